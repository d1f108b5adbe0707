import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveRuleId } from '../core/engine/rule-names.ts';
import { markdownOf } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';
import { knownRule, ownPage } from '../workspace/rule-facts.ts';

let pages: Readonly<Record<string, string>> | undefined;

/** Every rule, for a list to choose from. */
export function ruleList(): { readonly id: string; readonly title: string; readonly severity: string }[] {
  return rules.map(({ id, title, severity }) => ({ id, title, severity }));
}

/** The page of a rule as Markdown; pages are read when the first is asked for. */
export function rulePage(id: string): string {
  const own = ownPage(id);
  if (own !== undefined) return `# ${markdownOf(knownRule(id)?.title ?? id)}\n\n${own}`;
  const rule = resolveRuleId(rules, id)?.rule ?? knownRule(id);
  if (rule === undefined) return `# ${markdownOf(id)}\n\nThere is no rule of this name.`;
  pages ??= readPages();
  return pages[rule.id] ?? `# ${rule.title}`;
}

/** The first paragraph of a rule's page. */
export function ruleIntroduction(id: string): string {
  const paragraphs = rulePage(id).split(/\n\s*\n/);
  // The title and the line of facts stand ahead of the prose.
  return (
    paragraphs.find((paragraph) => !paragraph.startsWith('#') && !paragraph.startsWith(`\`${id}\``)) ?? ''
  );
}

function readPages(): Readonly<Record<string, string>> {
  // The bundle stands beside the pages; from source they are in `dist/`.
  const folder = typeof __dirname === 'string' ? __dirname : join(process.cwd(), 'dist');
  const file = join(folder, 'pages.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
