import { relative } from 'node:path';
import {
  analyse,
  fullMessage,
  judgeTemplate,
  type Analysis,
  type AnalysisContext,
} from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { ALONE } from '../core/engine/lint.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import {
  factsOf,
  judgeWorkspace,
  Neighbourhood,
  type Facts,
  type WorkspaceFinding,
} from '../core/engine/workspace.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { readText, slashes } from './find-files.ts';

/** A template that was scanned. */
export interface ScannedTemplate {
  /** Absolute. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
}

export interface ScanResult {
  readonly templates: readonly ScannedTemplate[];
  readonly workspace: readonly WorkspaceFinding[];
  /** What could not be read, in words, by file. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export interface ScanSettings {
  readonly rules: RuleSet;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseline: boolean | undefined;
  readonly onProgress?: (done: number, of: number) => void;
  readonly onError?: AnalysisContext['onError'];
}

/** Files that have been read and judged each on its own, before their neighbours are known. */
interface Share {
  readonly read: readonly { readonly path: string; readonly analysis: Analysis; readonly facts: Facts }[];
  readonly problems: ScanResult['problems'];
}

/** Reads files and judges each on its own; files that are no templates are passed over. */
function readShare(paths: readonly string[], settings: ScanSettings): Share {
  const { rules, today, onError } = settings;
  const context: AnalysisContext = { rules, today, onError, neighbours: ALONE };
  const read: { path: string; analysis: Analysis; facts: Facts }[] = [];
  const problems: { path: string; message: string }[] = [];
  paths.forEach((path, i) => {
    settings.onProgress?.(i, paths.length);
    const content = readText(path);
    if (content === undefined) return;
    if ('problem' in content) {
      problems.push({ path, message: content.problem });
      return;
    }
    const analysis = analyse(content.text, context);
    if (analysis !== undefined) read.push({ path, analysis, facts: factsOf(analysis.template) });
  });
  return { read, problems };
}

/** Judges what depends on other templates, `all` being the facts of every template of the scan. */
function judgeShare(
  { read }: Share,
  all: readonly Facts[],
  settings: ScanSettings,
): readonly ScannedTemplate[] {
  const { rules, today, onError } = settings;
  const neighbourhood = new Neighbourhood(all);
  return read.map(({ path, analysis, facts }) => {
    const neighbours = neighbourhood.around(facts, neighbourhood);
    const judged =
      all.length === 1
        ? analysis
        : judgeTemplate(analysis.template, { rules, today, onError, neighbours }, analysis);
    return { path, analysis: judged, lines: createLineIndex(judged.document.text) };
  });
}

/** Reads and judges files together: what they are to each other counts. */
export function scanFiles(paths: readonly string[], settings: ScanSettings): ScanResult {
  const share = readShare(paths, settings);
  const facts = share.read.map((template) => template.facts);
  return {
    templates: judgeShare(share, facts, settings),
    problems: share.problems,
    workspace: judgeWorkspace(facts, settings.rules, settings.baseline),
  };
}

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
  readonly message: string;
}

/** Places a finding in its file. */
export function reported(
  { path, analysis, lines }: ScannedTemplate,
  finding: Finding,
  cwd: string,
): ReportedFinding {
  const { start, end } = analysis.locate(finding.place);
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    file: slashes(relative(cwd, path)) || path,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    resource: finding.resource,
    message: fullMessage(finding, (place) => lines.positionAt(analysis.locate(place).start).line + 1),
  };
}
