import { join } from 'node:path';
import { selectRules, type RuleChoices } from '../core/engine/rule-set.ts';
import { Tally } from '../core/engine/tally.ts';
import { SEVERITIES, type Severity } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';
import { complianceReport, judge, rulesOfControls, type ComplianceReport } from './compliance.ts';
import { findFiles, slashes } from './find-files.ts';
import type { OwnRule } from './own-rules/definition.ts';
import { ruleOf } from './own-rules/rule.ts';
import { makeKnown, serviceOf, titleOf } from './rule-facts.ts';
import { scanFiles, type ReportedFinding, type ScanResult, type ScanSettings } from './scan.ts';

/** A folder of the workspace, with what is set there: data that may go to another thread. */
export interface DashboardFolder {
  readonly path: string;
  readonly choices: RuleChoices;
  /** What the folder's own rules are made of. */
  readonly described?: readonly OwnRule[];
  readonly exclude: readonly string[];
  readonly baseline: boolean | undefined;
  readonly largestFile: number | undefined;
  readonly installedModules: boolean | undefined;
}

/** Where something stands; lines and columns from 1. */
export interface DashboardPlace {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** A resource with what is wrong with it; it leads to the worst. */
export interface WorstResource extends DashboardPlace {
  readonly name: string;
  readonly counts: SeverityCounts;
}

/** A safe repair, and how many findings it settles; it leads to the first. */
export interface CheapRepair extends DashboardPlace {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

/** The state of a workspace at one moment, as its files are saved. */
export interface Dashboard {
  readonly templates: number;
  /** Findings of the rules that are on. */
  readonly counts: SeverityCounts;
  readonly suppressed: number;
  /** How many findings a safe repair settles. */
  readonly repairable: number;
  readonly services: readonly { readonly name: string; readonly counts: SeverityCounts }[];
  readonly resources: readonly WorstResource[];
  readonly repairs: readonly CheapRepair[];
  /** How much was not looked at. */
  readonly left: {
    readonly unreadable: number;
    readonly unread: number;
    readonly waiting: number;
    readonly problems: number;
  };
  readonly compliance: ComplianceReport;
  /** The first places of the findings behind controls, by rule. */
  readonly places: Readonly<Record<string, readonly DashboardPlace[]>>;
}

/** How many resources and repairs are told. */
const MOST_TOLD = 10;
/** How many places of a rule are told. */
const MOST_PLACES = 5;

/** A finding with the folder that its file is named from. */
interface Found {
  readonly finding: ReportedFinding;
  readonly folder: string;
}

/** Scans folders: with the rules that are on in each, and with those of all controls, as `parapet scan` and `parapet compliance` do. */
export function dashboardOf(folders: readonly DashboardFolder[], today: string): Dashboard {
  const tally = new Tally();
  const controls = folders.map(({ choices }) => rulesOfControls(choices));
  const asked = folders.map((folder, i) => {
    const result = scanFolder(folder, today, { rules: controls[i]!, keepOutcomes: true, keepFixes: false });
    tally.addAll(result.tally);
    return result;
  });
  const scanned = folders.map((folder) => {
    const own = (folder.described ?? []).map(ruleOf);
    makeKnown(own);
    return scanFolder(folder, today, { rules: selectRules([...rules, ...own], folder.choices) });
  });
  // A control that one folder does not ask for passes nowhere.
  const ids = [...rulesOfControls({}).ids].filter((id) => controls.every((each) => each.ids.has(id)));
  const found = foundIn(scanned, folders);
  const templates = scanned.reduce((sum, result) => sum + result.templates.length, 0);
  return {
    templates,
    counts: countsOf([
      ...found.map(({ finding }) => finding),
      ...scanned.flatMap(({ workspace }) => workspace),
    ]),
    suppressed: sumOf(scanned, (result) => result.templates.flatMap(({ suppressed }) => suppressed)),
    repairable: found.filter(({ finding }) => safeTitle(finding) !== undefined).length,
    services: servicesOf(found),
    resources: resourcesOf(found),
    repairs: repairsOf(found),
    left: leftIn(scanned),
    compliance: complianceReport(
      judge(tally, { ...rulesOfControls({}), ids: new Set(ids) }, undefined),
      templates,
    ),
    places: placesOf(foundIn(asked, folders)),
  };
}

function scanFolder(
  { path, exclude, baseline, largestFile, installedModules }: DashboardFolder,
  today: string,
  how: Pick<ScanSettings, 'rules' | 'keepOutcomes' | 'keepFixes'>,
): ScanResult {
  const { files } = findFiles(path, path, exclude);
  const settings = {
    ...how,
    today,
    baseline,
    largestFile,
    installedModules,
    exclude,
    cwd: path,
    roots: [path],
  };
  return scanFiles(files, settings);
}

function foundIn(results: readonly ScanResult[], folders: readonly DashboardFolder[]): readonly Found[] {
  return results.flatMap(({ templates }, i) =>
    templates.flatMap(({ findings }) => findings.map((finding) => ({ finding, folder: folders[i]!.path }))),
  );
}

function placeOf({ finding, folder }: Found): DashboardPlace {
  const { file, line, column } = finding;
  return { file: slashes(join(folder, file)), line, column };
}

function countsOf(all: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (wanted: Severity): number => all.filter(({ severity }) => severity === wanted).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as SeverityCounts;
}

function sumOf(results: readonly ScanResult[], of: (result: ScanResult) => readonly unknown[]): number {
  return results.reduce((sum, result) => sum + of(result).length, 0);
}

function gathered(
  found: readonly Found[],
  by: (one: Found) => string | undefined,
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = by(one);
    if (key === undefined) continue;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return groups;
}

/** The one with more of the most severe first. */
function byCounts(a: { readonly counts: SeverityCounts }, b: { readonly counts: SeverityCounts }): number {
  const at = SEVERITIES.find((severity) => a.counts[severity] !== b.counts[severity]);
  return at === undefined ? 0 : b.counts[at] - a.counts[at];
}

function servicesOf(found: readonly Found[]): Dashboard['services'] {
  const groups = gathered(found, ({ finding }) => serviceOf(finding.ruleId));
  return [...groups]
    .map(([name, own]) => ({ name, counts: countsOf(own.map(({ finding }) => finding)) }))
    .sort(byCounts);
}

function resourcesOf(found: readonly Found[]): readonly WorstResource[] {
  const groups = gathered(found, (one) => `${placeOf(one).file}\n${one.finding.resource}`);
  const all = [...groups.values()].map((own) => {
    const [worst] = [...own].sort((a, b) => rank(a) - rank(b));
    return {
      ...placeOf(worst!),
      name: visible(worst!.finding.resource),
      counts: countsOf(own.map(({ finding }) => finding)),
    };
  });
  return all.sort(byCounts).slice(0, MOST_TOLD);
}

function repairsOf(found: readonly Found[]): readonly CheapRepair[] {
  const safe = found.filter(({ finding }) => safeTitle(finding) !== undefined);
  const groups = gathered(safe, ({ finding }) => finding.ruleId);
  const all = [...groups].map(([ruleId, own]) => {
    const [worst] = [...own].sort((a, b) => rank(a) - rank(b));
    const { severity } = worst!.finding;
    return { ...placeOf(worst!), ruleId, title: titleOf(ruleId) ?? ruleId, severity, count: own.length };
  });
  return all
    .sort((a, b) => b.count - a.count || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .slice(0, MOST_TOLD);
}

function safeTitle({ fixes }: ReportedFinding): string | undefined {
  return fixes.find(({ safety }) => safety === 'safe')?.title;
}

function leftIn(results: readonly ScanResult[]): Dashboard['left'] {
  return {
    unreadable: sumOf(results, ({ templates }) =>
      templates.filter(({ unreadable }) => unreadable.length > 0),
    ),
    unread: sumOf(results, ({ templates }) => templates.flatMap(({ unread }) => unread)),
    waiting: sumOf(results, ({ templates }) => templates.flatMap(({ waiting }) => waiting)),
    problems: sumOf(results, ({ problems }) => problems),
  };
}

function placesOf(found: readonly Found[]): Dashboard['places'] {
  const groups = gathered(found, ({ finding }) => finding.ruleId);
  return Object.fromEntries([...groups].map(([id, own]) => [id, own.slice(0, MOST_PLACES).map(placeOf)]));
}

function rank({ finding }: Found): number {
  return SEVERITIES.indexOf(finding.severity);
}
