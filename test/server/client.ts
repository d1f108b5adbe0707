import { fork, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { Diagnostic, InitializeResult, TextEdit } from 'vscode-languageserver-protocol/node';
import { SERVER } from '../built.ts';

/** A language server in a process of its own, and what it says. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  /** The next or the last diagnostics of a document for which the test holds; rejects after five seconds. */
  diagnostics(
    uri: string,
    holds: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** Rejects where the diagnostics of a document are known for which the test holds, once the server has answered what it was asked. */
  never(uri: string, holds: (diagnostics: readonly Diagnostic[]) => boolean): Promise<void>;
  /** The last diagnostics of each document. */
  shown(): ReadonlyMap<string, readonly Diagnostic[]>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Shuts the server down; resolves to its exit code. */
  stop(): Promise<number | null>;
}

export interface ClientOptions {
  readonly folder?: string;
  /** The URIs of several folders, in place of one. */
  readonly folders?: readonly string[];
  readonly pull?: boolean;
  /** What the editor can do, in place of what it can otherwise. */
  readonly capabilities?: object;
  /** What `initialize` says beside, or in place of what it says otherwise. */
  readonly parameters?: object;
  /** The commands that the editor has itself. */
  readonly commands?: readonly string[];
  /** Arguments of the server beside `--stdio`. */
  readonly args?: readonly string[];
  /** What the editor answers to a request; throws where it refuses. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  readonly settings?: object;
  /** The settings of a folder, by its URI; those of all where undefined. */
  readonly settingsOf?: (folder: string | undefined) => object;
}

/** Starts a server over stdio and goes through the handshake. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const child = fork(SERVER, ['--stdio', ...(options.args ?? [])], { execArgv: [], silent: true });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const seen = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      seen.set(uri, diagnostics);
      for (const check of waiting) check();
    },
  );
  for (const [method, answer] of Object.entries({ ...answersOf(options), ...options.answers }))
    connection.onRequest(method, answer as (params: unknown) => unknown);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: foldersOf(options)?.map((uri) => ({ uri, name: 'test' })) ?? null,
    capabilities: options.capabilities ?? {
      workspace: { configuration: true, applyEdit: true },
      window: { workDoneProgress: true },
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
    },
    initializationOptions: {
      pull: options.pull ?? false,
      settings: options.settings ?? {},
      commands: options.commands ?? ['parapet.showRule'],
    },
    ...options.parameters,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    process: child,
    diagnostics: (uri, holds) => awaited(uri, holds, seen, waiting),
    never: async (uri, holds) => {
      // Its answer comes behind what it has to say.
      await connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (holds(seen.get(uri) ?? [])) throw new Error(`${uri} has such diagnostics`);
    },
    shown: () => seen,
    open: (uri, text, languageId = 'yaml') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    stop: () => stopServer(connection, child),
  };
}

function answersOf({ settings, settingsOf }: ClientOptions): NonNullable<ClientOptions['answers']> {
  return {
    'client/registerCapability': () => null,
    'workspace/configuration': ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => settingsOf?.(scopeUri) ?? settings ?? {}),
    'workspace/diagnostic/refresh': () => null,
    'window/workDoneProgress/create': () => null,
  };
}

function foldersOf({ folder, folders }: ClientOptions): readonly string[] | undefined {
  return folders ?? (folder === undefined ? undefined : [folder]);
}

function awaited(
  uri: string,
  holds: (diagnostics: readonly Diagnostic[]) => boolean,
  seen: ReadonlyMap<string, readonly Diagnostic[]>,
  waiting: Set<() => void>,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const found = seen.get(uri);
      if (found === undefined || !holds(found)) return;
      clearTimeout(timer);
      waiting.delete(check);
      resolve(found);
    };
    const timer = setTimeout(() => {
      waiting.delete(check);
      reject(new Error(`no such diagnostics for ${uri}; the last were ${JSON.stringify(seen.get(uri))}`));
    }, 30_000);
    waiting.add(check);
    check();
  });
}

async function stopServer(connection: ProtocolConnection, child: ChildProcess): Promise<number | null> {
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const code = await exited;
  connection.dispose();
  return code;
}

/** A text after edits of the protocol. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, part) => sum + part.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (current, edit) =>
        current.slice(0, offset(edit.range.start)) + edit.newText + current.slice(offset(edit.range.end)),
      text,
    );
}
