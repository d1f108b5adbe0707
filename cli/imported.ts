import { analyse, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { applyChanges } from '../core/engine/fix.ts';
import type { SuppressedFinding } from '../core/engine/suppress.ts';
import type { Language } from '../core/languages/language.ts';
import { EVERYWHERE, formatPath, type Suppression } from '../core/model/index.ts';
import type { TextChange } from '../core/text/text-change.ts';

/** A unit with suppressions of ours beside those of other tools. */
export interface Imported {
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly written: number;
  /** What is suppressed and could not be written as ours. */
  readonly left: readonly SuppressedFinding[];
}

/** What names a finding while its file changes. */
export function nameOf({
  ruleId,
  resource,
  property,
}: Record<'ruleId' | 'resource' | 'property', string>): string {
  return [ruleId, resource, property].join('\t');
}

/** As many as there are suppressions of one place. */
const MOST_ROUNDS = 100;

/** Writes ours beside the suppressions of other tools that suppress one of the findings that are `wanted`, by their names. */
export function imported(
  language: Language,
  unit: string,
  context: AnalysisContext,
  wanted: ReadonlySet<string>,
): Imported {
  const texts = new Map<string, string>();
  const before = new Map<string, string>();
  const tried = new Set<string>();
  const left = new Map<string, SuppressedFinding>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const analysis = analyse(texts.size === 0 ? language : language.withTexts(texts), unit, context);
    const own = analysis?.suppressed.filter((finding) => isWanted(finding, wanted)) ?? [];
    for (const finding of own) if (tried.has(keyOf(finding))) left.set(keyOf(finding), finding);
    const open = own.filter((finding) => !tried.has(keyOf(finding)));
    if (analysis === undefined || open.length === 0) break;
    const changes = new Round();
    for (const finding of open) if (changes.take(analysis, finding)) tried.add(keyOf(finding));
    for (const [path, { text, changes: all }] of changes.files) {
      if (!before.has(path)) before.set(path, text);
      texts.set(path, applyChanges(text, all));
    }
  }
  const files = [...texts].map(([path, after]) => ({ path, before: before.get(path)!, after }));
  return { files, written: tried.size - left.size, left: [...left.values()] };
}

function isWanted({ by, ruleId, resource, path }: SuppressedFinding, wanted: ReadonlySet<string>): boolean {
  return by.tool !== undefined && wanted.has(nameOf({ ruleId, resource, property: formatPath(path) }));
}

function keyOf({ ruleId, resource, path }: SuppressedFinding): string {
  return nameOf({ ruleId, resource, property: formatPath(path) });
}

/** Changes of one version of the files, of which none meets another. */
class Round {
  readonly files = new Map<string, { readonly text: string; readonly changes: TextChange[] }>();

  /** Takes the changes that ignore a finding; whether it is done with: what meets another one waits for the next round. */
  take(analysis: Analysis, finding: SuppressedFinding): boolean {
    const { by } = finding;
    const on = coversResource(analysis, finding) ? 'resource' : 'property';
    const found = analysis.suppressionOf(finding, { reason: reasonOf(by), until: by.until, on });
    if (found === undefined) return true;
    const all = [...found].map(([file, changes]) => ({
      file,
      changes: changes.map((each) => aboveOthers(file.text, each)),
    }));
    const known = all.every(({ file, changes }) => changes.every((each) => this.has(file.path, each)));
    if (known) return true;
    if (all.some(({ file, changes }) => changes.some((each) => this.meets(file.path, each)))) return false;
    for (const { file, changes } of all) {
      const own = this.files.get(file.path) ?? { text: file.text, changes: [] };
      this.files.set(file.path, own);
      own.changes.push(...changes);
      own.changes.sort((a, b) => a.start - b.start);
    }
    return true;
  }

  private has(path: string, { start, end, text }: TextChange): boolean {
    const own = this.files.get(path)?.changes ?? [];
    return own.some((each) => each.start === start && each.end === end && each.text === text);
  }

  private meets(path: string, { start, end }: TextChange): boolean {
    return (this.files.get(path)?.changes ?? []).some((each) => each.start <= end && each.end >= start);
  }
}

/** Whether what suppresses a finding is about all of its resource. */
function coversResource(analysis: Analysis, { by, resource }: SuppressedFinding): boolean {
  if (by.of !== undefined || by.covers.includes(EVERYWHERE)) return true;
  const place = analysis.template.named(resource)?.place;
  return by.covers.some(
    ({ source, start, end }) => place?.source === source && place.start >= start && place.start <= end,
  );
}

/** The reason as it is given, with the check that it is given for. */
function reasonOf({ reason, tool, rules }: Suppression): string {
  const checks = rules.map((rule) => (rule === '*' ? 'all' : rule)).join(', ');
  return `${reason ?? 'no reason was given'} (${tool}: ${checks})`;
}

/** A new line goes above comments for other tools, which are about the line below them. */
function aboveOthers(text: string, change: TextChange): TextChange {
  let { start } = change;
  if (change.end !== start || !change.text.endsWith('\n')) return change;
  while (start > 0) {
    const line = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*(?:#|\/\/).*(?:tfsec:|trivy:|kics-scan|checkov:)/.test(text.slice(line, start))) break;
    start = line;
  }
  return { ...change, start, end: start };
}
