/** `npm run mark -- <rule-id> <template>`: a template with the rule's findings marked, to check and put in its page. */
import { existsSync, readFileSync } from 'node:fs';
import { contextOf } from '../test/rules/harness.ts';
import { analyse, fixesIn } from '../test/units.ts';
import type { Rule } from '../core/model/index.ts';
import { chosenFiles } from './rule-files.ts';

const [id = '', path] = process.argv.slice(2);
const { files, problems } = await chosenFiles([id]);
const rule = files[0]?.rule;
if (rule === undefined) fail(problems.join('\n'));
if (rule.on === 'workspace') fail(`${id} looks at a whole workspace: no template shows what it finds.`);
if (path !== undefined && !existsSync(path)) fail(`There is no ${path}.`);
const analysis = analyse(readFileSync(path ?? 0, 'utf8'), contextOf(rule as Rule));
if (analysis === undefined)
  fail('It is no CloudFormation template: npm run try reads Terraform and the CDK too.');
for (const { message } of analysis.unreadable) console.error(`Not read: ${message}`);
const { text } = analysis.template.document;
const marks = new Map<number, string[]>();
for (const finding of analysis.findings) {
  const { start, end } = analysis.locate(finding.place);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const fixes = fixesIn(analysis, finding).map(({ fix }) => `${fix.safety}: ${fix.title}`);
  const mark = `${' '.repeat(start - lineStart)}${'^'.repeat(end - start)} ${finding.message}`;
  marks.set(lineStart, [...(marks.get(lineStart) ?? []), mark, ...fixes.map((fix) => `# ${fix}`)]);
}
let at = 0;
for (const line of text.split('\n')) {
  console.log(line);
  for (const mark of marks.get(at) ?? []) console.log(mark);
  at += line.length + 1;
}
if (analysis.findings.length === 0) console.error(`${id} finds nothing in it: npm run try says why.`);

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
