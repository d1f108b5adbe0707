import { typesOf } from '../core/engine/rule-set.ts';
import { SUPPRESSION_RULES } from '../core/engine/suppress.ts';
import type { AnyRule, Rule } from '../core/model/index.ts';
import { markdownOf } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';

/*
 * What is said of a rule by its id, wherever findings are listed.
 */

const BY_ID = new Map(rules.map((rule) => [rule.id, rule]));

/** Takes note of rules that a workspace has itself, so that they are told as all others. */
export function makeKnown(own: readonly AnyRule[], pages: Readonly<Record<string, string>> = {}): void {
  for (const rule of own) BY_ID.set(rule.id, rule);
  for (const [id, page] of Object.entries(pages)) {
    const paragraphs = page.trim().split(/\n\s*\n/);
    PAGES.set(id, paragraphs.map((each) => markdownOf(each.replaceAll('\n', ' ').trim())).join('\n\n'));
  }
}

/** What a rule of a workspace says of itself, as Markdown; undefined of one that is built in or says nothing. */
export function ownPage(id: string): string | undefined {
  return PAGES.get(id);
}

const PAGES = new Map<string, string>();

/** A rule by its id, one of a workspace among them. */
export function knownRule(id: string): AnyRule | undefined {
  return BY_ID.get(id);
}

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
