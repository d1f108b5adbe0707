import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import { closeAll, editorWith, EXTENSION_ID, fileUri, until } from './workspace.ts';

describe('the dashboard', () => {
  let api: Api;

  before(async () => {
    api = await vscode.extensions.getExtension<Api>(EXTENSION_ID)!.activate();
    await vscode.commands.executeCommand('parapet.showDashboard');
  });

  after(closeAll);

  const shows = (what: RegExp): Promise<boolean> =>
    until(`the page to have ${what}`, () => what.test(api.dashboard.page ?? ''));

  it('has the score and the findings of the workspace', async () => {
    await shows(/evaluated controls of Security Hub pass/);
    await shows(/storage\/archive\.template/);
    await shows(/AWS Foundational Security Best Practices, by requirement/);
  });

  it('lists the requirements of the framework that somebody chooses, and exports them', async () => {
    await api.dashboard.received({ send: 'framework', id: 'cis-5.0' });
    await shows(/CIS AWS Foundations Benchmark 5\.0, by requirement/);
    await api.dashboard.received({ send: 'export', format: 'markdown' });
    const isExport = /^# CIS AWS Foundations Benchmark 5\.0\n\nScore: \d+%\./;
    const { document } = await editorWith('the export', (each) => isExport.test(each.document.getText()));
    assert.equal(document.languageId, 'markdown');
  });

  it('leads to a finding', async () => {
    const file = fileUri('template.yaml').fsPath;
    await api.dashboard.received({ send: 'open', file, line: '15', column: '25' });
    await editorWith('the finding', ({ document, selection }) => {
      const { line, character } = selection.start;
      return document.uri.fsPath === file && line === 14 && character === 24;
    });
  });
});
