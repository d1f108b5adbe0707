import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension under test, as its manifest names it. */
export const EXTENSION_ID = 'parapet.parapet';

/** The address of a file of the opened workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The suite needs a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)));
}

/** What `look` gives, as soon as it is neither undefined nor false; rejects after `seconds` naming what was awaited. */
export async function until<T>(what: string, look: () => T | undefined | false, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}.`);
    await pause(20);
  }
}

/** The editor that is looked at, once it is one that is asked for: which one it is, VS Code tells a while after it is shown. */
export function editorWith(
  what: string,
  is: (editor: vscode.TextEditor) => boolean,
): Promise<vscode.TextEditor> {
  return until(`an editor with ${what}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor !== undefined && is(editor) && editor;
  });
}

/** Waits; only for what must not happen, where there is nothing to poll for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The diagnostics of Parapet on a file, as the Problems panel has them. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'parapet' && code !== undefined);
}

/** The finding whose line begins with a key, once it is there. */
export function findingOn(document: vscode.TextDocument, key: string): Promise<vscode.Diagnostic> {
  return until(`a finding on ${key}`, () => currentFindingOn(document, key));
}

/** The finding whose line begins with a key, if it is there now. */
export function currentFindingOn(document: vscode.TextDocument, key: string): vscode.Diagnostic | undefined {
  return findings(document.uri).find(({ range }) => lineText(document, range).startsWith(key));
}

function lineText(document: vscode.TextDocument, range: vscode.Range): string {
  return range.start.line < document.lineCount
    ? document.lineAt(range.start.line).text.trim().replaceAll('"', '')
    : '';
}

/** The first quick fix that changes what a finding stands on and nothing else. */
export async function quickFixFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  // By what it changes: the actions that the host hands out no longer carry their diagnostics.
  const fix = actions.find(({ edit }) => {
    const edits = edit?.get(document.uri) ?? [];
    return edits.length > 0 && edits.every(({ range, newText }) => repairs(finding, range, newText));
  });
  assert.ok(fix?.edit, `a fix among: ${actions.map(({ title }) => title).join(' | ')}`);
  return fix;
}

function repairs(finding: vscode.Diagnostic, range: vscode.Range, newText: string): boolean {
  return finding.range.intersection(range) !== undefined && !newText.includes('parapet:ignore');
}

/** Replaces the first occurrence of a text in the editor's document, as one edit. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(before);
  if (start < 0) throw new Error(`The document has no ${before}.`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  if (!(await editor.edit((edit) => edit.replace(range, after)))) throw new Error('The edit was refused.');
}

/** Takes back every unsaved change and closes all editors, so that the next test starts from the disk. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(isChanged)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

// Of the workspace alone: the workbench itself now and then has its settings file open and changed.
function isChanged({ isDirty, isUntitled, uri }: vscode.TextDocument): boolean {
  return isDirty && (isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}
