import type { Diagnostic, Range } from 'vscode-languageserver/node';
import { controlsBehind } from '../core/engine/compliance.ts';
import { caution, findingId, isSafe, reasonsOf, type Severity } from '../core/model/index.ts';
import { visible } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';
import { isBelow } from '../workspace/find-files.ts';
import { loadFrameworks } from '../workspace/frameworks.ts';
import { hasRepair, serviceOf, titleOf } from '../workspace/rule-facts.ts';
import { withoutWords, type DiagnosticData } from './diagnostics.ts';
import { editsOf, type Edits } from './repair-edits.ts';
import type { Session } from './session.ts';

/** A finding, as a list of all has it. */
export interface ListedFinding {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** Empty for the workspace as a whole. */
  readonly resource: string;
  readonly message: string;
  readonly range: Range;
}

/** What was not read, or not evaluated. */
export interface Gap {
  readonly message: string;
  readonly range: Range;
}

/** What a file has now; a file without any has nothing any more. */
export interface ListedFile {
  readonly uri: string;
  readonly findings: readonly ListedFinding[];
  readonly gaps: readonly Gap[];
}

/** What is said of a rule beside its findings. */
export interface RuleFacts {
  readonly title: string;
  readonly service: string;
  readonly hasRepair: boolean;
}

export interface FindingsAnswer {
  /** What to ask from the next time. */
  readonly revision: number;
  /** Whether files that are not open are among them. */
  readonly isScanned: boolean;
  readonly files: readonly ListedFile[];
  /** Of the rules that these files name. */
  readonly rules: Readonly<Record<string, RuleFacts>>;
  /** Files that are not read at all. */
  readonly unread: readonly { readonly uri: string; readonly message: string }[];
}

/** What the files have that changed since a revision, as the editor shows it; everything since 0. */
export function findingsSince(session: Session, since: number): FindingsAnswer {
  const { revision, paths } = session.list.since(since);
  const files = paths.map((path) => listed(session, path));
  const ids = new Set(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  return {
    revision,
    isScanned: session.judging.isScanned,
    files,
    rules: Object.fromEntries([...ids].map((id) => [id, factsOf(id)])),
    unread: unreadFiles(session),
  };
}

function listed({ publisher, documents }: Session, path: string): ListedFile {
  const shown = publisher.shownIn(path);
  return {
    uri: documents.uriOf(path),
    findings: shown.flatMap((diagnostic) => toFinding(diagnostic) ?? []),
    // What has no rule is no finding.
    gaps: shown
      .filter(({ code }) => code === undefined)
      .map(({ message, range }) => ({ message: textOf(message), range })),
  };
}

function toFinding({ code, data, message, range }: Diagnostic): ListedFinding | undefined {
  if (code === undefined) return undefined;
  const { id, severity, resource } = data as DiagnosticData;
  const told = withoutWords(severity, textOf(message));
  return { id, ruleId: String(code), severity, resource: visible(resource), message: told, range };
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function factsOf(id: string): RuleFacts {
  return { title: titleOf(id) ?? id, service: serviceOf(id), hasRepair: hasRepair(id) };
}

/** Of the workspace; what is open is read. */
function unreadFiles({ log, documents, folders, index }: Session): FindingsAnswer['unread'] {
  const units = new Set(index.units());
  return [...log.unread]
    .filter(([path]) => folders.paths.some((folder) => isBelow(path, folder)))
    .filter(([path]) => !documents.has(path) && !units.has(path))
    .map(([path, message]) => ({ uri: documents.uriOf(path), message: visible(message) }));
}

/** The frameworks with the rules behind them, for who gathers findings by these. */
export function frameworkList(): readonly { readonly name: string; readonly rules: readonly string[] }[] {
  const { FRAMEWORKS } = loadFrameworks();
  return FRAMEWORKS.map((framework) => {
    const behind = controlsBehind(framework);
    const own = rules.filter(({ controls }) => controls.some((control) => behind.has(control)));
    return { name: framework.name, rules: own.map(({ id }) => id) };
  });
}

/** The first repair of a finding, as it can be written now. */
export interface ListedFix {
  readonly title: string;
  readonly isSafe: boolean;
  /** Why somebody has to look; empty where it is safe. */
  readonly caution: string;
  readonly edits: Edits;
}

/** How a finding of an open document is repaired; null where it is gone, or where that cannot be written. */
export function fixOf(session: Session, uri: string, id: string): ListedFix | null {
  const view = session.view(uri);
  const finding = view?.findings.find((candidate) => findingId(candidate) === id);
  const [first] = finding === undefined ? [] : view!.fixes(finding);
  if (first === undefined) return null;
  const { fix, changes } = first;
  const safe = isSafe(fix);
  const why = safe ? '' : caution(reasonsOf(fix));
  return { title: visible(fix.title), isSafe: safe, caution: why, edits: editsOf(changes, session) };
}
