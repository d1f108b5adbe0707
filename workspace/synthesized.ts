import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { judgeUnit, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { factsOf, type Facts } from '../core/engine/facts.ts';
import { Neighbourhood } from '../core/engine/workspace.ts';
import { mayBeCdk, readCdkUnit, type CdkSurroundings } from '../core/languages/cdk/language.ts';
import { looksLikeCdk, type CdkTemplate } from '../core/languages/cdk/read.ts';
import { SourceMap, type Origin, type SourceConstruct } from '../core/languages/cdk/source-map.ts';
import {
  textOf,
  type SynthesizedFinding,
  type SynthesizedSource,
} from '../core/languages/cdk/synthesized.ts';
import { readCloudFormation } from '../core/languages/cloudformation/language.ts';
import type { Unit } from '../core/languages/language.ts';
import type { Finding, Neighbours } from '../core/model/index.ts';
import {
  assemblyFolder,
  readAssembly,
  type CloudAssembly,
  type SynthesizedTemplate,
} from './cloud-assembly.ts';
import { isBelow, isExcluded, readText } from './find-files.ts';
import { atOnce, type Steps } from './steps.ts';

/** What is found in the synthesized templates of apps. */
export interface Synthesized {
  /** What belongs to constructs in the source, by the absolute path of their file. */
  readonly bySource: ReadonlyMap<string, SynthesizedSource>;
  /** The absolute paths of the source files that the templates tell of: none of them has changed since. */
  readonly told: ReadonlySet<string>;
  readonly templates: readonly PlacedTemplate[];
  /** The sources that were read for it, by path: whoever takes one out need not read it again. */
  readonly sources: Map<string, Unit<CdkTemplate>>;
  readonly problems: CloudAssembly['problems'];
}

/** A synthesized template. */
export interface PlacedTemplate {
  readonly path: string;
  readonly analysis: Analysis;
  /** What could not be put down to one construct in the source. */
  readonly left: readonly Finding[];
  /** The other templates of its assembly. */
  readonly neighbours: Neighbours;
}

/** What the rules are run with, and what is read. */
export interface SynthesizedSettings extends Omit<AnalysisContext, 'neighbours'> {
  readonly cwd: string;
  readonly exclude?: readonly string[] | undefined;
  readonly surroundings: CdkSurroundings;
  readonly largestFile?: number | undefined;
}

/** The apps whose `cdk.json` is among some files (paths have forward slashes), and what is found in the templates that they were synthesized into. */
export function readSynthesized(paths: readonly string[], settings: SynthesizedSettings): Synthesized {
  const sources = new Map<string, Unit<CdkTemplate>>();
  const found = paths
    .filter((path) => basename(path) === 'cdk.json')
    .flatMap((path) => atOnce(readApp(path, paths, settings, sources)) ?? []);
  return {
    bySource: new Map(found.flatMap(({ bySource }) => [...bySource])),
    told: new Set(found.flatMap(({ told }) => [...told])),
    templates: found.flatMap(({ templates }) => templates),
    sources,
    problems: found.flatMap(({ problems }) => problems),
  };
}

/**
 * What is found in the templates of one app, by its `cdk.json`; undefined where it was not synthesized. `paths` are the
 * files of the workspace; the sources among them are left in `read`.
 */
export function* readApp(
  cdkJson: string,
  paths: readonly string[],
  settings: SynthesizedSettings,
  read = new Map<string, Unit<CdkTemplate>>(),
): Steps<Synthesized | undefined> {
  const folder = assemblyFolder(cdkJson);
  if (isExcluded(folder, settings.cwd, settings.exclude ?? [])) return undefined;
  const assembly = yield* readAssembly(folder, settings.largestFile);
  if (assembly === undefined) return undefined;
  const own = paths.filter((path) => mayBeCdk(path) && isBelow(path, dirname(cdkJson)));
  yield* readSources(own, read, settings);
  const sites = new SourceMap();
  for (const path of own) {
    const source = read.get(path);
    if (source !== undefined) sites.add(path, source.template.scope);
  }
  return yield* place(assembly, own, sites, settings, read);
}

/** Reads what is CDK source of some files, a file a step. */
function* readSources(
  paths: readonly string[],
  read: Map<string, Unit<CdkTemplate>>,
  { surroundings, largestFile }: SynthesizedSettings,
): Steps<void> {
  for (const path of paths) {
    const content = read.has(path) ? undefined : readText(path, largestFile);
    if (content === undefined || 'problem' in content || !looksLikeCdk(path, content.text)) continue;
    read.set(path, readCdkUnit({ path, text: content.text }, surroundings));
    yield;
  }
}

/** Judges the templates of an assembly, and finds the constructs that made what is wrong in them. */
function* place(
  assembly: CloudAssembly,
  own: readonly string[],
  sites: SourceMap,
  settings: SynthesizedSettings,
  sources: Map<string, Unit<CdkTemplate>>,
): Steps<Synthesized> {
  const bySource = new Map<string, { text: string; findings: SynthesizedFinding[] }>();
  const judgedTemplates = yield* judged(assembly, settings);
  const templates: PlacedTemplate[] = [];
  for (const { path, origins, analysis, neighbours } of judgedTemplates) {
    yield;
    const left = analysis.findings.flatMap((finding): readonly Finding[] => {
      const origin = origins.get(finding.resource);
      const type = analysis.template.named(finding.resource)?.type;
      const site = origin && sites.find(origin, type);
      if (origin === undefined || site === undefined || type === undefined) return [finding];
      const { file } = site;
      if (isNewer(file, assembly)) return [stale(finding, basename(file))];
      const found = bySource.get(file) ?? {
        text: sources.get(file)?.template.scope.program.text ?? '',
        findings: [],
      };
      bySource.set(file, found);
      found.findings.push(at(site, finding, origin, type));
      return [];
    });
    templates.push({ path, analysis, left, neighbours });
  }
  const told = new Set(own.filter((file) => sources.has(file) && !isNewer(file, assembly)));
  return { bySource, told, templates, sources, problems: assembly.problems };
}

interface JudgedTemplate extends SynthesizedTemplate {
  readonly analysis: Analysis;
  readonly neighbours: Neighbours;
}

/** The templates of an assembly among each other: nothing else is deployed with them. */
function* judged(
  { templates }: CloudAssembly,
  { rules, today, onError, keepOutcomes }: SynthesizedSettings,
): Steps<readonly JudgedTemplate[]> {
  const neighbourhood = new Neighbourhood();
  const alone = { rules, today, onError, keepOutcomes, neighbours: neighbourhood.around(undefined, {}) };
  const read: { template: SynthesizedTemplate; analysis: Analysis; facts: Facts }[] = [];
  for (const template of templates) {
    yield;
    const unit = readCloudFormation(template);
    const analysis = unit && judgeUnit(unit, alone);
    if (analysis === undefined) continue;
    const facts = factsOf(analysis);
    neighbourhood.add(facts);
    read.push({ template, analysis, facts });
  }
  const all: JudgedTemplate[] = [];
  for (const { template, analysis, facts } of read) {
    yield;
    const neighbours = neighbourhood.around(facts, {});
    const among = judgeUnit(analysis, { ...alone, neighbours }, analysis);
    all.push({ ...template, neighbours, analysis: among });
  }
  return all;
}

/** Whether a source file may say something else by now than what was synthesized. */
function isNewer(path: string, { written }: CloudAssembly): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > written;
}

function stale(finding: Finding, source: string): Finding {
  const message = `${finding.message} ${source} has changed since; \`cdk synth\` makes this template anew.`;
  return { ...finding, message };
}

function at(
  { construct, name }: SourceConstruct,
  finding: Finding,
  { path }: Origin,
  type: string,
): SynthesizedFinding {
  const last = path.at(-1);
  const own = last === 'Resource' || last === 'Default' ? path.slice(0, -1) : path;
  const { ruleId, severity, resource } = finding;
  const message = finding.message.replaceAll(resource, own.join('/'));
  return { construct: name, text: textOf(construct), type, ruleId, severity, message };
}
