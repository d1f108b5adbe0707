import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('parapet');

/** Scans every template of the workspace; the server reports its progress, and its findings go to Problems. */
export async function scanWorkspace(server: Connection): Promise<void> {
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage('Open a folder for Parapet to scan.');
    return;
  }
  await server.request('workspace/executeCommand', { command: 'parapet.scanWorkspace', arguments: [] });
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
