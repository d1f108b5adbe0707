import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, findingOn, findings, open, until } from './workspace.ts';

describe('commands', () => {
  afterEach(closeAll);

  it('scan the files that are not open', async () => {
    await vscode.commands.executeCommand('parapet.scanWorkspace');
    const found = await until('findings of a file that is not open', () => {
      const seen = findings(fileUri('storage/archive.template'));
      return seen.length > 0 ? seen : undefined;
    });
    assert.ok(
      found.some(({ range }) => range.start.line === 6),
      'the finding at its place',
    );
    assert.ok(!vscode.window.visibleTextEditors.some(({ document }) => /archive/.test(document.fileName)));
    assert.deepEqual(findings(fileUri('deployment.yaml')), []);
    assert.deepEqual(findings(fileUri('package.json')), []);
  });

  it('leave findings that follow the files on disk', async () => {
    await vscode.commands.executeCommand('parapet.scanWorkspace');
    const uri = fileUri('storage/archive.template');
    const rotates = (on: boolean): boolean =>
      findings(uri).every(({ range }) => range.start.line !== 6) === on;
    await until('the finding', () => rotates(false));
    const before = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before.replace('": false', '": true')));
    await until('the finding to go', () => rotates(true));
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before));
    await until('the finding to come back', () => rotates(false));
  });

  it("open a rule's page", async () => {
    const { document } = await open('template.yaml');
    const { code } = await findingOn(document, 'StorageEncrypted:');
    const rule = String(typeof code === 'object' ? code.value : code);
    await vscode.commands.executeCommand('parapet.showRule', rule);
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'parapet-rule' && uri.path.includes(rule),
      ),
    );
    assert.match(page.getText(), /^#\s/m);
    await until('its preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
      ),
    );
  });
});
