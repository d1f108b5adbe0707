import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver/node';
import { basename } from 'node:path';
import { judgeWorkspace } from '../core/engine/workspace.ts';
import { fixAllEdits } from './code-actions.ts';
import type { ShownCount } from './judging.ts';
import type { Session } from './session.ts';

/** What a scan of the workspace tells. */
export interface ScanSummary {
  readonly files: number;
  readonly findings: number;
  readonly workspaceFindings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

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

/** Reads every template of the workspace and shows its findings, with progress; what is done when it is cancelled stays. */
async function scanWorkspace(session: Session, token: CancellationToken): Promise<ScanSummary> {
  const { judging, assemblies } = session;
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin('Parapet', 0, 'looking for templates', true);
  const isCancelled = (): boolean => token.isCancellationRequested || progress.token.isCancellationRequested;
  const candidates = judging.candidates();
  const apps = candidates.filter((path) => basename(path) === 'cdk.json');
  let [done, files, findings] = [0, 0, 0];
  try {
    await assemblies.readAll(apps, isCancelled);
    session.showClosedFiles();
    const steps = stepsOf(session, candidates);
    for (const step of steps) {
      if (isCancelled()) break;
      const found = session.log.guarded('A file', step);
      files += found?.files ?? 0;
      findings += found?.findings ?? 0;
      done += 1;
      progress.report(Math.round((100 * done) / steps.length), `${done} of ${steps.length} files`);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.done();
  }
  return { files, findings, workspaceFindings: judgeFolders(session) };
}

/** What a scan does one after the other; each tells what it has found in how many files. */
function stepsOf(
  { projects, judging, assemblies }: Session,
  candidates: readonly string[],
): readonly (() => ShownCount)[] {
  projects.discover(candidates);
  const files = candidates.filter((path) => !projects.isShared(path));
  return [
    ...[...files, ...assemblies.templates()].map((path) => () => judging.readClosed(path)),
    ...projects.sharedUnits().map((unit) => () => judging.showUnit(unit)),
  ];
}

/** What the workspace as a whole lacks, by the first folder that says what it is. */
function judgeFolders({ index, folders }: Session): ScanSummary['workspaceFindings'] {
  const [first] = folders.all();
  return judgeWorkspace(index.all(), first!.rules, first!.configuration.baseline);
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
