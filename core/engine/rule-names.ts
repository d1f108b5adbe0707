import type { AnyRule } from '../model/index.ts';

/** The version in which rules came that do not say when they did. */
const FIRST_VERSION = '0.1.0';

/** What a name of a rule leads to. */
export interface NamedRule {
  readonly rule: AnyRule;
  /** What to write in place of the name; undefined where it is the one to use. */
  readonly replacedBy: string | undefined;
  /** Why, as a sentence. */
  readonly note: string | undefined;
}

/** The rule that a name means, whoever uses it: its id, or one that it had earlier; undefined where there is none. */
export function resolveRuleId(rules: readonly AnyRule[], name: string): NamedRule | undefined {
  const rule = rules.find(({ id }) => id === name) ?? rules.find(({ aliases }) => aliases?.includes(name));
  if (rule === undefined) return undefined;
  if (rule.deprecated !== undefined) {
    const { by, why } = rule.deprecated;
    return { rule, replacedBy: by, note: `The rule ${name} is deprecated: ${why}. Use ${by}.` };
  }
  if (rule.id === name) return { rule, replacedBy: undefined, note: undefined };
  return { rule, replacedBy: rule.id, note: `The rule ${name} is called ${rule.id} now.` };
}

/** The ids of the rules whose findings a name stands for: its own, and that of the rule that replaces it. */
export function idsOf(rules: readonly AnyRule[], name: string): readonly string[] {
  const named = resolveRuleId(rules, name);
  if (named === undefined) return [name];
  const { rule } = named;
  return rule.deprecated === undefined ? [rule.id] : [rule.id, rule.deprecated.by];
}

/** The version that a rule came with. */
export function sinceOf(rule: AnyRule): string {
  return rule.since ?? FIRST_VERSION;
}
