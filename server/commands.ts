import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver/node';
import { safeEdits, type Wanted } from './repair-edits.ts';
import type { Session } from './session.ts';
import { repairWorkspace } from './workspace-repairs.ts';
import { scanWorkspace } from './workspace-scan.ts';

/** Runs a command of the server. */
export async function execute(
  session: Session,
  command: string,
  given: readonly unknown[],
  token: CancellationToken,
): Promise<unknown> {
  if (command === 'parapet.scanWorkspace') return scanWorkspace(session, token);
  if (command === 'parapet.fixAll') return applySafe(session, String(given[0]));
  if (command === 'parapet.fixResource')
    return applySafe(session, String(given[0]), { resource: String(given[1]) });
  if (command === 'parapet.fixWorkspace') return repairWorkspace(session, wantedOf(given[0]), token);
  throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
}

/** What a command says that it wants; an editor may hand on anything. */
function wantedOf(given: unknown): Wanted {
  const { ruleId } = (given ?? {}) as Wanted;
  return typeof ruleId === 'string' ? { ruleId } : {};
}

async function applySafe(session: Session, uri: string, wanted?: Wanted): Promise<boolean> {
  const document = session.document(uri);
  const edits = document === undefined ? [] : (safeEdits(session, uri, wanted)[uri] ?? []);
  if (document === undefined || edits.length === 0) return false;
  const { applied } = await session.connection.workspace.applyEdit({
    label: 'Parapet: fix all',
    edit: { documentChanges: [{ textDocument: { uri, version: document.version }, edits }] },
  });
  return applied;
}
