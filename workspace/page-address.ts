import { resolveRuleId } from '../core/engine/rule-names.ts';
import { rules } from '../rules/index.ts';

/** Where the pages of rules are published. */
const PAGES = 'https://github.com/parapet/parapet/blob/main/docs/rules';

/** The public address of a rule's page; undefined of what is no rule, as are findings about suppressions. */
export function addressOfPage(id: string): string | undefined {
  const rule = resolveRuleId(rules, id)?.rule;
  return rule && `${PAGES}/${rule.id}.md`;
}
