import { defineRule, not, type Resource, type Rule, type RuleInfo } from '../../core/model/index.ts';
import { setting } from './edits.ts';

/** A rule that asks whether Terraform makes a new one of a type before it destroys the old one. */
export interface CreateBeforeDestroyRule extends RuleInfo {
  readonly on: string;
  readonly message: (resource: Resource) => string;
}

/** Defines a rule about the order in which Terraform replaces; CloudFormation always makes the new one first. */
export function createBeforeDestroyRule(rule: CreateBeforeDestroyRule): Rule {
  return defineRule({
    profile: 'all',
    ...rule,
    holds: (resource) => not(resource.get('create_before_destroy').is(false)),
    fix: (resource) => ({
      title: 'Make the new one before the old one goes',
      safety: 'safe',
      edits: [setting(resource, 'create_before_destroy', true)],
    }),
  });
}
