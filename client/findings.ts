import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import type { FindingsAnswer, ListedFile, RuleFacts } from './listed.ts';

/** Milliseconds without a change after which the server is asked: a key should not wait for the list. */
const QUIET = 250;

/** The findings of the workspace as the server lists them, as long as somebody looks at them. */
export class Findings implements vscode.Disposable {
  readonly files = new Map<string, ListedFile>();
  readonly rules = new Map<string, RuleFacts>();
  unread: FindingsAnswer['unread'] = [];
  isScanned = false;
  private readonly server: Connection;
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when the list is another one. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: vscode.Disposable[];
  private revision = 0;
  private isWatched = false;
  private isStale = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Connection) {
    this.server = server;
    this.disposables = [
      this.changed,
      server.onNotification('parapet/findingsChanged', () => this.becomeStale()),
      // Another process counts anew.
      server.onDidStart(() => {
        this.revision = 0;
        this.files.clear();
        this.becomeStale();
      }),
    ];
  }

  /** Whether somebody looks: nothing is asked for who does not. */
  watch(isWatched: boolean): void {
    this.isWatched = isWatched;
    this.askSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.disposables) each.dispose();
  }

  private becomeStale(): void {
    this.isStale = true;
    this.askSoon();
  }

  private askSoon(): void {
    if (!this.isWatched || !this.isStale || !this.server.started || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.ask().catch(() => undefined);
    }, QUIET);
  }

  private async ask(): Promise<void> {
    if (!this.isWatched) return;
    this.isStale = false;
    const since = this.revision;
    const answer = await this.server.request<FindingsAnswer>('parapet/findings', { since });
    // Of a server that was started again meanwhile.
    if (since !== this.revision) return;
    this.revision = answer.revision;
    this.isScanned = answer.isScanned;
    this.unread = answer.unread;
    for (const [id, facts] of Object.entries(answer.rules)) this.rules.set(id, facts);
    for (const file of answer.files)
      if (file.findings.length + file.gaps.length === 0) this.files.delete(file.uri);
      else this.files.set(file.uri, file);
    this.changed.fire();
  }
}
