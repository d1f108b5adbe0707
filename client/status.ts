import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import { inWords, type FileState } from './file-state.ts';
import { LANGUAGES } from './languages.ts';

/** Milliseconds without a new diagnostic, a key or another file after which the server is asked. */
const QUIET = 200;

/** Shows how many findings the active file has, or why none were looked for, while the server runs. */
export function registerStatus(server: Connection): vscode.Disposable {
  const shown = new Status(server);
  return vscode.Disposable.from(
    shown,
    server.onDidChange(() => shown.update()),
    vscode.languages.onDidChangeDiagnostics(() => shown.update()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      // A key changes no count before the server has seen it.
      if (document === judgedDocument()) shown.askLater();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => shown.turnTo()),
  );
}

/** The item of the status bar, and that of the language of the active file. */
class Status implements vscode.Disposable {
  private readonly server: Connection;
  private readonly item = vscode.window.createStatusBarItem(
    'parapet.findings',
    vscode.StatusBarAlignment.Left,
    0,
  );
  private language: vscode.LanguageStatusItem | undefined;
  private state: FileState = 'reading';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Connection) {
    this.server = server;
    this.item.name = 'Parapet Findings';
    this.item.command = 'workbench.actions.view.problems';
  }

  update(): void {
    if (!this.server.started) {
      this.item.hide();
      return;
    }
    this.refresh();
    this.askLater();
  }

  /** Another file is in front. */
  turnTo(): void {
    this.state = 'reading';
    this.update();
  }

  askLater(): void {
    clearTimeout(this.timer);
    if (this.server.started) this.timer = setTimeout(() => void this.ask().catch(() => undefined), QUIET);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.language?.dispose();
    this.item.dispose();
  }

  private async ask(): Promise<void> {
    const document = judgedDocument();
    if (document === undefined || !this.server.started) return;
    const { uri } = document;
    const isSent = uri.scheme === 'file' || uri.scheme === 'untitled';
    const told = isSent
      ? await this.server.request<FileState>('parapet/fileState', { uri: uri.toString() })
      : 'notRead';
    // Another file may have come to the front meanwhile.
    if (judgedDocument()?.uri.toString() !== uri.toString()) return;
    this.state = told;
    this.refresh();
    if (told === 'reading') this.askLater();
  }

  private refresh(): void {
    const document = judgedDocument();
    const inWorkspace = vscode.languages.getDiagnostics().reduce((sum, [, all]) => sum + count(all), 0);
    const inFile = document === undefined ? 0 : count(vscode.languages.getDiagnostics(document.uri));
    const { short, long } = inWords(document && this.state, inFile, inWorkspace);
    this.item.text = short;
    this.item.tooltip = long;
    this.item.accessibilityInformation = { label: `Parapet: ${long}` };
    this.item.show();
    this.language ??= languageItem();
    this.language.text = short.replace(/ ?\$\([^()]*\)/, '');
    this.language.detail = long;
    this.language.busy = this.state === 'reading';
  }
}

function languageItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(
    'parapet.file',
    LANGUAGES.map((language) => ({ language })),
  );
  item.name = 'Parapet';
  item.command = { title: 'Show Log', command: 'parapet.showLog' };
  return item;
}

/** The active document, if it is in one of our languages. */
function judgedDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && LANGUAGES.includes(document.languageId) ? document : undefined;
}

function count(diagnostics: readonly vscode.Diagnostic[]): number {
  // What was not read or not evaluated has no rule.
  return diagnostics.filter(({ source, code }) => source === 'parapet' && code !== undefined).length;
}
