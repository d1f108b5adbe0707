/**
 * `npm run generate`: writes what follows from the rules' files; with `--check`, fails where that differs from
 * what is there; with `--missing`, lists what rules ask about and no table knows. Problems in the rules are listed and
 * fail the run, and what can be written is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { derivedConstructs } from './cdk/constructs.ts';
import { frameworkPages } from './framework-pages.ts';
import { missingLines, missingTables } from './missing-tables.ts';
import { pageOf } from './pages.ts';
import { withCounts } from './readme.ts';
import { fromRoot, ROOT } from './root.ts';
import { readRuleFiles, type RuleFile } from './rule-files.ts';
import { ruleIndex, rulesBySeverity, rulesOverview, withRuleIds } from './rule-lists.ts';
import { relationsAcross } from './relations-across.ts';
import { readsOf, type RuleReads } from './rule-reads.ts';
import { withSettings, withTables } from './settings-files.ts';
import { specIndex, specProblems } from './spec-index.ts';
import { loadSpec } from './spec.ts';

const PAGES = 'docs/rules';
const check = process.argv.includes('--check');

const { files, problems: fileProblems } = await readRuleFiles();
const reads = new Map(files.map((file) => [file.rule.id, readsOf(file)]));
const spec = loadSpec();
const outputs = await outputsOf(files, reads);
const problems = [...fileProblems, ...specProblems(reads, spec)];
const differing = [...outputs].filter(([path, text]) => current(path) !== text).map(([path]) => path);
const stale = stalePages();

if (check)
  problems.push(...[...differing, ...stale].map((path) => `${path} is not what npm run generate writes`));
else writeAll();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
const changed = differing.length + stale.length;
console.log(
  `${files.length} rules, ${outputs.size} generated files, ${changed} ${check ? 'differ' : 'changed'}.`,
);
if (process.argv.includes('--missing')) for (const line of missingOfAll()) console.log(line);
// What constructs make of a property is derived once a rule reads it, and pages may then show that a rule reads more.
const again = differing.some((path) => path === derivedConstructs.path || path === specIndex.path);
if (again && !check)
  process.exitCode =
    spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
      .status ?? 1;

/** What the tables of Terraform and the CDK do not know of what rules ask, by rule. */
function missingOfAll(): readonly string[] {
  return [...reads].flatMap(([id, read]) => {
    const lines = missingLines(missingTables(read));
    return lines.length === 0 ? [] : [id, ...lines.map((line) => `  ${line}`)];
  });
}

/** What the generated files are to be, by path. */
async function outputsOf(
  rules: readonly RuleFile[],
  readsById: ReadonlyMap<string, RuleReads>,
): Promise<ReadonlyMap<string, string>> {
  const withPage = rules.filter(({ page }) => page !== undefined);
  return new Map([
    ['rules/index.ts', await pretty('rules/index.ts', ruleIndex(rules))],
    [derivedConstructs.path, derivedConstructs.text()],
    [relationsAcross.path, await pretty(relationsAcross.path, relationsAcross.text(readsById))],
    [specIndex.path, await pretty(specIndex.path, specIndex.text(readsById, spec))],
    ...withPage.map((file): [string, string] => [`${PAGES}/${file.rule.id}.md`, pageOf(file)]),
    [`${PAGES}/README.md`, rulesOverview(withPage, readsById)],
    [`${PAGES}/by-severity.md`, rulesBySeverity(withPage, readsById)],
    ...[...frameworkPages(withPage)].map(([id, text]): [string, string] => [
      `${PAGES}/frameworks/${id}.md`,
      text,
    ]),
    ['README.md', await pretty('README.md', withCounts(current('README.md') ?? '', rules, readsById))],
    ['package.json', withRuleIds(withSettings(current('package.json') ?? ''), rules)],
    [
      'docs/configuration.md',
      await pretty('docs/configuration.md', withTables(current('docs/configuration.md') ?? '')),
    ],
  ]);
}

async function pretty(path: string, text: string): Promise<string> {
  const options = await resolveConfig(fromRoot(path));
  return format(text, { ...options, filepath: path });
}

function current(path: string): string | undefined {
  return existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), 'utf8') : undefined;
}

/** The pages of rules and frameworks that are gone. */
function stalePages(): readonly string[] {
  if (!existsSync(fromRoot(PAGES))) return [];
  return readdirSync(fromRoot(PAGES), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !outputs.has(path))
    .sort();
}

function writeAll(): void {
  for (const path of stale) rmSync(fromRoot(path));
  for (const path of differing) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), outputs.get(path) ?? '');
  }
}
