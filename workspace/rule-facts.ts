import { typesOf } from '../core/engine/rule-set.ts';
import { SUPPRESSION_RULES } from '../core/engine/suppress.ts';
import type { Rule } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';

/*
 * What is said of a rule by its id, wherever findings are listed.
 */

const BY_ID = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule holds, as a sentence; undefined of one that is not known. */
export function titleOf(id: string): string | undefined {
  const known: Readonly<Record<string, string>> = SUPPRESSION_RULES;
  return BY_ID.get(id)?.title ?? (Object.hasOwn(known, id) ? known[id] : undefined);
}

/** The service of the resources that a rule asks about, as CloudFormation names it: `EC2`. */
export function serviceOf(ruleId: string): string {
  const rule = BY_ID.get(ruleId);
  if (rule === undefined) return 'suppressions';
  if (rule.on === 'workspace') return 'the workspace as a whole';
  const [type = '*'] = typesOf(rule as Rule);
  return type.split('::')[1] ?? 'all services';
}

/** Whether a rule has a repair for some of its findings. */
export function hasRepair(ruleId: string): boolean {
  return (BY_ID.get(ruleId) as { readonly fix?: unknown } | undefined)?.fix !== undefined;
}
