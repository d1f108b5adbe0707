import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, quickFixFor, replace, until } from './workspace.ts';

describe('a stack of the CDK', () => {
  afterEach(closeAll);

  it('has its findings on the properties', async () => {
    const { document } = await open('app/stack.ts');
    const found = await until('the findings', () => atLeast(findings(document.uri), 2));
    const marked = found.map(({ range, code }) => [ruleOf(code), document.getText(range), range.start.line]);
    assert.deepEqual(
      marked.filter(
        ([rule]) => rule === 'kms-key-rotation-enabled' || rule === 'rds-cluster-storage-encrypted',
      ),
      [
        ['kms-key-rotation-enabled', 'false', 6],
        ['rds-cluster-storage-encrypted', 'false', 11],
      ],
    );
  });

  it('is repaired in its source', async () => {
    const { document } = await open('app/stack.ts');
    const before = document.getText();
    const fix = await quickFixFor(document, await until('the finding', () => rotation(document)));
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), before.replace('enableKeyRotation: false', 'enableKeyRotation: true'));
    await until('the finding to go', () => rotation(document) === undefined);
  });

  it('is judged while it is typed', async () => {
    const editor = await open('app/stack.ts');
    await until('the finding', () => rotation(editor.document));
    await replace(editor, "'Key', { enableKeyRotation: false }", "'Key', { enableKeyRotation: rotated() }");
    await until('the finding to go', () => rotation(editor.document) === undefined);
    await replace(editor, 'rotated()', 'false');
    await until('the finding to come back', () => rotation(editor.document));
  });
});

function atLeast(found: vscode.Diagnostic[], count: number): vscode.Diagnostic[] | undefined {
  return found.length >= count ? found : undefined;
}

function rotation(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return findings(document.uri).find(({ code }) => ruleOf(code) === 'kms-key-rotation-enabled');
}

function ruleOf(code: vscode.Diagnostic['code']): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}
