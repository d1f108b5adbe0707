import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  currentFindingOn,
  fileUri,
  findingOn,
  findings,
  open,
  quickFixFor,
  until,
} from './workspace.ts';

describe('a Terraform module', () => {
  afterEach(closeAll);

  it('has its findings on the arguments, also in the files that are not open', async () => {
    const { document } = await open('module/main.tf');
    const finding = await findingOn(document, 'enable_key_rotation');
    assert.equal(document.getText(finding.range), 'false');
    const other = fileUri('module/storage.tf');
    await until('the finding in the other file', () => findings(other).length > 0);
  });

  it('is repaired, and keeps its comments', async () => {
    const { document } = await open('module/main.tf');
    const before = document.getText();
    const fix = await quickFixFor(document, await findingOn(document, 'enable_key_rotation'));
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), before.replace('= false', '= true'));
    await until('the finding to go', () => !currentFindingOn(document, 'enable_key_rotation'));
  });
});
