import * as vscode from 'vscode';
import { LANGUAGES, type Connection } from './connection.ts';

/** Shows how many findings the active file has, and the workspace in the tooltip, while the server runs. */
export function registerStatus(server: Connection): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('parapet.findings', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Parapet Findings';
  item.command = 'workbench.actions.view.problems';
  const update = (): void => refresh(item, server);
  return vscode.Disposable.from(
    item,
    server.onDidChange(update),
    vscode.languages.onDidChangeDiagnostics(() => {
      if (server.started) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function refresh(item: vscode.StatusBarItem, server: Connection): void {
  if (!server.started) {
    item.hide();
    return;
  }
  const all = vscode.languages.getDiagnostics().map(([, diagnostics]) => count(diagnostics));
  const workspace = all.reduce((sum, findings) => sum + findings, 0);
  const document = vscode.window.activeTextEditor?.document;
  const inFile =
    document !== undefined && LANGUAGES.includes(document.languageId)
      ? count(vscode.languages.getDiagnostics(document.uri))
      : undefined;
  item.text = `$(shield) ${inFile ?? workspace}`;
  item.tooltip =
    (inFile === undefined ? '' : `Parapet: ${findings(inFile)} in this file. `) +
    `${findings(workspace)} in the workspace, as far as it was scanned.`;
  item.accessibilityInformation = { label: `Parapet: ${findings(inFile ?? workspace)}` };
  item.show();
}

function count(diagnostics: readonly vscode.Diagnostic[]): number {
  // What was not read or not evaluated has no rule.
  return diagnostics.filter(({ source, code }) => source === 'parapet' && code !== undefined).length;
}

function findings(number: number): string {
  return number === 1 ? '1 finding' : `${number} findings`;
}
