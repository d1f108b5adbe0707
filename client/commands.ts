import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

/** What the server tells of a scan: `ScanSummary` of `server/workspace-scan.ts`. */
export interface ScanSummary {
  readonly files: number;
  readonly findings: Readonly<Record<string, number>>;
  readonly unreadable: number;
  readonly unreadCalls: number;
  readonly isCancelled: boolean;
}

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('parapet');

/** Scans every template of the workspace; the server reports its progress, and its findings go to Problems. Undefined where no folder is open. */
export async function scanWorkspace(server: Connection): Promise<ScanSummary | undefined> {
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage('Open a folder for Parapet to scan.');
    return undefined;
  }
  const summary = await server.request<ScanSummary>('workspace/executeCommand', {
    command: 'parapet.scanWorkspace',
    arguments: [],
  });
  void tell(wordsOf(summary));
  return summary;
}

/** What a person may look at then. */
const AFTER_SCAN: Readonly<Record<string, string>> = {
  'Show Findings': 'parapet.findings.focus',
  'Show Dashboard': 'parapet.showDashboard',
};

/** Says how a scan ended; who waits for the scan does not wait for somebody to read it. */
async function tell(words: string): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(words, ...Object.keys(AFTER_SCAN));
  if (chosen !== undefined) await vscode.commands.executeCommand(AFTER_SCAN[chosen]!);
}

/** "Parapet found 5 problems (1 critical, 4 high) in 12 files. 2 module calls were not read." */
export function wordsOf({ files, findings, unreadable, unreadCalls, isCancelled }: ScanSummary): string {
  const counts = Object.entries(findings);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const bySeverity = counts.map(([severity, count]) => `${count} ${severity}`).join(', ');
  const where = `in ${counted(files, 'file')}`;
  return [
    isCancelled ? 'The scan was stopped.' : '',
    files === 0
      ? 'Parapet found no templates.'
      : `Parapet found ${counted(all, 'problem')}${all === 0 ? '' : ` (${bySeverity})`} ${where}.`,
    unreadable === 0 ? '' : `Of ${counted(unreadable, 'file')} a part could not be read.`,
    unreadCalls === 0
      ? ''
      : `${counted(unreadCalls, 'module call')} ${unreadCalls === 1 ? 'was' : 'were'} not read; \`terraform init\` brings what they call.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function counted(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

/** Repairs what is safe in all files; the server tells first how much that is. */
export async function fixAllInWorkspace(server: Connection): Promise<void> {
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage('Open a folder for Parapet to repair.');
    return;
  }
  await server.request('workspace/executeCommand', { command: 'parapet.fixWorkspace', arguments: [{}] });
}

/** Applies every safe fix in the active editor's document as one undoable edit. */
export async function fixAllInFile(server: Connection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) {
    void vscode.window.showInformationMessage('Open a template for Parapet to fix.');
    return;
  }
  await server.start();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.validateRange(whole),
    FIX_ALL.value,
    1,
  );
  const action = actions.find(({ kind }) => kind !== undefined && FIX_ALL.contains(kind));
  if (action === undefined) {
    void vscode.window.showInformationMessage('Parapet has no safe fix for this file.');
    return;
  }
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
  }
}
