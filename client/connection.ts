import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import { withoutLinks } from '../core/text/shown.ts';

/** The language server as the extension uses it: one process, started at most once until it is stopped. */
export interface Connection {
  /** Whether a start was asked for; the server may still be on its way. */
  readonly started: boolean;
  /** Fires when the server is started or stopped. */
  readonly onDidChange: vscode.Event<void>;
  /** Fires when a server process answers, the first and each one after it: what was known of the last is of no use. */
  readonly onDidStart: vscode.Event<void>;
  /** What the server and the extension say. */
  readonly log: vscode.LogOutputChannel;
  /** Starts the server where it does not run, and resolves when it answers; rejects where it cannot start. */
  start(): Promise<void>;
  /** Starts the server where it does not run and sends it a request. */
  request<Result>(method: string, params?: unknown): Promise<Result>;
  /** Calls back on each notification of a method. */
  onNotification(method: string, handler: () => void): vscode.Disposable;
  /** An edit of the protocol as one of VS Code's. */
  toWorkspaceEdit(edit: unknown): Promise<vscode.WorkspaceEdit | undefined>;
  stop(): Promise<void>;
  /** Stops the server where it runs, and starts it. */
  restart(): Promise<void>;
}

/** Prepares the connection without starting a process; everything is disposed of with the extension. */
export function createConnection(context: vscode.ExtensionContext): Connection {
  return new ServerConnection(context);
}

class ServerConnection implements Connection {
  readonly log = vscode.window.createOutputChannel('Parapet', { log: true });
  private readonly context: vscode.ExtensionContext;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly answering = new vscode.EventEmitter<void>();
  readonly onDidStart = this.answering.event;
  private readonly notified = new vscode.EventEmitter<string>();
  private client: LanguageClient | undefined;
  private starting: Promise<void> | undefined;

  constructor(context: vscode.ExtensionContext) {
    this.context = context;
    context.subscriptions.push(this.changed, this.answering, this.notified, this.log);
  }

  get started(): boolean {
    return this.starting !== undefined;
  }

  start(): Promise<void> {
    if (this.starting !== undefined) return this.starting;
    this.starting = this.launch();
    this.starting.catch((error: unknown) => {
      this.starting = undefined;
      void vscode.window.showErrorMessage(
        `Parapet's language server did not start: ${withoutLinks(String(error))}`,
      );
    });
    this.changed.fire();
    return this.starting;
  }

  async request<Result>(method: string, params?: unknown): Promise<Result> {
    await this.start();
    return this.client!.sendRequest<Result>(method, params);
  }

  onNotification(wanted: string, handler: () => void): vscode.Disposable {
    return this.notified.event((method) => {
      if (method === wanted) handler();
    });
  }

  async toWorkspaceEdit(edit: unknown): Promise<vscode.WorkspaceEdit | undefined> {
    return this.client!.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  }

  async stop(): Promise<void> {
    const running = this.starting;
    this.starting = undefined;
    await running?.catch(() => undefined);
    if (this.client?.isRunning() === true) await this.client.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private async launch(): Promise<void> {
    this.client ??= await this.create();
    await this.client.start();
  }

  private async create(): Promise<LanguageClient> {
    const { createClient, State } = await import('./language-client.ts');
    const client = createClient(this.context, this.log, () => {
      this.starting = undefined;
      this.changed.fire();
    });
    this.context.subscriptions.push(
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.answering.fire();
      }),
    );
    for (const method of NOTIFICATIONS) client.onNotification(method, () => this.notified.fire(method));
    return client;
  }
}

/** What the server tells beside what the protocol has. */
const NOTIFICATIONS: readonly string[] = ['parapet/findingsChanged'];
