import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { analyse, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { textOf, type SynthesizedFinding } from '../core/engine/synthesized.ts';
import { factsOf, Neighbourhood, type Facts } from '../core/engine/workspace.ts';
import { constructOf } from '../core/languages/cdk/constructs/index.ts';
import { typeOfL1 } from '../core/languages/cdk/l1.ts';
import { inProgram, looksLikeCdk, readCdk } from '../core/languages/cdk/read.ts';
import type { ConstructCall } from '../core/languages/cdk/source.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { mayBeCdk, SURROUNDINGS } from './cdk.ts';
import { assemblyFolder, readAssembly, type CloudAssembly, type Origin } from './cloud-assembly.ts';
import { isBelow, readText, slashes } from './find-files.ts';

/** What is found in the synthesized templates of an app. */
export interface SynthesizedApp {
  /** What belongs to constructs in the source, by the absolute path of their file. */
  readonly bySource: ReadonlyMap<string, readonly SynthesizedFinding[]>;
  /** The templates, each with what could not be put down to one construct in the source. */
  readonly templates: readonly { readonly path: string; readonly analysis: Analysis }[];
  readonly problems: CloudAssembly['problems'];
}

/**
 * Judges the templates that an app was last synthesized into, and finds the constructs that made what is wrong in them;
 * undefined where it has not been synthesized. Source that is newer than the templates is not looked
 * at, since it may be about something else by now. `sources` are absolute paths.
 */
export function readSynthesized(
  cdkJson: string,
  sources: readonly string[],
  context: Omit<AnalysisContext, 'neighbours'>,
  largest?: number,
): SynthesizedApp | undefined {
  const folder = assemblyFolder(cdkJson);
  const assembly = readAssembly(folder, largest);
  if (assembly === undefined) return undefined;
  const sites = sources
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= assembly.written)
    .flatMap((path) => sitesOf(path, largest));
  const bySource = new Map<string, SynthesizedFinding[]>();
  const templates = judged(assembly, context).map(({ path, origins, analysis }) => {
    const left = analysis.findings.filter((finding) => {
      const origin = origins.get(finding.resource);
      const type = analysis.template.named(finding.resource)?.type;
      const site = origin === undefined ? undefined : siteOf(origin, type, sites);
      if (site === undefined) return true;
      const found = bySource.get(site.file) ?? [];
      bySource.set(site.file, [...found, at(site, finding, origin!)]);
      return false;
    });
    return { path, analysis: { ...analysis, findings: left } };
  });
  return { bySource, templates, problems: assembly.problems };
}

/** What is found in the synthesized templates of several apps. */
export type SynthesizedApps = SynthesizedApp;

/** The apps whose `cdk.json` is among some files, and what was found in their templates. */
export function synthesizedApps(
  paths: readonly string[],
  settings: Omit<AnalysisContext, 'neighbours'> & { readonly largestFile?: number | undefined },
): SynthesizedApps {
  const { rules, today, onError, largestFile } = settings;
  const sources = paths.filter(mayBeCdk);
  const found = paths
    .filter((path) => basename(path) === 'cdk.json')
    .flatMap((path) => {
      const own = sources.filter((source) => isBelow(source, dirname(path)));
      return readSynthesized(path, own, { rules, today, onError }, largestFile) ?? [];
    });
  return {
    bySource: new Map(found.flatMap(({ bySource }) => [...bySource])),
    templates: found.flatMap(({ templates }) => templates),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The templates of an assembly among each other: nothing else is deployed with them. */
function judged(
  { templates }: CloudAssembly,
  context: Omit<AnalysisContext, 'neighbours'>,
): readonly { path: string; origins: ReadonlyMap<string, Origin>; analysis: Analysis }[] {
  const neighbourhood = new Neighbourhood();
  const alone = { ...context, neighbours: neighbourhood.around(undefined, {}) };
  const read = templates.flatMap((template) => {
    const analysis = analyse(template.text, alone);
    if (analysis === undefined) return [];
    const facts: Facts = factsOf(analysis.template);
    neighbourhood.add(facts);
    return [{ ...template, facts }];
  });
  return read.flatMap(({ path, text, origins, facts }) => {
    const analysis = analyse(text, { ...context, neighbours: neighbourhood.around(facts, {}) });
    return analysis === undefined ? [] : [{ path, origins, analysis }];
  });
}

/** A construct in the source. */
interface Site {
  readonly file: string;
  readonly construct: ConstructCall;
  /** In `Scope.names`. */
  readonly name: string;
  readonly id: string | undefined;
  readonly type: string | undefined;
  /** Lines and columns from 1. */
  readonly line: number;
  readonly column: number;
}

function sitesOf(path: string, largest: number | undefined): readonly Site[] {
  const content = readText(path, largest);
  if (content === undefined || 'problem' in content || !looksLikeCdk(path, content.text)) return [];
  const { scope } = readCdk(slashes(path), content.text, SURROUNDINGS);
  const lines = createLineIndex(content.text);
  return [...scope.names].flatMap(([construct, name]) => {
    // What the library's core makes (stacks, stages) holds the constructs of others.
    if (construct.made.module === '') return [];
    const { line, character } = lines.positionAt(inProgram(scope, construct.node.place).start);
    const { idNode, made } = construct;
    const id = idNode?.kind === 'literal' ? String(idNode.value) : undefined;
    const type = constructOf(made.module, made.name)?.type ?? typeOfL1(made.module, made.name);
    return [{ construct, name, id, type, file: path, line: line + 1, column: character + 1 }];
  });
}

/** The construct that a resource comes from, by the calls that led to it and else by ids; undefined where that is not certain. */
function siteOf({ path, trace }: Origin, type: string | undefined, sites: readonly Site[]): Site | undefined {
  for (const position of trace) {
    const site = sites.find(
      ({ file, line, column }) =>
        slashes(file) === slashes(position.file) && line === position.line && column === position.column,
    );
    if (site !== undefined) return site;
  }
  // The outermost construct of the source: what stands below it in the path it has made itself.
  for (const id of path) {
    const named = sites.filter((site) => site.id === id);
    const ofType = named.filter((site) => site.type === type);
    if (named.length > 0) return only(ofType) ?? only(named);
  }
  return undefined;
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function at({ construct, name }: Site, finding: Finding, { path }: Origin): SynthesizedFinding {
  const last = path.at(-1);
  const own = last === 'Resource' || last === 'Default' ? path.slice(0, -1) : path;
  const message = finding.message.replaceAll(finding.resource, own.join('/'));
  return { construct: name, text: textOf(construct), finding: { ...finding, message } };
}
