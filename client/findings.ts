import * as vscode from 'vscode';
import type { Connection } from './connection.ts';
import type { FindingsAnswer, ListedFile, RuleFacts } from './listed.ts';

/** Milliseconds without a key after which the server is asked, since a key should not wait for the list; and the most. */
const QUIET = 250;
const MOST = 2000;

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
  private isAsking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;

  constructor(server: Connection) {
    this.server = server;
    this.disposables = [
      this.changed,
      server.onNotification('parapet/findingsChanged', () => this.becomeStale()),
      vscode.workspace.onDidChangeTextDocument(() => {
        if (this.timer !== undefined && Date.now() - this.waitingSince < MOST) this.wait();
      }),
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
    if (!this.isWatched || !this.isStale || !this.server.started) return;
    if (this.isAsking || this.timer !== undefined) return;
    this.waitingSince = Date.now();
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.askOnce();
    }, QUIET);
  }

  /** One question at a time, so that no answer is of an older list than the one before it. */
  private async askOnce(): Promise<void> {
    if (!this.isWatched) return;
    this.isAsking = true;
    this.isStale = false;
    const hasAnswered = await this.ask().then(
      () => true,
      () => false,
    );
    this.isAsking = false;
    if (hasAnswered) this.askSoon();
    // One that fails or dies is asked again with the next start, or when somebody looks again.
    else this.isStale = true;
  }

  private async ask(): Promise<void> {
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
