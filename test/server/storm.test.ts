import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { startClient, type TestClient } from './client.ts';

const RULE = 'ebs-volume-encrypted';
const VOLUME = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: true
`;
const MODULE = 'resource "aws_ebs_volume" "data" {\n  encrypted = var.encrypted\n}\n';
const variable = (value: boolean): string => `variable "encrypted" {\n  default = ${value}\n}\n`;

const found = (all: readonly Diagnostic[]): boolean => all.some(({ code }) => code === RULE);
const silent = (all: readonly Diagnostic[]): boolean => !found(all);

/** The memory of a process in MB, where the system tells it. */
function memoryOf(pid: number): number | undefined {
  try {
    return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

describe('a server to which much happens', () => {
  let client: TestClient;
  const made: string[] = [];

  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = mkdtempSync(join(tmpdir(), 'parapet-storm-'));
    made.push(path);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(path, name, '..'), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    return path;
  };
  const changed = (uri: string, version: number, text: string): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });

  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  });

  it('shows what the last of 10,000 changes finds, and keeps no memory of the others', async () => {
    client = await startClient();
    const uri = 'untitled:storm.yaml';
    await client.open(uri, VOLUME);
    const line = { line: 4, character: 17 };
    let version = 1;
    const type = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        // `true` becomes `tru`, `true`, `truefalse`, …
        const end = { line: 4, character: 30 };
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range: { start: line, end }, text: ['tru', 'false', '"', '{', 'true'][i % 5] }],
        });
      }
    };
    await type(2001);
    await changed(uri, ++version, VOLUME.replace('true', 'false'));
    await client.diagnostics(uri, found);
    const before = memoryOf(client.process.pid!);
    await type(8000);
    await changed(uri, ++version, VOLUME);
    await client.diagnostics(uri, silent);
    await changed(uri, ++version, VOLUME.replace('true', 'false'));
    await client.diagnostics(uri, found);
    const after = memoryOf(client.process.pid!);
    if (before !== undefined && after !== undefined)
      assert(after < before + 150, `from ${before} MB to ${after} MB`);
  });

  it('judges what is open in a folder that vanishes', async () => {
    const path = folder({ 'a.yaml': VOLUME, 'tf/main.tf': MODULE, 'tf/variables.tf': variable(false) });
    client = await startClient({ folder: pathToFileURL(path).href });
    const [a, main] = ['a.yaml', 'tf/main.tf'].map((name) => pathToFileURL(join(path, name)).href) as [
      string,
      string,
    ];
    await client.open(a, VOLUME.replace('true', 'false'));
    await client.open(main, MODULE, 'terraform');
    await client.diagnostics(a, found);
    await client.diagnostics(main, found);
    rmSync(path, { recursive: true });
    await changed(a, 2, VOLUME);
    await client.diagnostics(a, silent);
    await changed(main, 2, MODULE.replace('var.encrypted', 'false'));
    await client.diagnostics(main, found);
    await changed(main, 3, MODULE.replace('var.encrypted', 'true'));
    await client.diagnostics(main, silent);
  });

  it('takes a file of a module as it is on the disk once another is saved, though no watcher told of it', async () => {
    const path = folder({ 'main.tf': MODULE, 'variables.tf': variable(true) });
    client = await startClient({ folder: pathToFileURL(path).href });
    const main = pathToFileURL(join(path, 'main.tf')).href;
    await client.open(main, MODULE, 'terraform');
    for (let i = 0; i < 20; i++) {
      const isEncrypted = i % 2 === 1;
      writeFileSync(join(path, 'variables.tf'), variable(isEncrypted));
      await changed(main, i + 2, `${MODULE}# ${i}\n`);
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: main } });
      await client.diagnostics(main, isEncrypted ? silent : found);
    }
  });

  it('outlives files that come and go while it is told of them', async () => {
    const path = folder({ 'a.yaml': VOLUME });
    client = await startClient({ folder: pathToFileURL(path).href });
    const open = pathToFileURL(join(path, 'a.yaml')).href;
    await client.open(open, VOLUME.replace('true', 'false'));
    for (let i = 0; i < 300; i++) {
      const file = join(path, `b${i % 7}.yaml`);
      if (i % 3 === 0) rmSync(file, { force: true });
      else writeFileSync(file, i % 2 === 0 ? VOLUME : '{{{');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(file).href, type: 1 + (i % 3) }],
      });
    }
    await client.diagnostics(open, found);
    await changed(open, 2, VOLUME);
    await client.diagnostics(open, silent);
  });
});
