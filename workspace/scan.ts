import { relative } from 'node:path';
import { analyse, fullMessage, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import type { Finding, Outcomes } from '../core/engine/finding.ts';
import { writtenFixes } from '../core/engine/fix.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import {
  factsOf,
  judgeWorkspace,
  Neighbourhood,
  type Facts,
  type WorkspaceFinding,
} from '../core/engine/workspace.ts';
import type { Neighbours, Safety } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import { readText, slashes } from './find-files.ts';

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
  /** The repairs that can be written. */
  readonly fixes: readonly { readonly title: string; readonly safety: Safety }[];
  /** The line of the text that it begins on. */
  readonly source: string;
}

/** What is kept of a template that was scanned: its text and its trees are let go. */
export interface ScannedTemplate {
  /** Absolute. */
  readonly path: string;
  /** By line. */
  readonly findings: readonly ReportedFinding[];
  /** Where reading failed; lines from 1. */
  readonly unreadable: readonly { readonly line: number; readonly message: string }[];
  readonly outcomes: Outcomes;
  /** How many findings were suppressed. */
  readonly suppressed: number;
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
  /** The working directory, absolute: files are named from there. */
  readonly cwd: string;
  readonly onProgress?: (done: number, of: number) => void;
  readonly onError?: AnalysisContext['onError'];
}

/** A template that was judged on its own, and what it would have asked of others. */
interface Alone {
  readonly template: ScannedTemplate;
  readonly facts: Facts;
  readonly asked: ReadonlyMap<string, readonly [type: string, path: string]>;
}

/** Reads and judges files together: what they are to each other counts. Files that are no templates are passed over. */
export function scanFiles(paths: readonly string[], settings: ScanSettings): ScanResult {
  const read: Alone[] = [];
  const problems: { path: string; message: string }[] = [];
  paths.forEach((path, i) => {
    settings.onProgress?.(i, paths.length);
    const content = readText(path);
    if (content === undefined) return;
    if ('problem' in content) problems.push({ path, message: content.problem });
    else read.push(...scanAlone(path, content.text, settings));
  });
  const facts = read.map((one) => one.facts);
  const neighbourhood = new Neighbourhood(facts);
  return {
    templates: read.map((one) => amongOthers(one, neighbourhood, settings)),
    problems,
    workspace: judgeWorkspace(facts, settings.rules, settings.baseline),
  };
}

function scanAlone(path: string, text: string, settings: ScanSettings): readonly Alone[] {
  const asked = new Map<string, readonly [type: string, path: string]>();
  const alone: Neighbours = {
    revision: 'alone',
    mayName: (...relation) => {
      asked.set(relation.join('\t'), relation);
      return false;
    },
    count: () => 0,
  };
  const analysis = analyseFile(text, settings, alone);
  if (analysis === undefined) return [];
  return [{ template: summarize(path, analysis, settings.cwd), facts: factsOf(analysis.template), asked }];
}

/** Few templates have a neighbour that may name what they declare; those are read again, which is cheaper than to keep all. */
function amongOthers(
  { template, facts, asked }: Alone,
  neighbourhood: Neighbourhood,
  settings: ScanSettings,
): ScannedTemplate {
  const neighbours = neighbourhood.around(facts, neighbourhood);
  if (![...asked.values()].some(([type, path]) => neighbours.mayName(type, path))) return template;
  const content = readText(template.path);
  if (content === undefined || 'problem' in content) return template;
  const analysis = analyseFile(content.text, settings, neighbours);
  return analysis === undefined ? template : summarize(template.path, analysis, settings.cwd);
}

function analyseFile(text: string, settings: ScanSettings, neighbours: Neighbours): Analysis | undefined {
  const { rules, today, onError } = settings;
  return analyse(text, { rules, today, onError, neighbours });
}

function summarize(path: string, analysis: Analysis, cwd: string): ScannedTemplate {
  const file = slashes(relative(cwd, path)) || path;
  const lines = createLineIndex(analysis.document.text);
  return {
    path,
    findings: analysis.findings
      .map((finding) => report(finding, analysis, lines, file))
      .sort((a, b) => a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1)),
    unreadable: analysis.unreadable.map(({ start, message }) => ({
      line: lines.positionAt(start).line + 1,
      message,
    })),
    outcomes: analysis.result.outcomes,
    suppressed: analysis.suppressed.length,
  };
}

function report(finding: Finding, analysis: Analysis, lines: LineIndex, file: string): ReportedFinding {
  const { start, end } = analysis.locate(finding.place);
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
    message: fullMessage(finding, (place) => lines.positionAt(analysis.locate(place).start).line + 1),
    fixes: writtenFixes(analysis, finding).map(({ fix }) => ({ title: fix.title, safety: fix.safety })),
    source: lines.lineText(from.line),
  };
}
