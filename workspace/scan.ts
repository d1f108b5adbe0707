import { relative } from 'node:path';
import {
  analyse,
  fullMessage,
  type Analysis,
  type AnalysisContext,
  type Range,
} from '../core/engine/analysis.ts';
import type { Finding, Outcomes } from '../core/engine/finding.ts';
import { writtenFixes } from '../core/engine/fix.ts';
import { placePlan } from '../core/engine/plan-analysis.ts';
import {
  analyseModule,
  analysePlan,
  moduleFixes,
  type ModuleAnalysis,
} from '../core/engine/module-analysis.ts';
import { analyseCdk, cdkFixes, judgeCdk, type CdkAnalysis } from '../core/engine/cdk-analysis.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import { tallyOf, tallyOfSource, type Tally } from '../core/engine/tally.ts';
import {
  factsOf,
  judgeWorkspace,
  Neighbourhood,
  type Facts,
  type WorkspaceFinding,
} from '../core/engine/workspace.ts';
import type { SourceFile } from '../core/languages/terraform/module.ts';
import { looksLikePlan } from '../core/languages/terraform/plan.ts';
import { formatPath, type Neighbours, type Place, type Safety } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { mayBeCdk, SURROUNDINGS } from './cdk.ts';
import { readText, slashes } from './find-files.ts';
import { listening, type Asked } from './listening.ts';
import { directoriesOf, isModuleFile, Modules } from './modules.ts';
import { tallyOfAll } from './scan-tally.ts';
import { readSynthesized, type PlacedTemplate, type Synthesized } from './synthesized.ts';

/** A finding where people look for it: lines and columns from 1. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: Finding['severity'];
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly resource: string;
  /** The property below the resource's properties; empty for the resource as a whole. */
  readonly property: string;
  readonly message: string;
  /** The repairs that can be written. */
  readonly fixes: readonly { readonly title: string; readonly safety: Safety }[];
  /** The line of the text that it begins on. */
  readonly source: string;
}

/** What is kept of a template that was scanned: its text and its trees are let go. */
export interface ScannedTemplate {
  /** Absolute; of a module, its directory. */
  readonly path: string;
  readonly kind: 'template' | 'module' | 'plan' | 'cdk' | 'synthesized';
  /** By line. */
  readonly findings: readonly ReportedFinding[];
  /** Where reading failed; lines from 1. */
  readonly unreadable: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly outcomes: Outcomes;
  /** How many findings were suppressed. */
  readonly suppressed: number;
  /** What the rules made of its resources, where `keepOutcomes` asks for it. */
  readonly tally?: Tally | undefined;
}

export interface ScanResult {
  readonly templates: readonly ScannedTemplate[];
  readonly workspace: readonly WorkspaceFinding[];
  /** What could not be read, in words, by file. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** What the rules made of all of it, where `keepOutcomes` asks for it: each resource where it is known best. */
  readonly tally: Tally;
}

export interface ScanSettings {
  readonly rules: RuleSet;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseline: boolean | undefined;
  /** The working directory, absolute: files are named from there. */
  readonly cwd: string;
  /** The absolute folders that modules may be read from; the working directory where undefined. */
  readonly roots?: readonly string[];
  /** Globs, from the working directory, of what is not read where something else leads to it. */
  readonly exclude?: readonly string[] | undefined;
  /** Files larger than this are not read, in bytes; `LARGEST_FILE` where undefined. */
  readonly largestFile?: number | undefined;
  /** Whether Terraform modules are read that come from a registry; they are where undefined. */
  readonly installedModules?: boolean | undefined;
  readonly onProgress?: (done: number, of: number) => void;
  readonly onError?: AnalysisContext['onError'];
  /** Whether the result has a tally. */
  readonly keepOutcomes?: boolean | undefined;
}

const NONE_COUNTED: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };

/** A template that was judged on its own, and what it would have asked of others. */
interface Alone {
  readonly template: ScannedTemplate;
  readonly facts: Facts;
  readonly asked: Asked;
}

/** Reads and judges files together: what they are to each other counts. Files that are no templates are passed over. */
export function scanFiles(paths: readonly string[], settings: ScanSettings): ScanResult {
  const read: Alone[] = [];
  const plans: { readonly path: string; readonly text: string }[] = [];
  const planned: { readonly scanned: ScannedTemplate; readonly directory: string | undefined }[] = [];
  const ofModules = paths.filter(isModuleFile);
  const synthesized = readSynthesized(paths, settings);
  const problems = [...synthesized.problems];
  const isSynthesized = new Set(synthesized.templates.map(({ path }) => path));
  paths.forEach((path, i) => {
    settings.onProgress?.(i, paths.length);
    if (isModuleFile(path) || isSynthesized.has(path)) return;
    const content = readText(path, settings.largestFile);
    if (content === undefined) return;
    if ('problem' in content) problems.push({ path, message: content.problem });
    else if (mayBeCdk(path)) read.push(...scanCdk(path, content.text, settings, synthesized));
    else if (looksLikePlan(content.text)) plans.push({ path, text: content.text });
    else read.push(...scanAlone(path, content.text, settings));
  });
  const modules = new Modules(settings.roots ?? [settings.cwd], settings);
  for (const directory of modules.rootsOf(directoriesOf(ofModules)))
    read.push(...scanModule(directory, modules, settings));
  for (const { path, text } of plans) {
    const directory = modules.nearest(directoriesOf([path])[0]!);
    const scanned = scanPlan(path, text, directory, modules, settings);
    if (scanned !== undefined) planned.push({ scanned, directory });
  }
  problems.push(...modules.problems);
  const facts = read.map((one) => one.facts);
  const neighbourhood = new Neighbourhood(facts);
  const templates = [
    ...read.map((one) => amongOthers(one, neighbourhood, modules, settings, synthesized)),
    ...synthesized.templates.map((template) => summarizeSynthesized(template, settings)),
    ...planned.map(({ scanned }) => scanned),
  ];
  const tally = tallyOfAll(templates, new Set(planned.map(({ directory }) => directory)));
  const workspace = judgeWorkspace(facts, settings.rules, settings.baseline, (id, outcome) => {
    if (outcome !== 'notApplicable') tally.add(id, 'workspace', outcome);
  });
  return { templates, problems, workspace, tally };
}

function scanAlone(path: string, text: string, settings: ScanSettings): readonly Alone[] {
  const { asked, neighbours } = listening();
  const analysis = analyseFile(text, settings, neighbours);
  if (analysis === undefined) return [];
  return [{ template: summarize(path, analysis, settings), facts: factsOf(analysis.template), asked }];
}

function scanCdk(
  path: string,
  text: string,
  settings: ScanSettings,
  synthesized: Synthesized,
): readonly Alone[] {
  const { asked, neighbours } = listening();
  const analysis = analyseSource(path, text, settings, neighbours, synthesized);
  if (analysis === undefined) return [];
  const template = summarizeCdk(path, analysis, settings, synthesized);
  return [{ template, facts: factsOf(analysis.template), asked }];
}

function analyseSource(
  path: string,
  text: string,
  settings: ScanSettings,
  neighbours: Neighbours,
  synthesized: Synthesized,
): CdkAnalysis | undefined {
  const context = {
    ...contextOf(settings, neighbours),
    surroundings: SURROUNDINGS,
    synthesized: synthesized.bySource.get(path),
  };
  // What was read for the templates is let go with the first use.
  const read = synthesized.sources.get(path);
  synthesized.sources.delete(path);
  return read?.scope.program.text === text
    ? judgeCdk(read, context)
    : analyseCdk(slashes(path), text, context);
}

/** What the rules are run with. */
function contextOf(settings: ScanSettings, neighbours: Neighbours): AnalysisContext {
  const { rules, today, onError, keepOutcomes } = settings;
  return { rules, today, onError, keepOutcomes, neighbours };
}

function summarizeCdk(
  path: string,
  analysis: CdkAnalysis,
  { cwd, keepOutcomes }: ScanSettings,
  { told, bySource }: Synthesized,
): ScannedTemplate {
  const file = slashes(relative(cwd, path)) || path;
  const lines = createLineIndex(analysis.text);
  const findings = analysis.findings.map((finding) => ({
    ...placed(finding, analysis.locate(finding.place), lines, file),
    message: fullMessage(finding, (place) => lines.positionAt(place.start).line + 1),
    fixes: cdkFixes(analysis, finding).map(({ fix: { title, safety } }) => ({ title, safety })),
  }));
  const tally = (): Tally =>
    told.has(path) ? tallyOfSource(analysis, bySource.get(path)?.findings ?? []) : tallyOf(analysis);
  return {
    path,
    kind: 'cdk',
    findings: findings.sort(byLine),
    unreadable: [],
    outcomes: analysis.result.outcomes,
    suppressed: analysis.suppressed.length,
    tally: keepOutcomes === true ? tally() : undefined,
  };
}

function scanModule(directory: string, modules: Modules, settings: ScanSettings): readonly Alone[] {
  const { asked, neighbours } = listening();
  const analysis = judgeModule(directory, modules, settings, neighbours);
  if (analysis === undefined) return [];
  const template = summarizeModule(directory, analysis, settings);
  return [{ template, facts: factsOf(analysis.template), asked }];
}

/** A plan with the module that it was made of: what the module says itself is not said twice. */
function scanPlan(
  path: string,
  text: string,
  directory: string | undefined,
  modules: Modules,
  settings: ScanSettings,
): ScannedTemplate | undefined {
  const context = { ...settings, neighbours: listening().neighbours };
  const plan = analysePlan(slashes(path), text, context);
  if (plan === undefined) return undefined;
  const source =
    directory === undefined ? undefined : judgeModule(directory, modules, settings, context.neighbours);
  if (source === undefined) return summarizeModule(path, plan, settings, 'plan');
  const said = new Set(source.findings);
  const placed = placePlan(plan, source, context);
  const findings = placed.source.findings.filter((finding) => !said.has(finding));
  const files = [...placed.plan.files, ...source.files];
  const locate = (place: Place): ReturnType<ModuleAnalysis['locate']> =>
    plan.locate(place) ?? source.locate(place);
  // The module's own outcomes are counted already.
  const result = { ...plan.result, outcomes: NONE_COUNTED };
  const together = {
    ...placed.plan,
    files,
    locate,
    result,
    findings: [...placed.plan.findings, ...findings],
  };
  return summarizeModule(path, together, settings, 'plan');
}

function judgeModule(
  directory: string,
  modules: Modules,
  settings: ScanSettings,
  neighbours: Neighbours,
): ModuleAnalysis | undefined {
  return analyseModule(directory, modules.files, contextOf(settings, neighbours), modules);
}

function summarizeModule(
  path: string,
  analysis: ModuleAnalysis,
  { cwd, keepOutcomes }: ScanSettings,
  kind: ScannedTemplate['kind'] = 'module',
): ScannedTemplate {
  const lines = new Map(analysis.files.map((file) => [file, createLineIndex(file.document.text)]));
  const nameOf = (file: SourceFile): string => slashes(relative(cwd, file.path)) || file.path;
  const lineOf = (file: SourceFile, offset: number): number => lines.get(file)!.positionAt(offset).line + 1;
  const originLine = (place: Place): number => {
    const origin = analysis.locate(place);
    return origin === undefined ? 0 : lineOf(origin.file, origin.start);
  };
  const findings = analysis.findings.flatMap((finding): readonly ReportedFinding[] => {
    const at = analysis.locate(finding.place);
    if (at === undefined) return [];
    const spot = placed(finding, at, lines.get(at.file)!, nameOf(at.file));
    const fixes = moduleFixes(analysis, finding).map(({ fix: { title, safety } }) => ({ title, safety }));
    return [{ ...spot, message: fullMessage(finding, originLine), fixes }];
  });
  return {
    path,
    kind,
    findings: findings.sort((a, b) => (a.file === b.file ? byLine(a, b) : a.file < b.file ? -1 : 1)),
    unreadable: analysis.unreadable.map(({ file, start, message }) => ({
      file: nameOf(file),
      line: lineOf(file, start),
      message,
    })),
    outcomes: analysis.result.outcomes,
    suppressed: analysis.suppressed.length,
    tally: keepOutcomes === true ? tallyOf(analysis) : undefined,
  };
}

function byLine(a: ReportedFinding, b: ReportedFinding): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1);
}

/** Few templates have a neighbour that may name what they declare; those are read again, which is cheaper than to keep all. */
function amongOthers(
  { template, facts, asked }: Alone,
  neighbourhood: Neighbourhood,
  modules: Modules,
  settings: ScanSettings,
  synthesized: Synthesized,
): ScannedTemplate {
  const neighbours = neighbourhood.around(facts, neighbourhood);
  if (![...asked.values()].some(([type, path]) => neighbours.mayName(type, path))) return template;
  if (template.kind === 'module') {
    const judged = judgeModule(template.path, modules, settings, neighbours);
    return judged === undefined ? template : summarizeModule(template.path, judged, settings);
  }
  const content = readText(template.path, settings.largestFile);
  if (content === undefined || 'problem' in content) return template;
  if (template.kind === 'cdk') {
    const judged = analyseSource(template.path, content.text, settings, neighbours, synthesized);
    return judged === undefined ? template : summarizeCdk(template.path, judged, settings, synthesized);
  }
  const analysis = analyseFile(content.text, settings, neighbours);
  return analysis === undefined ? template : summarize(template.path, analysis, settings);
}

function analyseFile(text: string, settings: ScanSettings, neighbours: Neighbours): Analysis | undefined {
  return analyse(text, contextOf(settings, neighbours));
}

function summarize(path: string, analysis: Analysis, { cwd, keepOutcomes }: ScanSettings): ScannedTemplate {
  const file = slashes(relative(cwd, path)) || path;
  const lines = createLineIndex(analysis.document.text);
  return {
    path,
    kind: 'template',
    findings: analysis.findings.map((finding) => report(finding, analysis, lines, file)).sort(byLine),
    unreadable: analysis.unreadable.map(({ start, message }) => ({
      file,
      line: lines.positionAt(start).line + 1,
      message,
    })),
    outcomes: analysis.result.outcomes,
    suppressed: analysis.suppressed.length,
    tally: keepOutcomes === true ? tallyOf(analysis) : undefined,
  };
}

/** A synthesized template is written anew by each synthesis: nothing is repaired in it. */
function summarizeSynthesized(
  { path, analysis, left }: PlacedTemplate,
  settings: ScanSettings,
): ScannedTemplate {
  const template = summarize(path, { ...analysis, findings: left }, settings);
  const findings = template.findings.map((finding) => ({ ...finding, fixes: [] }));
  return { ...template, kind: 'synthesized', findings };
}

function report(finding: Finding, analysis: Analysis, lines: LineIndex, file: string): ReportedFinding {
  return {
    ...placed(finding, analysis.locate(finding.place), lines, file),
    message: fullMessage(finding, (place) => lines.positionAt(analysis.locate(place).start).line + 1),
    fixes: writtenFixes(analysis, finding).map(({ fix }) => ({ title: fix.title, safety: fix.safety })),
  };
}

function placed(
  finding: Finding,
  { start, end }: Range,
  lines: LineIndex,
  file: string,
): Omit<ReportedFinding, 'message' | 'fixes'> {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    file,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    resource: finding.resource,
    property: formatPath(finding.path),
    source: lines.lineText(from.line),
  };
}
