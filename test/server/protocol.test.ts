import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { applied, startClient, type ClientOptions, type TestClient } from './client.ts';

const QUEUE = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;
const RULE = 'sqs-queue-encrypted';
const URI = 'untitled:orders.yaml';

const found = (all: readonly Diagnostic[]): boolean => all.some(({ code }) => code === RULE);
const silent = (all: readonly Diagnostic[]): boolean => all.length === 0;
const refuse = (): never => {
  throw new Error('this editor does not do that');
};

/** What an editor says that can do little more than show diagnostics. */
const LITTLE = { textDocument: { publishDiagnostics: {} } };

describe('an editor', () => {
  let client: TestClient;
  let path = '';
  let uri = '';

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'parapet-protocol-'));
    uri = pathToFileURL(path).href;
  });

  afterEach(async () => {
    if (client.process.exitCode === null) assert.equal(await client.stop(), 0, 'the server ends cleanly');
    rmSync(path, { recursive: true, force: true });
  });

  const start = async (options: ClientOptions): Promise<void> => {
    client = await startClient(options);
  };

  const actionsAt = async (of: string, all: readonly Diagnostic[]): Promise<readonly CodeAction[]> => {
    const diagnostic = all.find(({ code }) => code === RULE)!;
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: of },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
  };

  it('that refuses to register what it says it can has its diagnostics', async () => {
    await start({
      folder: uri,
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      answers: { 'client/registerCapability': refuse },
    });
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, found);
  });

  it('that answers the question for its settings with an error has the defaults', async () => {
    await start({ answers: { 'workspace/configuration': refuse } });
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, found);
  });

  it('that has a root and no folders has that root as its folder', async () => {
    writeFileSync(join(path, '.parapet.yaml'), `rules: { ${RULE}: off }\n`);
    for (const [i, parameters] of [
      { rootUri: uri, workspaceFolders: undefined },
      { rootUri: uri, workspaceFolders: null },
      { rootUri: null, rootPath: path, workspaceFolders: null },
    ].entries()) {
      if (i > 0) await client.stop();
      await start({ parameters });
      await client.open(`${uri}/a.yaml`, QUEUE);
      await client.open(`${uri}/b.yaml`, QUEUE.replace('Queue', 'Queues'));
      await client.never(`${uri}/a.yaml`, found);
    }
  });

  it('that does not resolve code actions has their edits at once', async () => {
    await start({ capabilities: LITTLE, commands: [] });
    await client.open(URI, QUEUE);
    const actions = await actionsAt(URI, await client.diagnostics(URI, found));
    const [repair] = actions;
    assert.equal(applied(QUEUE, repair!.edit!.changes![URI]!), QUEUE.replace('false', 'true'));
    for (const { edit, command } of actions) assert(edit !== undefined && command === undefined);
  });

  it('that knows no command of ours is offered none, and has the address of the page', async () => {
    await start({ commands: [] });
    await client.open(URI, QUEUE);
    const all = await client.diagnostics(URI, found);
    for (const { command } of await actionsAt(URI, all)) assert.equal(command, undefined);
    assert.match(all.find(({ code }) => code === RULE)!.codeDescription!.href, new RegExp(RULE));
  });

  it('that asks for diagnostics, and takes none unasked, has them on demand', async () => {
    await start({
      capabilities: { textDocument: { diagnostic: {} } },
      parameters: { initializationOptions: {} },
    });
    assert.notEqual(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(URI, QUEUE);
    const { items } = await client.connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
    );
    assert(found(items));
  });

  it('that takes diagnostics, and could ask for them too, is sent each once', async () => {
    await start({
      capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} } },
      parameters: { initializationOptions: {} },
    });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, found);
  });

  it('that names its process with --clientProcessId has the server end with it', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    await start({ args: [`--clientProcessId=${other.pid}`] });
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, found);
    const ended = once(client.process, 'exit');
    other.kill();
    await ended;
  });

  it('that can watch files is asked to, those of all languages and settings', async () => {
    let asked = '';
    await start({
      folder: uri,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      answers: {
        'client/registerCapability': (params) => {
          asked += JSON.stringify(params);
          return null;
        },
      },
    });
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, found);
    for (const word of ['yaml', 'tf', 'tfvars', 'ts', 'py', '.parapet.yaml', 'modules.json'])
      assert(asked.includes(word), word);
  });

  it('that renames and deletes files and folders itself has their findings where they are', async () => {
    mkdirSync(join(path, 'old'));
    writeFileSync(join(path, 'old/a.yaml'), QUEUE);
    writeFileSync(join(path, 'b.yaml'), QUEUE);
    await start({ folder: uri });
    await client.connection.sendRequest('workspace/executeCommand', { command: 'parapet.scanWorkspace' });
    await client.diagnostics(`${uri}/old/a.yaml`, found);
    renameSync(join(path, 'old'), join(path, 'new'));
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: `${uri}/old`, newUri: `${uri}/new` }],
    });
    await client.diagnostics(`${uri}/new/a.yaml`, found);
    await client.diagnostics(`${uri}/old/a.yaml`, silent);
    await client.diagnostics(`${uri}/b.yaml`, found);
    rmSync(join(path, 'b.yaml'));
    await client.connection.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: `${uri}/b.yaml` }],
    });
    await client.diagnostics(`${uri}/b.yaml`, silent);
  });
});
