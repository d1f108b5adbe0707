import { readPlan } from '../languages/terraform/plan.ts';
import { readTerraform, templateOf, type TfTemplate } from '../languages/terraform/read.ts';
import { placeOfCall } from '../languages/terraform/declaration.ts';
import {
  isInstalled,
  type Directories,
  type Outside,
  type SourceFile,
} from '../languages/terraform/module.ts';
import { suppressionsOf } from '../languages/terraform/suppressions.ts';
import { writeTerraform, type SectionChange } from '../languages/terraform/write/write.ts';
import type { Fix, Place, Suppression } from '../model/index.ts';
import type { TextChange } from '../text/text-change.ts';
import type { AnalysisContext, Range, Unreadable } from './analysis.ts';
import type { Finding } from './finding.ts';
import { lint, type LintResult } from './lint.ts';
import { suppress } from './suppress.ts';

/** Where something stands in one of a module's files. */
export interface FileRange extends Range {
  readonly file: SourceFile;
}

/** A Terraform root module, with the local modules that it calls, and what the rules make of it. */
export interface ModuleAnalysis {
  readonly template: TfTemplate;
  /** Every file that was read for it. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly result: LintResult;
  readonly unreadable: readonly (Unreadable & { readonly file: SourceFile })[];
  locate(place: Place): FileRange | undefined;
}

/**
 * Judges the root module in a directory; undefined where the directory is not known. With the previous version, only what
 * has changed since is judged again.
 */
export function analyseModule(
  directory: string,
  directories: Directories,
  context: AnalysisContext,
  outside?: Outside,
  previous?: ModuleAnalysis,
): ModuleAnalysis | undefined {
  const files = new Set<SourceFile>();
  const read: Directories = (path) => {
    const found = directories(path);
    for (const file of found ?? []) files.add(file);
    return found;
  };
  const template = readTerraform(directory, read, outside, previous?.template);
  return template && judged(template, [...files], context, previous);
}

/** Judges what a plan will deploy; undefined where the text is no plan. A text that is the same as before is not read again. */
export function analysePlan(
  path: string,
  text: string,
  context: AnalysisContext,
  previous?: ModuleAnalysis,
): ModuleAnalysis | undefined {
  if (previous?.files[0]?.document.text === text)
    return judged(previous.template, previous.files, context, previous);
  const plan = readPlan(text);
  return plan && judged(templateOf(plan.root), [{ path, document: plan.document }], context);
}

function judged(
  template: TfTemplate,
  files: readonly SourceFile[],
  context: AnalysisContext,
  previous?: ModuleAnalysis,
): ModuleAnalysis {
  let known: Places | undefined;
  const places = (): Places => (known ??= placesIn(files));
  const result = lint(template, context, previous?.result);
  const { findings, suppressed } = suppress(
    placed(result.findings, template, places),
    suppressionsIn(files.filter(({ path }) => !isInstalled(path))),
    context.rules,
    context.today,
  );
  return {
    template,
    files,
    findings,
    suppressed,
    result,
    unreadable: files.flatMap((file) => (isInstalled(file.path) ? [] : unreadableIn(file))),
    locate: (place) => {
      const at = places().get(place.source);
      return at && { file: at.file, start: at.start + place.start, end: at.start + place.end };
    },
  };
}

/** Where each section of a module's files stands. */
type Places = ReadonlyMap<object, { readonly file: SourceFile; readonly start: number }>;

function placesIn(files: readonly SourceFile[]): Places {
  const places = new Map<object, { readonly file: SourceFile; readonly start: number }>();
  for (const file of files)
    for (const { block, start } of file.document.blocks) places.set(block, { file, start });
  return places;
}

/** Findings where people change what is wrong, each once. */
function placed(
  findings: readonly Finding[],
  template: TfTemplate,
  placesOf: () => Places,
): readonly Finding[] {
  // Nothing is called and nothing is copied in most modules.
  const blocks = template.declared.reduce((sum, { size }) => sum + size, 0);
  if (template.root.calls.size === 0 && template.declarations.length === blocks) return findings;
  const places = placesOf();
  return oncePerPlace(findings.map((finding) => atCall(finding, template, places)));
}

/** What is wrong in a module from elsewhere is shown where it is called. */
function atCall(finding: Finding, template: TfTemplate, places: Places): Finding {
  const isElsewhere = ({ source }: Place): boolean => isInstalled(places.get(source)?.file.path ?? '');
  if (!isElsewhere(finding.place)) return finding;
  let caller = template.named(finding.resource)?.module.caller;
  while (caller !== undefined && isElsewhere({ source: caller.call.section, start: 0, end: 0 }))
    caller = caller.module.caller;
  if (caller === undefined) return finding;
  const { section, node } = caller.call;
  const { origin, message, related } = finding;
  return {
    ...finding,
    place: placeOfCall(section, node),
    message: `In this module, \`${finding.resource}\`: ${message}`,
    origin: origin !== undefined && isElsewhere(origin.place) ? undefined : origin,
    related: related.filter((place) => !isElsewhere(place)),
    fixes: () => [],
  };
}

/** What of further findings in a module's files its comments leave. */
export function keepSuppressed(
  findings: readonly Finding[],
  { files }: Pick<ModuleAnalysis, 'files'>,
  { rules, today }: AnalysisContext,
): ReturnType<typeof suppress> {
  const kept = suppress(findings, suppressionsIn(files), rules, today);
  const added = new Set(findings);
  return { ...kept, findings: kept.findings.filter((finding) => added.has(finding)) };
}

function suppressionsIn(files: readonly SourceFile[]): readonly Suppression[] {
  const mentioning = files.filter(({ document }) => document.text.includes('parapet:ignore'));
  return mentioning.flatMap(({ document }) => document.blocks.flatMap(({ block }) => suppressionsOf(block)));
}

/** A module that is called three times is wrong once, and the finding names the calls. */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<object, Finding[][]>();
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const { ruleId, place } = finding;
    let near = seen.get(place.source);
    if (near === undefined) seen.set(place.source, (near = []));
    const group = near.find(
      ([first]) =>
        first!.ruleId === ruleId && first!.place.start === place.start && first!.place.end === place.end,
    );
    if (group !== undefined) group.push(finding);
    else {
      const first = [finding];
      near.push(first);
      groups.push(first);
    }
  }
  return groups.map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const calls = new Set([first!, ...others].map(({ resource }) => callOf(resource)));
    if (calls.size < 2) return first!;
    const named = [...calls].map((call) => `\`${call}\``).join(', ');
    return { ...first!, message: `${first!.message} (in ${calls.size} calls: ${named})` };
  });
}

/** The module of an address: `module.a.module.b` of `module.a.module.b.aws_ebs_volume.data`. */
function callOf(address: string): string {
  return /^(?:module\.[^.]+\.)*/.exec(address)![0].slice(0, -1);
}

function unreadableIn(file: SourceFile): readonly (Unreadable & { readonly file: SourceFile })[] {
  const broken = file.document.blocks.filter(({ block }) => block.problems.length > 0);
  return broken.flatMap(({ block, start }) =>
    block.problems.map((problem) => ({
      file,
      start: start + problem.start,
      end: start + problem.end,
      message: problem.message,
    })),
  );
}

/** A fix with the changes that it makes, by file; sorted, without overlap. */
export interface WrittenModuleFix {
  readonly fix: Fix;
  readonly changes: ReadonlyMap<SourceFile, readonly TextChange[]>;
}

/** The fixes of a finding that can be written exactly, best first. */
export function moduleFixes(analysis: ModuleAnalysis, finding: Finding): readonly WrittenModuleFix[] {
  const { world } = finding;
  if (world === undefined) return [];
  return finding.fixes().flatMap((fix) => {
    const written = writeTerraform(analysis.template, fix.edits, world);
    const changes = written && byFile(analysis, written);
    return changes === undefined || changes.size === 0 ? [] : [{ fix, changes }];
  });
}

function byFile(
  analysis: ModuleAnalysis,
  written: readonly SectionChange[],
): ReadonlyMap<SourceFile, readonly TextChange[]> | undefined {
  const changes = new Map<SourceFile, TextChange[]>();
  for (const { section, start, end, text } of written) {
    const at = analysis.locate({ source: section, start, end });
    if (at === undefined || isInstalled(at.file.path)) return undefined;
    const own = changes.get(at.file) ?? [];
    changes.set(at.file, [...own, { start: at.start, end: at.end, text }]);
  }
  for (const own of changes.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return changes;
}
