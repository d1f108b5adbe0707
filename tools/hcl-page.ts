/**
 * `tsx tools/hcl-page.ts FILE`: adds Terraform examples to the pages of rules. The file has a line `== rule-id` ahead of each
 * text; markers and what the fix makes of it are added, for a person to read before it is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../core/model/index.ts';
import { judgedModule, repairedModule } from '../test/rules/terraform.ts';
import { withMarks } from './marks.ts';
import { readRuleFiles } from './rule-files.ts';
import { fromRoot } from './root.ts';

const { files } = await readRuleFiles();
for (const part of readFileSync(process.argv[2]!, 'utf8').split(/^== /m).slice(1)) {
  const [head = '', ...rest] = part.split('\n');
  const id = head.trim();
  const text = `${rest.join('\n').trim()}\n`;
  const file = files.find(({ rule }) => rule.id === id);
  if (file === undefined || file.rule.on === 'workspace') console.log(`${id}: no such rule`);
  else if (file.page?.includes('```hcl') === true) console.log(`${id}: has one`);
  else console.log(`${id}: ${added(id, file.service, file.rule as Rule, text)}`);
}

function added(id: string, service: string, rule: Rule, text: string): string {
  const analysis = judgedModule(text, rule);
  const marks = analysis.findings.map((finding) => ({
    ...analysis.locate(finding.place),
    message: finding.message,
  }));
  if (analysis.unreadable.length > 0) return 'cannot be read';
  if (marks.length === 0) return 'NO FINDING';
  const blocks = [`\`\`\`hcl flagged\n${withMarks(text, marks)}\`\`\``];
  const fixed = repairedModule(text, rule);
  if (fixed !== text && judgedModule(fixed, rule).findings.length === 0)
    blocks.push(`\`\`\`hcl fixed\n${fixed}\`\`\``);
  const path = fromRoot(`rules/${service}/${id}.md`);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${blocks.join('\n\n')}\n`);
  return marks.map(({ start, end }) => text.slice(start, end)).join(' | ');
}
