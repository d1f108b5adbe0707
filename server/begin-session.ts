import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { mayBeCdk } from '../core/languages/cdk/language.ts';
import { Session } from './session.ts';

/** Begins a session behind `initialize`: settings first, then the workspace in the background. */
export async function createSession(
  connection: Connection,
  params: InitializeParams,
  pull: boolean,
): Promise<Session> {
  const session = new Session(connection, params, pull);
  if (params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'parapet' });
  }
  await session.workspace.configure();
  setImmediate(() => void readWorkspace(session));
  return session;
}

/** Reads the workspace a file at a time, so that keystrokes go first. */
async function readWorkspace(session: Session): Promise<void> {
  const { index, projects, judging, idle } = session;
  const paths = judging.candidates();
  projects.discover(paths);
  // A source file is more work than a template, and the first one loads a parser: no keystroke should wait for it.
  const files = paths
    .filter((path) => !projects.isShared(path))
    .map((path) => ({ path, isSource: mayBeCdk(path) }))
    .sort((a, b) => Number(a.isSource) - Number(b.isSource));
  for (const { path, isSource } of files) {
    if (session.documents.has(path)) continue;
    if (isSource) await idle.pass();
    session.log.guarded(path, () => judging.readClosed(path));
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const unit of projects.sharedUnits()) {
    session.log.guarded(unit.id, () => judging.takeNote(unit));
    await new Promise((resolve) => setImmediate(resolve));
  }
  index.finish();
  session.judgeAgain();
}
