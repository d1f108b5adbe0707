import { ResponseError, LSPErrorCodes, type CancellationToken } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { judgeWorkspace } from '../core/engine/workspace.ts';
import { isModuleFile } from '../workspace/modules.ts';
import { fixAllEdits } from './code-actions.ts';
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
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin('Parapet', 0, 'looking for templates', true);
  session.showClosedFiles();
  const paths = session.candidates().filter((path) => !isModuleFile(path));
  let files = 0;
  let findings = 0;
  try {
    for (const [i, path] of paths.entries()) {
      if (token.isCancellationRequested || progress.token.isCancellationRequested) break;
      const uri = URI.file(path).toString();
      const open = session.document(uri);
      const found = open === undefined ? session.readClosed(uri) : undefined;
      if (found !== undefined) session.index.set(uri, found.facts);
      const count = open === undefined ? found?.findings : session.view(open.uri)?.findings.length;
      if (count !== undefined) files += 1;
      findings += count ?? 0;
      progress.report(Math.round((100 * i) / paths.length), `${i + 1} of ${paths.length} files`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const root of session.modules.roots()) {
      if (token.isCancellationRequested || progress.token.isCancellationRequested) break;
      const module = session.showModule(root);
      files += module.files;
      findings += module.findings;
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.done();
  }
  return {
    files,
    findings,
    workspaceFindings: judgeWorkspace(session.index.all(), session.rules, session.configuration.baseline),
  };
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
