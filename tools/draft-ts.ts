/**
 * `npm run draft-ts -- [rule-id …] [--all] [--redraft] [--dry]`: adds to the pages of rules the CDK counterpart of their first
 * flagged example, with markers and what the fix makes of it. It is made of constructs of a higher level where these have what
 * is flagged, else of L1 classes. A draft is written where the rule finds in it what it finds in the example, where it
 * compiles, and where the template that it is synthesized to is found at fault too. A page that has CDK examples is left alone
 * unless `--redraft` says otherwise; `--dry` prints drafts instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../core/model/index.ts';
import { compileErrors } from '../test/rules/cdk.ts';
import { candidatesOf, type Candidate } from './cdk-example/candidates.ts';
import { isFoundInTemplate } from './cdk-example/synthesized.ts';
import { chosenFiles, type RuleFile } from './rule-files.ts';
import { fromRoot } from './root.ts';

const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const chosen = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const isRedraft = options.includes('--redraft');
if (chosen.length === 0 && !options.includes('--all')) {
  console.error('Say which rules: npm run draft-ts -- <rule-id> …, or --all.');
  process.exit(1);
}

const drafts = new Map<RuleFile, readonly Candidate[]>();
const left: string[] = [];
const { files, problems } = await chosenFiles(chosen);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
for (const file of files) {
  const { rule, page = '' } = file;
  if (rule.on === 'workspace') {
    left.push(`${rule.id}: it looks at a whole workspace, which no example shows`);
    continue;
  }
  if (page.includes('```ts ') && !isRedraft) {
    left.push(`${rule.id}: its page has a CDK example; --redraft replaces it`);
    continue;
  }
  const candidates = await candidatesOf(page, rule as Rule);
  if (typeof candidates === 'string') left.push(`${rule.id}: ${candidates}`);
  else drafts.set(file, candidates);
}

const errors = errorsByText();
for (const [file, candidates] of drafts) {
  const reasons: string[] = [];
  const best = candidates.find((candidate) => {
    const reason = reasonAgainst(file, candidate);
    if (reason !== undefined) reasons.push(`${candidate.label}: ${reason}`);
    return reason === undefined;
  });
  if (best === undefined) left.push(`${file.rule.id}: ${reasons.join('; ')}`);
  else if (options.includes('--dry'))
    console.log(`== ${file.rule.id} (${best.label}) ${reasons.join('; ')}\n${best.blocks.join('\n')}\n`);
  else write(file, best.blocks);
}
for (const reason of left) console.log(reason.replace(':', ': nothing written:'));

/** What does not compile, of all candidates at once, since the library is read anew for each program. */
function errorsByText(): ReadonlyMap<string, string> {
  const texts = [...new Set([...drafts.values()].flat().flatMap(({ text, fixed }) => [text, fixed ?? text]))];
  const found = new Map<string, string>();
  for (const error of compileErrors(texts.map((text, i) => ({ name: `example-${i}`, text })))) {
    const [, index, message] = /^example-(\d+): (.*)$/s.exec(error) ?? [];
    if (index !== undefined) found.set(texts[Number(index)]!, message!);
  }
  return found;
}

function reasonAgainst({ rule }: RuleFile, { text, fixed }: Candidate): string | undefined {
  const error = errors.get(text) ?? (fixed === undefined ? undefined : errors.get(fixed));
  return error ?? isFoundInTemplate(text, fixed, rule as Rule);
}

function write({ service, rule }: RuleFile, blocks: readonly string[]): void {
  const path = fromRoot(`rules/${service}/${rule.id}.md`);
  const page = readFileSync(path, 'utf8').replace(/\n```ts (?:flagged|fixed)[\s\S]*?^```$\n?/gm, '');
  writeFileSync(path, `${page.trimEnd()}\n\n${blocks.join('\n\n')}\n`);
  console.log(
    `${rule.id}: wrote ${blocks.length} ts examples into rules/${service}/${rule.id}.md: read them`,
  );
}
