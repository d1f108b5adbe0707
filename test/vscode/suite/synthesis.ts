import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, currentFindingOn, fileUri, findingOn, findings, open, pause, until } from './workspace.ts';

const KEY = "new kms.Key(this, 'Parcels'";

/** What a synthesis writes: a stack with a key that is rotated or not. */
function assembly(isRotated: boolean): Readonly<Record<string, string>> {
  const key = {
    Type: 'AWS::KMS::Key',
    Properties: isRotated ? { EnableKeyRotation: true } : {},
    Metadata: { 'aws:cdk:path': 'Shop/Parcels/Resource' },
  };
  const properties = { templateFile: 'Shop.template.json' };
  return {
    'cdk.out/Shop.template.json': JSON.stringify({ Resources: { Parcels1: key } }),
    'cdk.out/manifest.json': JSON.stringify({
      version: '55.0.0',
      artifacts: { Shop: { type: 'aws:cloudformation:stack', properties } },
    }),
  };
}

/** A `cdk` of the app's own, as a script of the shell. */
function cdk(script: string): void {
  write('node_modules/.bin/cdk', `#!/bin/sh\n${script}\n`, 0o755);
}

function write(name: string, text: string, mode?: number): void {
  const path = fileUri(`app/${name}`).fsPath;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

describe('a synthesis', () => {
  before(() => {
    const files = Object.entries(assembly(false));
    const writes = files.map(([name, text]) => `cat > ${name} <<'END'\n${text}\nEND`);
    cdk(['[ "$*" = "synth --quiet" ] || exit 2', 'mkdir -p cdk.out', ...writes].join('\n'));
  });
  afterEach(closeAll);
  after(() => {
    for (const name of ['cdk.out', 'node_modules'])
      rmSync(fileUri(`app/${name}`).fsPath, { recursive: true, force: true });
  });

  it('is made on command alone, with the cdk of the app, and shows its findings at the constructs', async () => {
    const { document } = await open('app/shop.ts');
    await pause(2000);
    assert.ok(!existsSync(fileUri('app/cdk.out').fsPath), 'nothing is synthesized by itself');
    assert.equal(currentFindingOn(document, KEY), undefined);
    await vscode.commands.executeCommand('parapet.synthesizeAndScan');
    const found = await findingOn(document, KEY);
    assert.equal(document.getText(found.range), 'kms.Key');
    assert.match(found.message, /^\w+: Shop\/Parcels keeps/);
  });

  it('has its templates undecorated', async () => {
    const { document } = await open('app/shop.ts');
    await findingOn(document, KEY);
    const template = await open('app/cdk.out/Shop.template.json');
    await pause(1000);
    assert.deepEqual(findings(template.document.uri), []);
  });

  it('of someone else is followed', async () => {
    const { document } = await open('app/shop.ts');
    await findingOn(document, KEY);
    for (const [name, text] of Object.entries(assembly(true))) write(name, text);
    await until('the finding to go', () => !currentFindingOn(document, KEY));
  });

  it('that fails keeps its terminal, and what was found', async () => {
    cdk('echo "There is no such account." >&2\nexit 3');
    await open('app/shop.ts');
    const ended = new Promise<number | undefined>((resolve) => {
      const end = vscode.tasks.onDidEndTaskProcess(({ exitCode }) => {
        end.dispose();
        resolve(exitCode);
      });
    });
    await vscode.commands.executeCommand('parapet.synthesizeAndScan');
    assert.equal(await ended, 3);
    assert.ok(vscode.window.terminals.some(({ name }) => name.includes('cdk synth (app)')));
    assert.ok(existsSync(fileUri('app/cdk.out/manifest.json').fsPath));
  });
});
