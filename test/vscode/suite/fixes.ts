import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, currentFindingOn, findingOn, findings, open, until } from './workspace.ts';

describe('fixes', () => {
  afterEach(closeAll);

  it('repair one finding and leave the rest of the text', async () => {
    const { document } = await open('template.yaml');
    const before = document.getText();
    const finding = await findingOn(document, 'StorageEncrypted:');
    const fix = await quickFixFor(document, finding);
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), before.replace('StorageEncrypted: false', 'StorageEncrypted: true'));
    await until('the finding to go', () => !currentFindingOn(document, 'StorageEncrypted:'));
    assert.ok(currentFindingOn(document, 'EnableKeyRotation:'));
  });

  it('are undone in one step', async () => {
    const { document } = await open('template.yaml');
    const before = document.getText();
    const fix = await quickFixFor(document, await findingOn(document, 'EnableKeyRotation:'));
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.match(document.getText(), /EnableKeyRotation: true/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are applied all at once, where they are safe', async () => {
    const { document } = await open('template.yaml');
    await findingOn(document, 'EnableKeyRotation:');
    const before = findings(document.uri).length;
    await vscode.commands.executeCommand('parapet.fixAllInFile');
    await until('the fixes in the text', () => /EnableKeyRotation: true/.test(document.getText()));
    await until('fewer findings', () => findings(document.uri).length < before);
    assert.match(document.getText(), /# turned off for a trial/);
    assert.match(document.getText(), /# Every order and its receipt\./);
  });

  it('run on save where the user asks for it', async () => {
    const { document } = await open('storage/archive.template');
    const before = document.getText();
    await findingOn(document, 'EnableKeyRotation:');
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('codeActionsOnSave', { 'source.fixAll.parapet': 'explicit' }, WORKSPACE);
    try {
      // A save without a change runs no code action.
      await vscode.window.activeTextEditor?.edit((edit) =>
        edit.insert(document.positionAt(before.length), '\n'),
      );
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the fix in the saved text', () => /"EnableKeyRotation": true/.test(document.getText()));
      assert.equal(
        document.getText(),
        `${before.replace('"EnableKeyRotation": false', '"EnableKeyRotation": true')}\n`,
      );
    } finally {
      await editor.update('codeActionsOnSave', undefined, WORKSPACE);
      await vscode.workspace.fs.writeFile(document.uri, Buffer.from(before));
    }
  });
});

const WORKSPACE = vscode.ConfigurationTarget.Workspace;

/** The first quick fix that changes what a finding stands on and nothing else. */
async function quickFixFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  // By what it changes: the actions that the host hands out no longer carry their diagnostics.
  const fix = actions.find(({ edit }) => {
    const edits = edit?.get(document.uri) ?? [];
    return edits.length > 0 && edits.every(({ range, newText }) => repairs(finding, range, newText));
  });
  assert.ok(fix?.edit, `a fix among: ${actions.map(({ title }) => title).join(' | ')}`);
  return fix;
}

function repairs(finding: vscode.Diagnostic, range: vscode.Range, newText: string): boolean {
  return finding.range.intersection(range) !== undefined && !newText.includes('parapet:ignore');
}
