import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { analyse, judgeTemplate, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { textOf, type SynthesizedFinding } from '../core/engine/synthesized.ts';
import { factsOf, Neighbourhood } from '../core/engine/workspace.ts';
import { looksLikeCdk, readCdk } from '../core/languages/cdk/read.ts';
import { Sites, type Origin, type Site } from '../core/languages/cdk/sites.ts';
import { mayBeCdk, SURROUNDINGS } from './cdk.ts';
import { assemblyFolder, readAssembly, type CloudAssembly } from './cloud-assembly.ts';
import { isBelow, isExcluded, readText, slashes } from './find-files.ts';

/** What is found in the synthesized templates of apps. */
export interface Synthesized {
  /** What belongs to constructs in the source, by the absolute path of their file. */
  readonly bySource: ReadonlyMap<string, readonly SynthesizedFinding[]>;
  /** The absolute paths of the source files that the templates tell of: none of them has changed since. */
  readonly told: ReadonlySet<string>;
  /** The templates, each with what could not be put down to one construct in the source. */
  readonly templates: readonly { readonly path: string; readonly analysis: Analysis }[];
  readonly problems: CloudAssembly['problems'];
}

/** What the rules are run with, and what is read. */
export interface SynthesizedSettings extends Omit<AnalysisContext, 'neighbours'> {
  readonly cwd: string;
  readonly exclude?: readonly string[] | undefined;
  readonly largestFile?: number | undefined;
}

/** The apps whose `cdk.json` is among some files, and what is found in the templates that they were synthesized into. */
export function readSynthesized(paths: readonly string[], settings: SynthesizedSettings): Synthesized {
  const found = paths
    .filter((path) => basename(path) === 'cdk.json')
    .flatMap((path) => {
      const folder = assemblyFolder(path);
      if (isExcluded(folder, settings.cwd, settings.exclude ?? [])) return [];
      const assembly = readAssembly(folder, settings.largestFile);
      const own = paths.filter((source) => mayBeCdk(source) && isBelow(source, dirname(path)));
      return assembly === undefined ? [] : [place(assembly, own, settings)];
    });
  return {
    bySource: new Map(found.flatMap(({ bySource }) => [...bySource])),
    told: new Set(found.flatMap(({ told }) => [...told])),
    templates: found.flatMap(({ templates }) => templates),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Judges the templates of an assembly, and finds the constructs that made what is wrong in them. */
function place(
  assembly: CloudAssembly,
  sources: readonly string[],
  settings: SynthesizedSettings,
): Synthesized {
  const sites = sitesOf(sources, settings.largestFile);
  const bySource = new Map<string, SynthesizedFinding[]>();
  const templates = judged(assembly, settings).map(({ path, origins, analysis }) => {
    const left = analysis.findings.flatMap((finding): readonly Finding[] => {
      const origin = origins.get(finding.resource);
      const type = analysis.template.named(finding.resource)?.type;
      const site = origin && sites.find(origin, type);
      if (origin === undefined || site === undefined || type === undefined) return [finding];
      const file = resolve(site.file);
      if (isNewer(file, assembly)) return [stale(finding, slashes(basename(file)))];
      const found = bySource.get(file);
      const placed = at(site, finding, origin, type);
      if (found === undefined) bySource.set(file, [placed]);
      else found.push(placed);
      return [];
    });
    return { path, analysis: { ...analysis, findings: left } };
  });
  const told = new Set(sources.filter((file) => !isNewer(file, assembly)));
  return { bySource, told, templates, problems: assembly.problems };
}

function sitesOf(paths: readonly string[], largest: number | undefined): Sites {
  const sites = new Sites();
  for (const path of paths) {
    const content = readText(path, largest);
    if (content === undefined || 'problem' in content || !looksLikeCdk(path, content.text)) continue;
    sites.add(slashes(path), readCdk(slashes(path), content.text, SURROUNDINGS).scope);
  }
  return sites;
}

/** The templates of an assembly among each other: nothing else is deployed with them. */
function judged(
  { templates }: CloudAssembly,
  { rules, today, onError, keepOutcomes }: SynthesizedSettings,
): readonly { path: string; origins: ReadonlyMap<string, Origin>; analysis: Analysis }[] {
  const neighbourhood = new Neighbourhood();
  const alone = { rules, today, onError, keepOutcomes, neighbours: neighbourhood.around(undefined, {}) };
  const read = templates.flatMap((template) => {
    const analysis = analyse(template.text, alone);
    if (analysis === undefined) return [];
    const facts = factsOf(analysis.template);
    neighbourhood.add(facts);
    return [{ ...template, analysis, facts }];
  });
  return read.map(({ path, origins, analysis, facts }) => {
    const neighbours = neighbourhood.around(facts, {});
    return {
      path,
      origins,
      analysis: judgeTemplate(analysis.template, { ...alone, neighbours }, analysis),
    };
  });
}

/** Whether a source file may say something else by now than what was synthesized. */
function isNewer(path: string, { written }: CloudAssembly): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > written;
}

function stale(finding: Finding, source: string): Finding {
  const message = `${finding.message} ${source} has changed since; \`cdk synth\` makes this template anew.`;
  return { ...finding, message };
}

function at({ construct, name }: Site, finding: Finding, { path }: Origin, type: string): SynthesizedFinding {
  const last = path.at(-1);
  const own = last === 'Resource' || last === 'Default' ? path.slice(0, -1) : path;
  const message = finding.message.replaceAll(finding.resource, own.join('/'));
  return { construct: name, text: textOf(construct), type, finding: { ...finding, message } };
}
