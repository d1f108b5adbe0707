import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, currentFindingOn, findingOn, findings, open, quickFixFor, until } from './workspace.ts';

describe('fixes', () => {
  afterEach(closeAll);

  it('repair one finding and leave the rest of the text', async () => {
    const { document } = await open('template.yaml');
    const before = document.getText();
    const finding = await findingOn(document, 'SqsManagedSseEnabled:');
    const fix = await quickFixFor(document, finding);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(
      document.getText(),
      before.replace('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'),
    );
    await until('the finding to go', () => !currentFindingOn(document, 'SqsManagedSseEnabled:'));
    assert.ok(currentFindingOn(document, 'StorageEncrypted:'));
  });

  it('of the whole workspace are offered beside the one', async () => {
    const { document } = await open('template.yaml');
    const { range } = await findingOn(document, 'SqsManagedSseEnabled:');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find(({ title }) => title.startsWith('Fix all safe problems in the workspace'))
      ?.command?.command;
    assert.ok(command !== undefined);
    assert.ok((await vscode.commands.getCommands(true)).includes(command), command);
  });

  it('are undone in one step', async () => {
    const { document } = await open('template.yaml');
    const before = document.getText();
    const fix = await quickFixFor(document, await findingOn(document, 'SqsManagedSseEnabled:'));
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.match(document.getText(), /SqsManagedSseEnabled: true/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are applied all at once, where they are safe', async () => {
    const { document } = await open('template.yaml');
    await findingOn(document, 'SqsManagedSseEnabled:');
    const before = findings(document.uri).length;
    await vscode.commands.executeCommand('parapet.fixAllInFile');
    await until('the fixes in the text', () => /SqsManagedSseEnabled: true/.test(document.getText()));
    await until('fewer findings', () => findings(document.uri).length < before);
    assert.match(document.getText(), /# turned off for a trial/);
    assert.match(document.getText(), /# Every order and its receipt\./);
  });

  it('run on save where the user asks for it', async () => {
    const opened = await open('storage/archive.template');
    const { document } = opened;
    const before = document.getText();
    await findingOn(document, 'SqsManagedSseEnabled:');
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.parapet': 'explicit' }, WORKSPACE);
    try {
      // A save without a change runs no code action.
      await opened.edit((edit) => edit.insert(document.positionAt(before.length), '\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the fix in the saved text', () => /"SqsManagedSseEnabled": true/.test(document.getText()));
      assert.equal(
        document.getText(),
        `${before.replace('"SqsManagedSseEnabled": false', '"SqsManagedSseEnabled": true')}\n`,
      );
    } finally {
      await editor.update('codeActionsOnSave', undefined, WORKSPACE);
      await vscode.workspace.fs.writeFile(document.uri, Buffer.from(before));
    }
  });
});

const WORKSPACE = vscode.ConfigurationTarget.Workspace;
