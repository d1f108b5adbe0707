import type { Edit, Finding, IgnoreWish, Place, World } from '../../model/index.ts';
import type { Program } from '../../syntax/program/tree.ts';
import type { TextChange } from '../../text/text-change.ts';
import { ignoringComment, ignoringInFile, lineStart } from '../comment.ts';
import type { FileChanges, Files, Language, SourceFile, Unit, Unreadable } from '../language.ts';
import { overlaid, singleFile } from '../single-file.ts';
import {
  inProgram,
  looksLikeCdk,
  readCdk,
  type CdkDeclaration,
  type CdkTemplate,
  type Surroundings,
} from './read.ts';
import type { Scope } from './source.ts';
import { naggedSuppressions, suppressionsOf } from './suppressions.ts';
import { atConstructs, type SynthesizedSource } from './synthesized.ts';
import { unfollowedOf, type Unfollowed } from './unfollowed.ts';
import { writeCdk } from './write/write.ts';

const SOURCE = /\.(?:[mc]?[jt]s|py)$/i;

/** Tests make constructs that are not deployed, declarations make none. */
const OTHERS = /\.(?:d|test|spec)\.[mc]?[jt]s$|(?:^|[\\/])(?:test_[^\\/]*|[^\\/]*_test|conftest)\.py$/i;

/** Whether a path may hold CDK source, by its name alone. */
export function mayBeCdk(path: string): boolean {
  return SOURCE.test(path) && !OTHERS.test(path);
}

/** What source is read with beside its own text. */
export interface CdkSurroundings extends Surroundings {
  /** What is known of a file's constructs from the templates that they were last synthesized into. */
  synthesized?(path: string): SynthesizedSource | undefined;
}

/** The source of CDK apps, in TypeScript, JavaScript and Python; each file is a unit. */
export function cdk(files: Files, surroundings: CdkSurroundings): Language<CdkTemplate> {
  return singleFile(
    {
      name: 'CDK',
      mayOwn: mayBeCdk,
      owns: looksLikeCdk,
      read: (path, previous) => {
        const text = files.text(path);
        if (text === undefined || !looksLikeCdk(path, text)) return undefined;
        return readCdkUnit({ path, text }, surroundings, previous);
      },
    },
    (texts) => cdk(overlaid(files, texts), surroundings),
    // The flags of an app decide about defaults.
    (path) => /(?:^|\/)cdk\.json$/.test(path),
  );
}

/** Reads a file of CDK source. Constructs that rest on nothing but what the previous version has too are its own. */
export function readCdkUnit(
  file: SourceFile,
  surroundings: CdkSurroundings,
  previous?: Unit<CdkTemplate>,
): Unit<CdkTemplate> {
  const template = readCdk(file.path, file.text, surroundings, previous?.template);
  const { scope } = template;
  const written = (edits: readonly Edit[], world: World): readonly TextChange[] | undefined => {
    const changes = writeCdk(template, edits, world);
    return changes && isSoundAround(changes, scope.program) ? changes : undefined;
  };
  return {
    id: file.path,
    template,
    files: [file],
    unreadable: unreadableIn(scope, file),
    flaws: () => scope.program.flaws().length,
    unfollowed: (declaration, isKnown) =>
      // Else its templates say it.
      surroundings.synthesized?.(file.path)?.text === file.text
        ? undefined
        : unfollowedIn(unfollowedOf(declaration as CdkDeclaration, isKnown), scope, file),
    // What is found in the templates may not be known: they are not always there.
    isWhole: false,
    locate: (place) => {
      const { start, end } = inProgram(scope, place);
      return { file, start, end };
    },
    around: ({ start }) => constructAround(scope, start),
    suppressions: () => [...suppressionsOf(scope.program), ...naggedSuppressions(scope)],
    placed: (findings) => {
      const own = findings.map((finding) => inText(finding, template));
      return [...own, ...atConstructs(template, own, surroundings.synthesized?.(file.path))];
    },
    write: (edits, world) => {
      const changes = written(edits, world);
      return changes && new Map([[file, changes]]);
    },
    canWrite: (edits, world) => (written(edits, world)?.length ?? 0) > 0,
    suppressionOf: (finding, wish) => suppressionIn(file, template, finding, wish),
  };
}

/** The innermost construct whose call holds an offset of the program. */
function constructAround(scope: Scope, offset: number): Place | undefined {
  const all = [...scope.constructs.values()].map(({ node }) => inProgram(scope, node.place));
  const around = all.filter(({ start, end }) => start <= offset && offset <= end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The comment above a finding's line, above the statement that makes its construct, or at the head of the file. */
function suppressionIn(
  file: SourceFile,
  template: CdkTemplate,
  { place, ruleId, resource }: Finding,
  { reason, until, on }: IgnoreWish,
): FileChanges {
  const { scope } = template;
  const mark = scope.program.syntax === 'python' ? '#' : '//';
  if (on === 'file') return new Map([[file, [ignoringInFile(file.text, { ruleId, reason }, mark)]]]);
  const declaration = on === 'resource' ? template.named(resource) : undefined;
  const { start } = declaration === undefined ? place : inProgram(scope, declaration.place);
  const line = lineStart(file.text, start);
  return new Map([[file, [ignoringComment(file.text, line, { ruleId, reason, until }, mark)]]]);
}

function unreadableIn(scope: Scope, file: SourceFile): readonly Unreadable[] {
  return scope.program.unread.map((span) => {
    const { start, end } = inProgram(scope, span);
    return { file, start, end, message: 'This is nested too deeply to be read.' };
  });
}

function unfollowedIn(found: Unfollowed | undefined, scope: Scope, file: SourceFile): Unreadable | undefined {
  if (found === undefined) return undefined;
  const { start, end } = inProgram(scope, found.place);
  return { file, start, end, message: found.reason };
}

/** Whether the statements that are changed are what they look like: in a broken one, brackets are not those that they were. */
function isSoundAround(changes: readonly TextChange[], program: Program): boolean {
  const flaws = program.flaws();
  if (flaws.length === 0) return true;
  const starts = [...program.starts.values()];
  return changes.every(({ start, end }) => {
    const from = starts.reduce((last, each) => (each <= start ? Math.max(last, each) : last), 0);
    const to = starts.reduce((next, each) => (each > end ? Math.min(next, each) : next), program.text.length);
    return !flaws.some((at) => from <= at && at <= to);
  });
}

/** The finding with the places of its pieces turned into places of the text. */
function inText(finding: Finding, { scope }: CdkTemplate): Finding {
  const { place, origin, related } = finding;
  return {
    ...finding,
    place: inProgram(scope, place),
    origin: origin && { ...origin, place: inProgram(scope, origin.place) },
    related: related.map((other) => ({ place: inProgram(scope, other.place), path: other.path })),
  };
}
