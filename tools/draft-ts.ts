/**
 * `npm run draft-ts -- [rule-id …]`
 */
import { readFixtures } from '../core/engine/page.ts';
import type { Rule } from '../core/model/index.ts';
import { judged } from '../test/rules/harness.ts';
import { judgedSource, repairedSource } from '../test/rules/cdk.ts';
import { toJson } from '../test/rules/to-json.ts';
import { l1Example } from './cdk-example/example.ts';
import { NoDraft, type TemplateResources } from './cdk-example/template.ts';
import { readRuleFiles } from './rule-files.ts';

const chosen = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const { files } = await readRuleFiles();
for (const file of files) {
  const { rule, page = '' } = file;
  if (rule.on === 'workspace' || (chosen.length > 0 && !chosen.includes(rule.id))) continue;
  const flagged = readFixtures(page).find(({ kind, language }) => kind === 'flagged' && language === 'yaml');
  if (flagged === undefined) { console.log(`${rule.id}: NOEXAMPLE`); continue; }
  const { Resources } = JSON.parse(toJson(flagged.text)) as { Resources: TemplateResources };
  try {
    const text = await l1Example(Resources);
    const wanted = judged(flagged.text, rule as Rule).findings.length;
    const found = judgedSource(text, rule as Rule).findings.length;
    const fixed = found > 0 ? repairedSource(text, rule as Rule) : text;
    const left = found > 0 ? judgedSource(fixed, rule as Rule).findings.length : 0;
    const kind = found === 0 ? 'NOFINDING' : found !== wanted ? `FOUND${found}/${wanted}` : fixed === text ? 'NOFIX' : left > 0 ? 'FIXLEFT' : 'FIXED';
    const yamlFix = readFixtures(page).some(({ kind, language }) => kind === 'fixed' && language === 'yaml');
    console.log(`${rule.id}: ${kind}${yamlFix ? '' : ' (no fix in yaml)'}`);
    if (chosen.length > 0) console.log(text, '\n-----\n', fixed);
  } catch (error) {
    console.log(`${rule.id}: ${error instanceof NoDraft ? `NODRAFT ${error.message}` : `ERROR ${(error as Error).stack?.slice(0, 300)}`}`);
  }
}
