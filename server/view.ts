import type { Analysis } from '../core/engine/analysis.ts';
import { offeredFixes, writtenFixes } from '../core/engine/fix.ts';
import { waitingAt } from '../core/engine/waiting.ts';
import type { FileChanges, SourceFile, Unreadable } from '../core/languages/language.ts';
import type { Declaration, Finding, Fix, IgnoreWish, Place } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { Range } from '../core/text/range.ts';
import type { TextChange } from '../core/text/text-change.ts';

/** Where something stands, with what turns its offsets into lines. */
export interface Location extends Range {
  readonly path: string;
  readonly lines: LineIndex;
}

/** Changes by the path of their file, with what turns their offsets into lines. */
export type LocatedChanges = ReadonlyMap<
  string,
  { readonly lines: LineIndex; readonly changes: readonly TextChange[] }
>;

/** What the features of an editor ask of a file, whichever language it is in. */
export interface View {
  readonly path: string;
  readonly lines: LineIndex;
  /** The findings in this file. */
  readonly findings: readonly Finding[];
  readonly unreadable: readonly Unreadable[];
  /** What this file leads to and is not read, and what rules wait for. */
  readonly unread: readonly Unreadable[];
  /** Statements of CDK source that are not followed, and how many rules wait for the synthesis. */
  readonly waiting: readonly Unreadable[];
  /** What was not evaluated of its unit, in words. */
  readonly notEvaluated: readonly string[];
  locate(place: Place): Location | undefined;
  /** The repairs that can be written, best first, without their changes. */
  offers(finding: Finding): readonly Fix[];
  fixes(finding: Finding): readonly { readonly fix: Fix; readonly changes: LocatedChanges }[];
  /** The changes that ignore a finding. */
  suppression(finding: Finding, wish: IgnoreWish): LocatedChanges | undefined;
  /** The resource that a place is part of: its name and its canonical type. */
  ownerOf(place: Place): { readonly name: string; readonly type: string } | undefined;
  /** Where a resource is declared. */
  declarationOf(resource: string): Location | undefined;
  /** The canonical type of a resource. */
  typeOf(resource: string): string | undefined;
}

/** Resources by the place that they are declared in; sorted when they are first asked for. */
class Owners {
  private readonly declarations: readonly Declaration[];
  private bySource: ReadonlyMap<object, readonly Declaration[]> | undefined;

  constructor(declarations: readonly Declaration[]) {
    this.declarations = declarations;
  }

  /** The innermost of the resources whose declaration a place is part of. */
  of({ source, start, end }: Place): Declaration | undefined {
    this.bySource ??= sorted(this.declarations);
    const own = this.bySource.get(source) ?? [];
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.extent.start <= start) low = middle + 1;
      else high = middle;
    }
    // Few stand in others.
    return own.slice(Math.max(0, low - 20), low).findLast(({ extent }) => end <= extent.end);
  }
}

function sorted(declarations: readonly Declaration[]): ReadonlyMap<object, readonly Declaration[]> {
  const bySource = new Map<object, Declaration[]>();
  for (const declaration of declarations) {
    const own = bySource.get(declaration.extent.source);
    if (own === undefined) bySource.set(declaration.extent.source, [declaration]);
    else own.push(declaration);
  }
  for (const own of bySource.values()) own.sort((a, b) => a.extent.start - b.extent.start);
  return bySource;
}

function within(file: SourceFile, all: readonly Unreadable[]): readonly Unreadable[] {
  return all.filter((each) => each.file === file);
}

function findingsByFile(analysis: Analysis): ReadonlyMap<SourceFile, readonly Finding[]> {
  const byFile = new Map<SourceFile, Finding[]>(analysis.files.map((file) => [file, []]));
  for (const finding of analysis.findings)
    byFile.get(analysis.locate(finding.place)?.file as SourceFile)?.push(finding);
  return byFile;
}

/** Each file of a unit; `linesOf` knows what is open. */
export function viewsOf(
  analysis: Analysis,
  linesOf: (path: string) => LineIndex | undefined,
): readonly View[] {
  const known = new Map<SourceFile, LineIndex>();
  const linesIn = (file: SourceFile): LineIndex => {
    let lines = known.get(file);
    if (lines === undefined) known.set(file, (lines = linesOf(file.path) ?? createLineIndex(file.text)));
    return lines;
  };
  const byFile = findingsByFile(analysis);
  const located = (changes: FileChanges): LocatedChanges =>
    new Map([...changes].map(([file, own]) => [file.path, { lines: linesIn(file), changes: own }]));
  const owners = new Owners(analysis.template.declarations);
  const [unread, waiting] = [analysis.unread?.() ?? [], waitingAt(analysis)];
  const locate = (place: Place | undefined): Location | undefined => {
    const at = place && analysis.locate(place);
    return at && { ...at, path: at.file.path, lines: linesIn(at.file) };
  };
  return analysis.files.map((file) => ({
    path: file.path,
    lines: linesIn(file),
    findings: byFile.get(file)!,
    unreadable: within(file, analysis.unreadable),
    unread: within(file, unread),
    waiting: within(file, waiting),
    notEvaluated: analysis.result.notEvaluated,
    locate,
    offers: (finding) => offeredFixes(analysis, finding),
    fixes: (finding) =>
      writtenFixes(analysis, finding).map(({ fix, changes }) => ({ fix, changes: located(changes) })),
    suppression: (finding, wish) => {
      const changes = analysis.suppressionOf(finding, wish);
      return changes && located(changes);
    },
    ownerOf: (place) => owners.of(place),
    declarationOf: (resource) => locate(analysis.template.named(resource)?.place),
    typeOf: (resource) => analysis.template.named(resource)?.type,
  }));
}
