/**
 * `npm run draft-hcl -- [rule-id …]`: adds to the pages of rules that have none yet the Terraform counterpart of their
 * first flagged example, with markers and what the fix makes of it; a person reads it before it is committed. A page is
 * left alone where Terraform has no counterpart or the findings are not those of the example.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFixtures } from '../core/engine/page.ts';
import type { Rule } from '../core/model/index.ts';
import { judged } from '../test/rules/harness.ts';
import { judgedModule, repairedModule } from '../test/rules/terraform.ts';
import { toJson } from '../test/rules/to-json.ts';
import { counterpartOf } from './counterpart.ts';
import { withMarks } from './marks.ts';
import { chosenFiles, type RuleFile } from './rule-files.ts';
import { fromRoot } from './root.ts';

/** Where a line mends what Terraform's counterpart lacks. */
const TABLES = 'core/languages/terraform/tables';

const chosen = process.argv.slice(2);
const { files, problems } = await chosenFiles(chosen);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
for (const file of files) {
  const { rule, page = '' } = file;
  const path = `rules/${file.service}/${rule.id}.md`;
  const draft = drafted(file, page);
  if (typeof draft === 'string') console.log(`${rule.id}: nothing written: ${draft}`);
  else {
    const text = readFileSync(fromRoot(path), 'utf8').trimEnd();
    writeFileSync(fromRoot(path), `${text}\n\n${draft.blocks.join('\n\n')}\n`);
    console.log(`${rule.id}: wrote ${draft.blocks.length} hcl examples into ${path}: read them`);
  }
}

function drafted(file: RuleFile, page: string): ReturnType<typeof draftOf> {
  if (file.rule.on === 'workspace') return 'it looks at a whole workspace, which no example shows';
  if (page.includes('```hcl')) return 'its page has a Terraform example; delete that to have it drafted anew';
  return draftOf(file, file.rule as Rule);
}

function draftOf({ page = '' }: RuleFile, rule: Rule): string | { readonly blocks: readonly string[] } {
  const fixtures = readFixtures(page);
  const flagged = fixtures.find(({ kind, language }) => kind === 'flagged' && language === 'yaml');
  if (flagged === undefined) return 'its page has no `yaml flagged` example to follow';
  const wanted = judged(flagged.text, rule).findings;
  const text = counterpartOf(toJson(flagged.text));
  if (text === undefined) return `no table has the example's types; one in ${TABLES} mends it`;
  const analysis = judgedModule(text, rule);
  if (analysis.unreadable.length > 0) return `what it makes of the example cannot be read:\n${text}`;
  const found = analysis.findings;
  if (found.length === 0)
    return `the rule finds nothing in the counterpart; what it reads needs a line in ${TABLES}:\n${text}`;
  if (found.length > wanted.length)
    return `the rule finds ${found.length} faults in the counterpart, and ${wanted.length} in the example:\n${text}`;
  const marks = found.map((finding) => ({ ...analysis.locate(finding.place), message: finding.message }));
  if (marks.some(({ start, end }) => text.slice(start, end).includes('\n')))
    return `a finding goes over several lines, and carets cannot mark it; write the example by hand:\n${text}`;
  const result = [`\`\`\`hcl flagged\n${withMarks(text, marks)}\`\`\``];
  const fixed = repairedModule(text, rule);
  if (fixed !== text && judgedModule(fixed, rule).findings.length === 0)
    result.push(`\`\`\`hcl fixed\n${fixed}\`\`\``);
  return { blocks: result };
}
