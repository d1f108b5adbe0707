import {
  CodeActionKind,
  createConnection,
  DidChangeWorkspaceFoldersNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { abilitiesOf } from './abilities.ts';
import type { Ignored } from './ignoring.ts';
import type { Session } from './session.ts';

/** All safe repairs of a file at once. */
const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.parapet`;

const COMMANDS = ['parapet.scanWorkspace', 'parapet.fixAll', 'parapet.fixResource', 'parapet.fixWorkspace'];

/** Files that an editor itself makes, renames and deletes. */
const ANY_FILE = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

const connection = createConnection(ProposedFeatures.all);
let begin: (session: Session) => void = () => undefined;
/** Everything that rules need is loaded behind the reply to `initialize`. */
const session = new Promise<Session>((resolve) => {
  begin = resolve;
});
let parameters: InitializeParams | undefined;

connection.onInitialize((params): InitializeResult => {
  parameters = params;
  const { pullsDiagnostics } = abilitiesOf(params);
  return {
    serverInfo: { name: 'parapet' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: true },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: true },
      completionProvider: { triggerCharacters: [':', ' ', '-', '='] },
      executeCommandProvider: { commands: COMMANDS },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: ANY_FILE, didRename: ANY_FILE, didDelete: ANY_FILE },
      },
      ...(pullsDiagnostics
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
  begin(await createSession(connection, parameters!));
});

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
connection.workspace.onDidCreateFiles(async ({ files }) =>
  (await session).workspace.filesMoved(files.map(({ uri }) => ({ to: uri }))),
);
connection.workspace.onDidRenameFiles(async ({ files }) =>
  (await session).workspace.filesMoved(files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }))),
);
connection.workspace.onDidDeleteFiles(async ({ files }) =>
  (await session).workspace.filesMoved(files.map(({ uri }) => ({ from: uri }))),
);
connection.onHover(async (params) => {
  const [{ hover }, current] = await Promise.all([import('./hover.ts'), session]);
  return hover(current, params);
});
connection.onCodeLens(async (params) => {
  const [{ codeLenses }, current] = await Promise.all([import('./code-lens.ts'), session]);
  return codeLenses(current, params);
});
connection.onCodeLensResolve(async (lens) => {
  const [{ resolveCodeLens }, current] = await Promise.all([import('./code-lens.ts'), session]);
  return resolveCodeLens(current, lens);
});
connection.onCompletion(async (params) => {
  const [{ completions }, current] = await Promise.all([import('./completion.ts'), session]);
  return completions(current, params);
});
connection.onCodeAction(async (params) => {
  const [{ codeActions }, current] = await Promise.all([import('./code-actions.ts'), session]);
  return codeActions(current, params);
});
connection.onCodeActionResolve(async (action) => {
  const [{ resolveCodeAction }, current] = await Promise.all([import('./repair-edits.ts'), session]);
  return resolveCodeAction(current, action);
});
connection.onExecuteCommand(async ({ command, arguments: given }, token) => {
  const [{ execute }, current] = await Promise.all([import('./commands.ts'), session]);
  return execute(current, command, given ?? [], token);
});
connection.onRequest('parapet/ignore', async (asked: Ignored) => {
  const [{ ignoring }, current] = await Promise.all([import('./ignoring.ts'), session]);
  return ignoring(current, asked);
});
connection.onRequest('parapet/fileState', async ({ uri }: { uri: string }) => {
  const [{ fileState }, current] = await Promise.all([import('./file-state.ts'), session]);
  return fileState(current, uri);
});
connection.onRequest('parapet/findings', async ({ since }: { since?: number }) => {
  const [{ findingsSince }, current] = await Promise.all([import('./findings.ts'), session]);
  return findingsSince(current, since ?? 0);
});
connection.onRequest('parapet/frameworks', async () => {
  const { frameworkList } = await import('./findings.ts');
  return frameworkList();
});
connection.onRequest('parapet/dashboard', async () => {
  const [{ dashboard }, current] = await Promise.all([import('./dashboard.ts'), session]);
  return dashboard(current);
});
connection.onRequest('parapet/about', async () => {
  const { about } = await import('./about.ts');
  return about(await session);
});
connection.onRequest('parapet/fix', async ({ uri, id }: { uri: string; id: string }) => {
  const [{ fixOf }, current] = await Promise.all([import('./findings.ts'), session]);
  return fixOf(current, uri, id);
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
