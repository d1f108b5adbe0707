import * as vscode from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerCapabilities,
  type ServerOptions,
  type StaticFeature,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import { withoutLinks } from '../core/text/shown.ts';

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
  /** Starts the server where it does not run, and resolves when it answers; rejects where it cannot start. */
  start(): Promise<void>;
  /** Starts the server where it does not run and sends it a request. */
  request<Result>(method: string, params?: unknown): Promise<Result>;
  /** An edit of the protocol as one of VS Code's. */
  toWorkspaceEdit(edit: unknown): Promise<vscode.WorkspaceEdit | undefined>;
  stop(): Promise<void>;
}

/** Prepares the connection without starting a process; everything is disposed of with the extension. */
export function createConnection(context: vscode.ExtensionContext): Connection {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(changed);
  let client: LanguageClient | undefined;
  let starting: Promise<void> | undefined;

  const start = (): Promise<void> => {
    if (starting === undefined) {
      client ??= createClient(context);
      starting = client.start();
      starting.catch((error: unknown) => {
        starting = undefined;
        void vscode.window.showErrorMessage(
          `Parapet's language server did not start: ${withoutLinks(String(error))}`,
        );
      });
      changed.fire();
    }
    return starting;
  };

  return {
    get started() {
      return starting !== undefined;
    },
    onDidChange: changed.event,
    start,
    async request<Result>(method: string, params?: unknown): Promise<Result> {
      await start();
      return client!.sendRequest<Result>(method, params);
    },
    async toWorkspaceEdit(edit) {
      return client!.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
    },
    async stop() {
      const running = starting;
      starting = undefined;
      await running?.catch(() => undefined);
      if (client?.isRunning() === true) await client.stop();
    },
  };
}

function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const client = new LanguageClient('parapet', 'Parapet', serverOptions, clientOptions());
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
