import type { IConstruct } from 'constructs';
import { idsOf } from '../core/engine/rule-names.ts';
import type { AnyRule } from '../core/model/index.ts';

/** Where the CDK keeps what people have acknowledged: a map of rules to reasons, on a construct and all below it. */
const ACKNOWLEDGED = 'aws:cdk:acknowledged-rules';

/** Whether a rule, or the rule of cdk-nag that asks the same, is acknowledged on a construct or one that holds it. */
export function isAcknowledged(rule: AnyRule, construct: IConstruct, rules: readonly AnyRule[]): boolean {
  const peers = rule.equivalents?.cdkNag ?? [];
  const isMeant = (name: string): boolean => peers.includes(name) || idsOf(rules, name).includes(rule.id);
  return construct.node.scopes.some(({ node }) =>
    node.metadata.some(({ type, data }) => type === ACKNOWLEDGED && namesOne(data, isMeant)),
  );
}

/** An id may stand behind the name of the tool: `AwsSolutions::AwsSolutions-S1`. */
function namesOne(data: unknown, isMeant: (name: string) => boolean): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.keys(data).some((id) => isMeant(id) || isMeant(id.slice(id.lastIndexOf(':') + 1)));
}
