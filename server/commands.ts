import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver/node';
import { fixAllEdits } from './code-actions.ts';
import type { Session } from './session.ts';
import { scanWorkspace } from './workspace-scan.ts';

/** Runs a command of the server. */
export async function execute(
  session: Session,
  command: string,
  given: readonly unknown[],
  token: CancellationToken,
): Promise<unknown> {
  if (command === 'parapet.scanWorkspace') return scanWorkspace(session, token);
  if (command === 'parapet.fixAll') return applyFixAll(session, String(given[0]));
  throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
}

async function applyFixAll(session: Session, uri: string): Promise<boolean> {
  const document = session.document(uri);
  const edits = document === undefined ? [] : (fixAllEdits(session, uri)[uri] ?? []);
  if (document === undefined || edits.length === 0) return false;
  const { applied } = await session.connection.workspace.applyEdit({
    label: 'Parapet: fix all',
    edit: { documentChanges: [{ textDocument: { uri, version: document.version }, edits }] },
  });
  return applied;
}
