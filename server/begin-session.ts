import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { mayBeCdk } from '../core/languages/cdk/language.ts';
import { Session } from './session.ts';

/** Begins a session behind `initialize`: settings first, then the workspace in the background. */
export async function createSession(connection: Connection, params: InitializeParams): Promise<Session> {
  const session = new Session(connection, params);
  listen(session);
  session.log.happened(`The language server runs on Node ${process.versions.node}, process ${process.pid}.`);
  await session.workspace.configure();
  for (const { path, rules } of session.folders.all())
    if (path !== undefined)
      session.log.happened(`${path} is judged by ${rules.ids.size} rules (${rules.profile}).`);
  setImmediate(() => void readWorkspace(session));
  return session;
}

/** Asks to be told of what changes; an editor that refuses is asked no more, and a file is looked at again when it is saved. */
function listen({ connection, abilities, log }: Session): void {
  const refused = (error: unknown): void =>
    log.failed(`The editor does not tell of changes: ${String(error)}`);
  if (abilities.registersConfiguration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'parapet' })
      .catch(refused);
  if (abilities.registersWatchers)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      })
      .catch(refused);
}

/** A pattern with braces does not match a name that begins with a dot everywhere. */
const WATCHED = [
  '**/*.{yaml,yml,json,template,tf,tofu,tfvars,ts,js,mts,mjs,cts,cjs,py}',
  '**/.parapet.yaml',
  '**/.parapet/rules/*',
  '**/.terraform/modules/modules.json',
];

/** Reads the workspace a file at a time, so that keystrokes go first. */
async function readWorkspace(session: Session): Promise<void> {
  const { index, projects, judging, idle } = session;
  const begin = performance.now();
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
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  session.log.happened(
    `Read ${paths.length} files that may be ours in ${seconds} s: ${index.units().length} declare something.`,
  );
  session.judgeAgain();
}
