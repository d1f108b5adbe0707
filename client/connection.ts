import * as vscode from 'vscode';
import {
  LanguageClient,
  State,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
  type ServerCapabilities,
  type ServerOptions,
  type StaticFeature,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import { withoutLinks } from '../core/text/shown.ts';
import { restartingHandler } from './restarting.ts';

/** The language ids whose documents can hold a template. */
export const LANGUAGES: readonly string[] = [
  'yaml',
  'json',
  'jsonc',
  'cloudformation',
  'terraform',
  'terraform-vars',
  'opentofu',
  'hcl',
  'typescript',
  'javascript',
  'python',
];

/** The language ids of CDK source. */
export const SOURCE: readonly string[] = ['typescript', 'javascript', 'python'];

/** The language ids of Terraform's files. */
export const TERRAFORM: readonly string[] = ['terraform', 'terraform-vars', 'opentofu', 'hcl'];

/** The commands that the extension registers itself, whatever the server says that it can execute. */
const OWN_COMMANDS: readonly string[] = [
  'parapet.scanWorkspace',
  'parapet.fixAllInFile',
  'parapet.showRule',
  'parapet.ignore',
];

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
    this.client ??= this.create();
    this.starting = this.client.start();
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

  private create(): LanguageClient {
    const handler = restartingHandler(this.log, () => {
      this.starting = undefined;
      this.changed.fire();
    });
    const client = createClient(this.context, this.log, handler);
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

function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const client = new LanguageClient('parapet', 'Parapet', serverOptions, {
    ...clientOptions(),
    outputChannel: log,
    errorHandler,
  });
  client.registerFeature(ownCommandsStay());
  return client;
}

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: LANGUAGES.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
    initializationOptions: {
      settings: vscode.workspace.getConfiguration('parapet'),
      pull: false,
      commands: OWN_COMMANDS,
    },
    synchronize: { configurationSection: 'parapet' },
    diagnosticCollectionName: 'parapet',
    // What the server says names what a workspace says: no link in it is a command, and no HTML is shown.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** Keeps the client from registering a server's command under a name that the extension has taken. */
function ownCommandsStay(): StaticFeature {
  return {
    fillClientCapabilities: () => undefined,
    preInitialize: (capabilities: ServerCapabilities) => {
      const provider = capabilities.executeCommandProvider;
      if (provider !== undefined) {
        provider.commands = provider.commands.filter((command) => !OWN_COMMANDS.includes(command));
      }
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}
