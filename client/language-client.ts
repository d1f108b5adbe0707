import * as vscode from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerCapabilities,
  type ServerOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { LANGUAGES } from './languages.ts';
import { restartingHandler } from './restarting.ts';

export { State } from 'vscode-languageclient/node';

/** The commands that the extension registers itself, whatever the server says that it can execute. */
const OWN_COMMANDS: readonly string[] = [
  'parapet.scanWorkspace',
  'parapet.fixAllInFile',
  'parapet.showRule',
  'parapet.ignore',
];

/** What the library of the protocol makes; loaded with the first start alone, since it is most of what there is to load. */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  onEnded: () => void,
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const client = new LanguageClient('parapet', 'Parapet', serverOptions, {
    ...clientOptions(),
    outputChannel: log,
    errorHandler: restartingHandler(log, onEnded),
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
