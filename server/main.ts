import {
  CodeActionKind,
  createConnection,
  DidChangeWorkspaceFoldersNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import type { Session } from './session.ts';

/** All safe repairs of a file at once. */
const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.parapet`;

const connection = createConnection(ProposedFeatures.all);
let begin: (session: Session) => void = () => undefined;
/** Everything that rules need is loaded behind the reply to `initialize`. */
const session = new Promise<Session>((resolve) => {
  begin = resolve;
});
let parameters: InitializeParams | undefined;

connection.onInitialize((params): InitializeResult => {
  parameters = params;
  const pull = wantsPull(params);
  return {
    serverInfo: { name: 'parapet' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: true },
      hoverProvider: true,
      executeCommandProvider: { commands: ['parapet.scanWorkspace', 'parapet.fixAll'] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pull
        ? {
            diagnosticProvider: {
              identifier: 'parapet',
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
});

connection.onInitialized(async () => {
  const { createSession } = await import('./begin-session.ts');
  begin(await createSession(connection, parameters!, wantsPull(parameters!)));
});

function wantsPull(params: InitializeParams): boolean {
  return (params.initializationOptions as { pull?: boolean } | undefined)?.pull === true;
}

connection.onDidOpenTextDocument(async ({ textDocument }) => (await session).open(textDocument));
connection.onDidChangeTextDocument(async ({ textDocument, contentChanges }) =>
  (await session).change(textDocument.uri, textDocument.version, contentChanges),
);
connection.onDidSaveTextDocument(async ({ textDocument }) => (await session).save(textDocument.uri));
connection.onDidCloseTextDocument(async ({ textDocument }) => (await session).close(textDocument.uri));
connection.onDidChangeConfiguration(async ({ settings }) => (await session).workspace.configure(settings));
connection.onDidChangeWatchedFiles(async ({ changes }) => (await session).workspace.filesChanged(changes));
connection.onNotification(DidChangeWorkspaceFoldersNotification.type, async ({ event }) =>
  (await session).workspace.foldersChanged(event.added, event.removed),
);
connection.onHover(async (params) => {
  const [{ hover }, current] = await Promise.all([import('./hover.ts'), session]);
  return hover(current, params);
});
connection.onCodeAction(async (params) => {
  const [{ codeActions }, current] = await Promise.all([import('./code-actions.ts'), session]);
  return codeActions(current, params);
});
connection.onCodeActionResolve(async (action) => {
  const [{ resolveCodeAction }, current] = await Promise.all([import('./code-actions.ts'), session]);
  return resolveCodeAction(current, action);
});
connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
  const [{ execute }, current] = await Promise.all([import('./commands.ts'), session]);
  return execute(current, command, given ?? [], token);
});
connection.onRequest('parapet/rules', async () => {
  const { ruleList } = await import('./rule-pages.ts');
  return ruleList();
});
connection.onRequest('parapet/rulePage', async ({ ruleId }: { ruleId: string }) => {
  const { rulePage } = await import('./rule-pages.ts');
  return { markdown: rulePage(ruleId) };
});
connection.languages.diagnostics.on(async ({ textDocument }) => (await session).pull(textDocument.uri));

connection.listen();
