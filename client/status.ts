import * as vscode from 'vscode';
import { LANGUAGES, type Connection } from './connection.ts';

/** What the server says of an open file: `FileState` of `server/file-state.ts`; `reading` until it has answered. */
type FileState = 'judged' | 'inPart' | 'off' | 'excluded' | 'noResources' | 'reading';

/** What is said of a file beside, or in place of, its count. */
const SAID: Readonly<Record<FileState, string>> = {
  judged: '',
  inPart: 'A part of this file is not read: Problems says which.',
  off: 'Parapet is turned off for this file.',
  excluded: 'This file is excluded by the settings or by `.parapet.yaml`.',
  noResources: 'This file declares no AWS resources.',
  reading: 'This file is being read.',
};

/** The states in which the rules were run. */
const COUNTED: readonly FileState[] = ['judged', 'inPart'];

/** Milliseconds without a new diagnostic, a key or another file after which the server is asked. */
const QUIET = 200;

/** Shows how many findings the active file has, or why none were looked for, while the server runs. */
export function registerStatus(server: Connection): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('parapet.findings', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Parapet Findings';
  item.command = 'workbench.actions.view.problems';
  let state: FileState = 'reading';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const document = judgedDocument();
    if (document === undefined || !server.started) return;
    const uri = document.uri.toString();
    const told = await server.request<FileState>('parapet/fileState', { uri });
    // Another file may have come to the front meanwhile.
    if (judgedDocument()?.uri.toString() !== uri) return;
    state = told;
    refresh(item, server, state);
  };
  const askLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask().catch(() => undefined), QUIET);
  };
  const update = (): void => {
    refresh(item, server, state);
    askLater();
  };
  return vscode.Disposable.from(
    item,
    server.onDidChange(update),
    vscode.languages.onDidChangeDiagnostics(() => {
      if (server.started) update();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      // A key changes no count before the server has seen it.
      if (server.started && document === judgedDocument()) askLater();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      state = 'reading';
      update();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** The active document, if it is in one of our languages. */
function judgedDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && LANGUAGES.includes(document.languageId) ? document : undefined;
}

function refresh(item: vscode.StatusBarItem, server: Connection, state: FileState): void {
  if (!server.started) {
    item.hide();
    return;
  }
  const all = vscode.languages.getDiagnostics().map(([, diagnostics]) => count(diagnostics));
  const workspace = all.reduce((sum, findings) => sum + findings, 0);
  const document = judgedDocument();
  const inFile = document === undefined ? undefined : count(vscode.languages.getDiagnostics(document.uri));
  const isCounted = COUNTED.includes(state) || (inFile ?? 0) > 0;
  const shown = inFile === undefined ? String(workspace) : isCounted ? String(inFile) : '–';
  const said = [
    ...(inFile === undefined ? [] : isCounted ? [`${findings(inFile)} in this file.`] : []),
    ...(document === undefined || SAID[state] === '' ? [] : [SAID[state]]),
  ].join(' ');
  item.text = `$(lock) ${shown}${state === 'inPart' && inFile !== undefined ? '+' : ''}`;
  item.tooltip = `Parapet: ${said} ${findings(workspace)} in the workspace, as far as it was scanned.`;
  item.accessibilityInformation = { label: `Parapet: ${said || findings(workspace)}` };
  item.show();
}

function count(diagnostics: readonly vscode.Diagnostic[]): number {
  // What was not read or not evaluated has no rule.
  return diagnostics.filter(({ source, code }) => source === 'parapet' && code !== undefined).length;
}

function findings(number: number): string {
  return number === 1 ? '1 finding' : `${number} findings`;
}
