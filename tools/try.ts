/**
 * `npm run try -- <rule-id> <file>`: runs one rule on a file of any language, and prints what it makes of each resource, what
 * could not be read, each finding with its place, and what its repair changes, as a diff.
 */
import { dirname, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { analyse, fullMessage, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { fixAll } from '../core/engine/fix.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { languageOf, languagesOf } from '../core/languages/index.ts';
import type { Rule } from '../core/model/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { Disk } from '../workspace/disk.ts';
import { slashes } from '../workspace/find-files.ts';
import { readRuleFiles } from './rule-files.ts';
import { rulePlaces } from './rule-index.ts';

const OUTCOMES = {
  failed: 'failed',
  passed: 'passed',
  notEvaluated: 'not evaluated: what decides it is not known here',
  notApplicable: 'not applicable',
} as const;

const [id = '', path = ''] = process.argv.slice(2);
const { files, problems } = await readRuleFiles(rulePlaces().filter(({ name }) => name === id));
const rule = files[0]?.rule;
if (rule === undefined) fail(`There is no rules/<service>/${id}.ts. ${problems.join('\n')}`);
else if (rule.on === 'workspace') fail(`${id} looks at a whole workspace: parapet scan shows what it finds.`);
else if (path === '') fail('Name a file: npm run try -- <rule-id> <file>');
else show(rule as Rule, slashes(resolve(path)));

function show(one: Rule, file: string): void {
  const disk = new Disk({
    roots: [process.cwd(), slashes(dirname(file))],
    given: [file],
    largestFile: () => undefined,
  });
  const languages = languagesOf(disk, SURROUNDINGS, {});
  const language = languageOf(languages, file, () => disk.text(file));
  if (language === undefined) {
    fail(`${path} cannot be read, or is in none of the languages: see docs/ARCHITECTURE.md.`);
    return;
  }
  const context: AnalysisContext = {
    rules: selectRules([one], { profile: 'all' }),
    neighbours: ALONE,
    today: new Date().toISOString().slice(0, 10),
    onOutcome: (_id, { type, name }, outcome) => console.log(`${name} (${type}): ${OUTCOMES[outcome]}`),
  };
  const [unit = file] = language.isSingleFile ? [file] : language.unitsOf(file, [file]);
  const analysis = analyse(language, unit, context);
  if (analysis === undefined) fail(`${path} declares nothing that rules are run on.`);
  else {
    showFindings(analysis);
    const changed = fixAll(language, unit, { ...context, onOutcome: undefined }, { wanted: () => true });
    showRepairs(analysis, changed.files);
  }
}

function showFindings(analysis: Analysis): void {
  for (const { file, start, message } of [...analysis.unreadable, ...(analysis.unread?.() ?? [])])
    console.log(`line ${lineOf(file.text, start)}: ${message}`);
  for (const finding of analysis.findings) {
    const at = analysis.locate(finding.place);
    if (at === undefined) continue;
    const { text } = at.file;
    const message = fullMessage(finding, (place) => ({
      line: lineOf(text, analysis.locate(place)?.start ?? 0),
      file: undefined,
    }));
    console.log(
      `line ${lineOf(text, at.start)}: ${JSON.stringify(text.slice(at.start, at.end))}\n  ${message}`,
    );
  }
  console.log(`${analysis.findings.length} findings.`);
}

function showRepairs(
  { findings }: Analysis,
  changed: readonly { readonly path: string; readonly before: string; readonly after: string }[],
): void {
  if (findings.length > 0 && changed.length === 0) console.log('It has no repair for them.');
  for (const { path: name, before, after } of changed)
    console.log(createTwoFilesPatch(name, name, before, after, 'as it is', 'repaired'));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
