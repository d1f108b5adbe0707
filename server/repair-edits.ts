import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { caution, findingId, isSafe, reasonsOf, type Finding, type IgnoreWish } from '../core/model/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lines.ts';
import type { TextChange } from '../core/text/text-change.ts';
import { rangeOf } from './diagnostics.ts';
import { lineEdits } from './line-edits.ts';
import type { Session } from './session.ts';
import type { LocatedChanges, View } from './view.ts';

/** What an action is resolved from: never edits that were made for an older text. */
export interface ActionData {
  readonly uri: string;
  readonly action: 'fix' | 'fix-safe' | 'suppress';
  /** The finding. */
  readonly id?: string;
  /** The title of its repair. */
  readonly title?: string;
  readonly on?: IgnoreWish['on'];
  /** Which safe repairs. */
  readonly wanted?: Wanted;
}

/** Which safe repairs are made together: those of a rule, those of a resource; all where neither is said. */
export interface Wanted {
  readonly ruleId?: string | undefined;
  readonly resource?: string | undefined;
}

/** Edits by the URI of their document. */
export type Edits = Record<string, TextEdit[]>;

/** Builds the edits of an action against the text as it is now; without edits where its finding is gone. */
export function resolveCodeAction(session: Session, action: CodeAction): CodeAction {
  if (action.data === undefined) return action;
  const data = action.data as ActionData;
  const view = session.view(data.uri);
  const edit = view && editFor(session, view, data);
  return edit === undefined ? action : { ...action, edit };
}

function editFor(session: Session, view: View, data: ActionData): WorkspaceEdit | undefined {
  if (data.action === 'fix-safe') return { changes: safeEdits(session, data.uri, data.wanted) };
  const finding = view.findings.find((candidate) => findingId(candidate) === data.id);
  if (finding === undefined) return undefined;
  if (data.action === 'suppress') {
    const changes = view.suppression(finding, { on: data.on ?? 'property' });
    return changes && { changes: editsOf(changes, session) };
  }
  const written = view.fixes(finding).find(({ fix }) => fix.title === data.title);
  if (written === undefined) return undefined;
  const edits = editsOf(written.changes, session);
  if (isSafe(written.fix) || !session.abilities.confirmsEdits) return { changes: edits };
  return toConfirm(edits, session, written.fix.title, caution(reasonsOf(written.fix)));
}

/** Edits whose difference the editor shows before it makes them, under a label. */
export function toConfirm(
  edits: Edits,
  session: Session,
  label: string,
  description: string,
  needsConfirmation = true,
): WorkspaceEdit {
  return {
    documentChanges: Object.entries(edits).map(([uri, own]) => ({
      textDocument: { uri, version: session.document(uri)?.version ?? null },
      edits: own.map((edit) => ({ ...edit, annotationId: 'repair' })),
    })),
    changeAnnotations: { repair: { label, description, needsConfirmation } },
  };
}

/** The edits that repair what is wanted and safe in a document. */
export function safeEdits(session: Session, uri: string, wanted: Wanted = {}): Edits {
  const document = session.document(uri);
  if (document === undefined) return {};
  const { text, path } = document;
  const fixed = session.projects.repaired(path, (finding, fix) => isSafe(fix) && isWanted(finding, wanted));
  const after = fixed?.files.find((file) => file.path === path)?.after ?? text;
  return { [uri]: toTextEdits(lineEdits(text, after), createLineIndex(text)) };
}

export function isWanted(finding: Finding, { ruleId, resource }: Wanted): boolean {
  return (
    (ruleId === undefined || finding.ruleId === ruleId) &&
    (resource === undefined || finding.resource === resource)
  );
}

export function editsOf(changes: LocatedChanges, { documents }: Session): Edits {
  return Object.fromEntries(
    [...changes].map(([path, { lines, changes: own }]) => [documents.uriOf(path), toTextEdits(own, lines)]),
  );
}

export function toTextEdits(changes: readonly TextChange[], lines: LineIndex): TextEdit[] {
  return changes.map((change) => ({ range: rangeOf(lines, change), newText: change.text }));
}
