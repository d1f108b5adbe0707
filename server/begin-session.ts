import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { mayBeCdk } from '../workspace/cdk.ts';
import { isModuleFile } from '../workspace/modules.ts';
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
  await session.configure();
  setImmediate(() => void readWorkspace(session));
  return session;
}

/** Reads the workspace a file at a time, so that keystrokes go first. */
async function readWorkspace(session: Session): Promise<void> {
  const { index, modules, closed } = session;
  const paths = session.candidates();
  modules.discover(paths.filter(isModuleFile));
  const others = paths.filter((path) => !isModuleFile(path));
  const [templates, sources] = [others.filter((path) => !mayBeCdk(path)), others.filter(mayBeCdk)];
  for (const path of [...templates, ...sources]) {
    const uri = URI.file(path).toString();
    if (session.document(uri) !== undefined) continue;
    // The first one loads a parser, and each is more work than a template: no keystroke should wait for it.
    if (mayBeCdk(path)) await session.calm.come();
    index.set(uri, closed.facts(path));
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const root of modules.roots()) {
    index.set(root, modules.judge(root, session.context(root)).facts);
    await new Promise((resolve) => setImmediate(resolve));
  }
  index.finish();
  session.judgeAgain();
}
