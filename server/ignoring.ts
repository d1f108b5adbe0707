import { existsSync } from 'node:fs';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { findingId, type IgnoreWish } from '../core/model/index.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { CONFIGURATION_FILE } from '../workspace/configuration.ts';
import { configurationText } from '../workspace/configuration-file.ts';
import { turningOff } from '../workspace/turning-off.ts';
import { editsOf, toTextEdits } from './repair-edits.ts';
import type { Session } from './session.ts';

/** What somebody wants ignored, and why. */
export interface Ignored {
  readonly uri: string;
  /** The finding. */
  readonly id: string;
  readonly ruleId: string;
  readonly on: IgnoreWish['on'] | 'project';
  readonly reason: string;
}

/** The edit that ignores a finding for a reason; null where it is gone, or where that cannot be written. */
export function ignoring(session: Session, { uri, id, ruleId, on, reason }: Ignored): WorkspaceEdit | null {
  const view = session.view(uri);
  const finding = view?.findings.find((candidate) => findingId(candidate) === id);
  if (view === undefined || finding === undefined || reason.trim() === '') return null;
  if (on === 'project') return turnedOff(session, view.path, ruleId, reason);
  const changes = view.suppression(finding, { on, reason });
  return changes === undefined ? null : { changes: editsOf(changes, session) };
}

/** A rule is turned off in the configuration of a file's folder, which is made where there is none. */
function turnedOff(session: Session, path: string, ruleId: string, reason: string): WorkspaceEdit | null {
  const { folders, documents } = session;
  const folder = folders.of(path).path;
  if (folder === undefined) return null;
  const file = `${folder}/${CONFIGURATION_FILE}`;
  const open = documents.get(file)?.text;
  const isThere = open !== undefined || existsSync(file);
  const text = open ?? (isThere ? configurationText(file, folder) : '');
  const change = turningOff(text, ruleId, reason);
  if (change === undefined) return null;
  const uri = documents.uriOf(file);
  const edits = toTextEdits([change], createLineIndex(text));
  const edit = { textDocument: { uri, version: null }, edits };
  return {
    documentChanges: isThere ? [edit] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit],
  };
}
