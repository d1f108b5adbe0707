/** What follows from the rules' files, and how it is written or compared with what is on the disk. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SPEC_INDEX } from '../core/languages/specification.ts';
import { COVERAGE_PATH, coverageStamp } from './cdk-coverage.ts';
import { DERIVED_PATH, derivationStamp, isStamped } from './derivation-stamp.ts';
import { LIBRARY_PATH, libraryStamp, libraryText } from './cdk-library.ts';
import { withFrameworks } from './manifest.ts';
import { fromRoot } from './root.ts';
import { noSuchRule, readRuleFiles, type RuleFile } from './rule-files.ts';
import { ruleIndex, rulePlaces, type RulePlace } from './rule-index.ts';
import { missingLines, missingTables } from './missing-tables.ts';
import { relationsAcross } from './relations-across.ts';
import { readsOf, type RuleReads } from './rule-reads.ts';
import {
  placesText,
  rawSensitive,
  SECRET_PLACES_PATH,
  namedIn,
  secretPlaces,
  secretsOfTables,
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

export interface GenerateOptions {
  /** The ids of the rules that are read; all where none are given. */
  readonly rule: readonly string[];
  /** Whether nothing is written, and what differs is a problem. */
  readonly check: boolean;
  /** Whether constructs are derived anew even where their stamp is that of now. */
  readonly all: boolean;
  /** Whether what rules ask and no table knows is listed. */
  readonly missing: boolean;
}

/** The rules that were read, and what they ask. */
interface Read {
  readonly isPart: boolean;
  readonly places: readonly RulePlace[];
  readonly files: readonly RuleFile[];
  readonly reads: ReadonlyMap<string, RuleReads>;
  readonly index: typeof SPEC_INDEX;
  readonly secrets: ReturnType<typeof secretPlaces> | undefined;
}

/** Writes what differs, or says what does; false where something is wrong, which is printed. */
export async function generate(options: GenerateOptions): Promise<boolean> {
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
  const texts = await outputs({ isPart, places, files, reads, index, secrets });
  const differing = [...texts].filter(([path, text]) => current(path) !== text);
  const changed = differing.map(([path]) => path);
  const problems = [
    ...options.rule.filter((id) => !places.some(({ name }) => name === id)).map(noSuchRule),
    ...fileProblems,
    ...specProblems(reads, spec),
    ...repairProblems(reads, spec),
  ];

  if (!options.check) for (const [path, text] of differing) write(path, text);
  const stamp = derivationStamp(index);
  if (options.all || !isStamped(current(DERIVED_PATH), stamp))
    changed.push(...(await derived(options, stamp, changed.includes(SPEC_INDEX_PATH))));
  if (!isStamped(current(COVERAGE_PATH), coverageStamp()))
    changed.push(...(await coverage(options, changed.includes(DERIVED_PATH))));
  if (options.check)
    problems.push(
      ...changed.map((path) => `${path} is not what follows from the rules: npm run generate writes it`),
    );
  for (const problem of problems) console.error(problem);
  const did = options.check ? 'differ' : 'changed';
  console.log(`${files.length} rules read; ${changed.length} generated files ${did}.`);
  if (isPart || options.missing) for (const line of missing(reads)) console.log(line);
  return problems.length === 0;
}

/** What the tables of Terraform and the CDK do not know of what rules ask, by rule. */
function missing(reads: Read['reads']): readonly string[] {
  return [...reads].flatMap(([id, read]) => {
    const lines = missingLines(missingTables(read));
    return lines.length === 0 ? [] : [`${id}: no table knows`, ...lines.map((line) => `  ${line}`)];
  });
}

/** What the generated files are to be, by path, but for what is derived. */
async function outputs({
  isPart,
  places,
  files,
  reads,
  index,
  secrets,
}: Read): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [ruleIndex.path, ruleIndex.text(places)],
    [SPEC_INDEX_PATH, specIndexText(index)],
    [REPAIRS_PATH, repairsText(reads, isPart)],
    // A rule that is read alone says nothing of what others ask.
    ...(isPart ? [] : [[relationsAcross.path, relationsAcross.text(reads)] as const]),
    ...(secrets === undefined ? [] : ofTheSpecifications(secrets)),
    ...(await settings(isPart, files)),
  ]);
}

/** What follows from the specifications and from the library of the CDK. */
function ofTheSpecifications(
  lists: ReturnType<typeof secretPlaces>,
): readonly (readonly [path: string, text: string])[] {
  const isLibraryOld = !isStamped(current(LIBRARY_PATH), libraryStamp());
  return [
    [SECRET_PLACES_PATH, placesText(lists)],
    [SENSITIVE_PATH, placesText({ sensitive: rawSensitive(), secrets: secretsOfTables(lists.properties) })],
    ...(isLibraryOld ? [[LIBRARY_PATH, libraryText()] as const] : []),
  ];
}

/**
 * The manifest and the page of settings. Of a rule they have its options alone: these are looked at where it has any, or the
 * page still names it.
 */
async function settings(
  isPart: boolean,
  files: readonly RuleFile[],
): Promise<readonly (readonly [path: string, text: string])[]> {
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

/** Derives what constructs make by the extract of the specification as it is on the disk now; the paths that changed. */
async function derived(
  { check, all }: GenerateOptions,
  stamp: string,
  isExtractNew: boolean,
): Promise<readonly string[]> {
  // A check knows without deriving that the file is old.
  if (check && (isExtractNew || !all)) return [DERIVED_PATH];
  if (isExtractNew) {
    again();
    return [];
  }
  const { deriveConstructs } = await import('./cdk/constructs.ts');
  const text = deriveConstructs(stamp);
  if (text === current(DERIVED_PATH)) return [];
  if (!check) write(DERIVED_PATH, text);
  return [DERIVED_PATH];
}

/** This process has read what has changed since: another one goes on with it. */
function again(): void {
  const { status } = spawnSync('npm', ['run', '-s', 'generate', '--', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}

/** The page on constructs follows from what is derived, as it is on the disk now; the paths that changed. */
async function coverage({ check }: GenerateOptions, isDerivedNew: boolean): Promise<readonly string[]> {
  if (check) return [COVERAGE_PATH];
  if (isDerivedNew) {
    again();
    return [];
  }
  const { coverageText } = await import('./cdk-coverage.ts');
  write(COVERAGE_PATH, coverageText());
  return [COVERAGE_PATH];
}

function write(path: string, text: string): void {
  writeFileSync(fromRoot(path), text);
  console.log(`wrote ${path}`);
}

function current(path: string): string | undefined {
  return existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), 'utf8') : undefined;
}
