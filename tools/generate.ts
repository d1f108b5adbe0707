/**
 * `npm run generate [-- --rule ID …] [--check] [--all] [--missing]`: writes what follows from the rules' files. With `--rule`, what
 * these rules need, and no other rule is read; with `--check`, nothing, and fails where a file differs. What constructs
 * make is derived where its stamp is not that of now, or with `--all`; what rules ask and no table knows is listed for
 * `--rule` and with `--missing`. Problems in the rules are listed and fail the
 * run, and what can be written is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SPEC_INDEX } from '../core/languages/specification.ts';
import { DERIVED_PATH, derivationStamp, isStamped } from './derivation-stamp.ts';
import { LIBRARY_PATH, libraryStamp, libraryText } from './cdk-library.ts';
import { withFrameworks } from './manifest.ts';
import { fromRoot } from './root.ts';
import { noSuchRule, readRuleFiles, type RuleFile } from './rule-files.ts';
import { ruleIndex, rulePlaces } from './rule-index.ts';
import { missingLines, missingTables } from './missing-tables.ts';
import { relationsAcross } from './relations-across.ts';
import { readsOf } from './rule-reads.ts';
import {
  placesText,
  rawSensitive,
  SECRET_PLACES_PATH,
  namedIn,
  secretPlaces,
  SENSITIVE_PATH,
} from './secret-places.ts';
import {
  joined,
  repairProblems,
  SPEC_INDEX_PATH,
  specIndex,
  specIndexText,
  specProblems,
} from './spec-index.ts';
import { REPAIRS_PATH, repairsText } from './repairs.ts';
import { loadSpec } from './spec.ts';

const CONFIGURATION_PAGE = 'docs/configuration.md';

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
  },
});
const places = rulePlaces();
const isPart = options.rule.length > 0;
const chosen = isPart ? places.filter(({ name }) => options.rule.includes(name)) : places;
const { files, problems: fileProblems } = await readRuleFiles(chosen);
const reads = new Map(files.map((file) => [file.rule.id, readsOf(file)]));
const spec = loadSpec();
// Secrets follow from the specifications, and not from what one rule asks.
const secrets = isPart ? undefined : secretPlaces();
const named = specIndex([...reads.values(), ...(secrets === undefined ? [] : [namedIn(secrets)])], spec);
const index = isPart ? joined(SPEC_INDEX, named) : named;
const differing = [...(await outputs())].filter(([path, text]) => current(path) !== text);
const changed = differing.map(([path]) => path);
const problems = [
  ...options.rule.filter((id) => !places.some(({ name }) => name === id)).map(noSuchRule),
  ...fileProblems,
  ...specProblems(reads, spec),
  ...repairProblems(reads, spec),
];

if (!options.check) for (const [path, text] of differing) write(path, text);
if (options.all || !isStamped(current(DERIVED_PATH), derivationStamp(index))) await derive();
if (options.check)
  problems.push(
    ...changed.map((path) => `${path} is not what follows from the rules: npm run generate writes it`),
  );
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
console.log(
  `${files.length} rules read; ${changed.length} generated files ${options.check ? 'differ' : 'changed'}.`,
);

if (isPart || options.missing) for (const line of missing()) console.log(line);

/** What the tables of Terraform and the CDK do not know of what rules ask, by rule. */
function missing(): readonly string[] {
  return [...reads].flatMap(([id, read]) => {
    const lines = missingLines(missingTables(read));
    return lines.length === 0 ? [] : [`${id}: no table knows`, ...lines.map((line) => `  ${line}`)];
  });
}

/** What the generated files are to be, by path, but for what is derived. */
async function outputs(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [ruleIndex.path, ruleIndex.text(places)],
    [SPEC_INDEX_PATH, specIndexText(index)],
    [REPAIRS_PATH, repairsText(reads, isPart)],
    // A rule that is read alone says nothing of what others ask.
    ...(isPart ? [] : [[relationsAcross.path, relationsAcross.text(reads)] as const]),
    ...(secrets === undefined ? [] : ofTheSpecifications(secrets)),
    ...(await settings()),
  ]);
}

/** What follows from the specifications and from the library of the CDK. */
function ofTheSpecifications(
  lists: ReturnType<typeof secretPlaces>,
): readonly (readonly [path: string, text: string])[] {
  const isLibraryOld = !isStamped(current(LIBRARY_PATH), libraryStamp());
  return [
    [SECRET_PLACES_PATH, placesText(lists)],
    [SENSITIVE_PATH, placesText(rawSensitive())],
    ...(isLibraryOld ? [[LIBRARY_PATH, libraryText()] as const] : []),
  ];
}

/**
 * The manifest and the page of settings. Of a rule they have its options alone: these are looked at where it has any, or the
 * page still names it.
 */
async function settings(): Promise<readonly (readonly [path: string, text: string])[]> {
  const page = current(CONFIGURATION_PAGE) ?? '';
  const isTold = ({ rule }: RuleFile): boolean =>
    rule.options !== undefined || page.includes(`\`${rule.id}\``);
  if (isPart && !files.some(isTold)) return [];
  const { withSettings, withTables } = await import('./settings-files.ts');
  return [
    ['package.json', withFrameworks(withSettings(current('package.json') ?? '{}'))],
    [CONFIGURATION_PAGE, withTables(page)],
  ];
}

/** Derives what constructs make by the extract of the specification as it is on the disk now. */
async function derive(): Promise<void> {
  if (changed.includes(SPEC_INDEX_PATH)) {
    // This process has the earlier extract: another one derives. A check knows without it that the file is old.
    if (options.check) changed.push(DERIVED_PATH);
    else if (
      spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
        .status
    )
      process.exitCode = 1;
    return;
  }
  if (options.check && !options.all) {
    changed.push(DERIVED_PATH);
    return;
  }
  const { deriveConstructs } = await import('./cdk/constructs.ts');
  const text = deriveConstructs(derivationStamp(index));
  if (text === current(DERIVED_PATH)) return;
  changed.push(DERIVED_PATH);
  if (!options.check) write(DERIVED_PATH, text);
}

function write(path: string, text: string): void {
  writeFileSync(fromRoot(path), text);
  console.log(`wrote ${path}`);
}

function current(path: string): string | undefined {
  return existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), 'utf8') : undefined;
}
