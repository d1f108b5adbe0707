/** `npm run mark -- <rule-id> <template>`: a template with the rule's findings marked, to check and put in its page. */
import { readFileSync } from 'node:fs';
import { rules } from '../rules/index.ts';
import { contextOf } from '../test/rules/harness.ts';
import { analyse, fixesIn } from '../test/units.ts';
import type { Rule } from '../core/model/index.ts';

const [id, file] = process.argv.slice(2);
const rule = rules.find((candidate) => candidate.id === id) as Rule;
const analysis = analyse(readFileSync(file ?? 0, 'utf8'), contextOf(rule));
if (analysis === undefined) throw new Error('no template');
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
