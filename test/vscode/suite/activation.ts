import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import { closeAll, EXTENSION_ID, findings, open, pause, until } from './workspace.ts';

describe('activation', () => {
  afterEach(closeAll);

  it('has the packaged extension installed', () => {
    assert.match(extension().extensionPath, /parapet\.parapet-/);
  });

  it('leaves files alone that are not templates', async () => {
    const manifest = await open('package.json');
    const deployment = await open('deployment.yaml');
    await api();
    await pause(1000);
    assert.equal((await api()).serverStarted, false);
    assert.deepEqual(findings(manifest.document.uri), []);
    assert.deepEqual(findings(deployment.document.uri), []);
  });

  it('registers its commands before a server runs', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of [
      'parapet.scanWorkspace',
      'parapet.fixAllInFile',
      'parapet.showRule',
      'parapet.synthesizeAndScan',
      'parapet.showDashboard',
      'parapet.restartServer',
      'parapet.showLog',
      'parapet.reportProblem',
    ]) {
      assert.ok(commands.includes(command), command);
    }
  });

  it('takes .template files as CloudFormation', async () => {
    const { document } = await open('storage/archive.template');
    assert.equal(document.languageId, 'cloudformation');
    await until('the server to start', () => extension().exports.serverStarted);
  });
});

function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>(EXTENSION_ID);
  assert.ok(found);
  return found;
}

async function api(): Promise<Api> {
  return extension().activate();
}
