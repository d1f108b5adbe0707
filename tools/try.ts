/**
 * `npm run try -- <rule-id> <file>`: runs one rule on a template, a Terraform file or the source of a CDK app, and prints each
 * finding with its place, and what its repair changes, as a diff.
 */
import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import type { Rule } from '../core/model/index.ts';
import { SOURCE } from '../test/rules/cdk.ts';
import { TEMPLATE, repairedIn, type Dialect } from '../test/rules/harness.ts';
import { MODULE } from '../test/rules/terraform.ts';
import { readRuleFiles } from './rule-files.ts';
import { rulePlaces } from './rule-index.ts';

const [id = '', path = ''] = process.argv.slice(2);
const { files, problems } = await readRuleFiles(rulePlaces().filter(({ name }) => name === id));
const rule = files[0]?.rule;
if (rule === undefined) fail(`There is no rules/<service>/${id}.ts. ${problems.join('\n')}`);
else if (rule.on === 'workspace') fail(`${id} looks at a whole workspace: parapet scan shows what it finds.`);
else if (path === '') fail('Name a file: npm run try -- <rule-id> <file>');
else show(rule as Rule, readFileSync(path, 'utf8'), dialectOf(path));

function show(one: Rule, text: string, dialect: Dialect): void {
  const found = dialect.findings(text, one);
  for (const { start, text: at, message } of found) {
    const before = text.slice(0, start).split('\n');
    console.log(`${path}:${before.length}:${before.at(-1)!.length + 1} ${JSON.stringify(at)}\n  ${message}`);
  }
  console.log(`${found.length} findings.`);
  if (found.length === 0) return;
  const fixed = repairedIn(dialect, text, one);
  if (fixed === text) console.log('It has no repair for them.');
  else console.log(createTwoFilesPatch(path, path, text, fixed, 'as it is', 'repaired'));
}

function dialectOf(file: string): Dialect {
  if (/\.(tf|tofu)$/.test(file)) return MODULE;
  return /\.(ts|js)$/.test(file) ? SOURCE : TEMPLATE;
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
