/** `npm run lists`: writes the lists of rules below `docs/rules/`, which a release has; a change of one rule leaves them alone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { frameworkPages } from './framework-pages.ts';
import { fromRoot } from './root.ts';
import { readRuleFiles } from './rule-files.ts';
import { rulesBySeverity, rulesOverview } from './rule-lists.ts';
import { readsOf } from './rule-reads.ts';

const LISTS = 'docs/rules';

const { files } = await readRuleFiles();
const reads = new Map(files.map((file) => [file.rule.id, readsOf(file)]));
const lists = new Map([
  ['README.md', rulesOverview(files, reads)],
  ['by-severity.md', rulesBySeverity(files, reads)],
  ...[...frameworkPages(files)].map(([id, text]) => [`frameworks/${id}.md`, text] as const),
]);
rmSync(fromRoot(LISTS), { recursive: true, force: true });
mkdirSync(fromRoot(`${LISTS}/frameworks`), { recursive: true });
for (const [name, text] of lists) writeFileSync(fromRoot(`${LISTS}/${name}`), text);
console.log(`wrote ${lists.size} lists of ${files.length} rules below ${LISTS}/`);
