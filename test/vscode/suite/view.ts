import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import type { Node } from '../../../client/findings-tree.ts';
import type { Row } from '../../../client/grouping.ts';
import { closeAll, editorWith, EXTENSION_ID, fileUri, open, pause, replace } from './workspace.ts';

const RULE = 'rds-instance-storage-encrypted';

describe('the view of findings', () => {
  let api: Api;

  before(async () => {
    api = await vscode.extensions.getExtension<Api>(EXTENSION_ID)!.activate();
    await vscode.commands.executeCommand('parapet.findings.focus');
    await vscode.commands.executeCommand('parapet.scanWorkspace');
  });

  afterEach(closeAll);
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));

  const itemOf = async (node: Node): Promise<vscode.TreeItem> => api.view.tree.getTreeItem(node);
  const children = async (node?: Node): Promise<Node[]> => (await api.view.tree.getChildren(node)) ?? [];
  const labels = async (node?: Node): Promise<string[]> =>
    Promise.all((await children(node)).map(async (each) => (await itemOf(each)).label as string));
  const all = async (): Promise<Node[]> => (await Promise.all((await children()).map(children))).flat();
  const shown = async (): Promise<Row[]> =>
    (await all()).flatMap((node) => (node.kind === 'finding' ? [node.row] : []));
  const findingOf = async (rule: string): Promise<Node | undefined> =>
    (await all()).find(
      (node) => node.kind === 'finding' && node.row.ruleId === rule && node.row.path === 'template.yaml',
    );

  const found = async (rule: string): Promise<Node> => {
    await eventually(`a finding of ${rule}`, async () => (await findingOf(rule)) !== undefined);
    return (await findingOf(rule))!;
  };

  it('has what was scanned, with a badge of what is critical or high', async () => {
    await eventually('the groups', async () => (await labels()).includes('High'));
    const rows = await shown();
    assert.ok(
      rows.some(({ path }) => path === 'storage/archive.template'),
      'a file that is not open',
    );
    await eventually('the badge', async () => {
      const urgent = (await shown()).filter(({ severity }) => severity === 'critical' || severity === 'high');
      return urgent.length > 0 && api.view.badge === urgent.length;
    });
  });

  it('follows what is typed', async () => {
    await found(RULE);
    const editor = await open('template.yaml');
    await replace(editor, 'StorageEncrypted: false', 'StorageEncrypted: true');
    await eventually('the finding to go', async () => (await findingOf(RULE)) === undefined);
  });

  it('is gathered as somebody chooses, and filtered', async () => {
    await vscode.commands.executeCommand('parapet.groupFindings', 'file');
    assert.ok((await labels()).includes('storage/archive.template'));
    await vscode.commands.executeCommand('parapet.filterFindings', 'rds critical nowhere');
    assert.deepEqual((await labels())[0], 'No finding has "rds critical nowhere"');
    await vscode.commands.executeCommand('parapet.clearFilter');
    await vscode.commands.executeCommand('parapet.groupFindings', 'framework');
    assert.ok((await labels()).some((label) => /CIS AWS Foundations/.test(label)));
    await vscode.commands.executeCommand('parapet.groupFindings', 'severity');
  });

  it('repairs a finding of a file that is not open', async () => {
    const node = await found('sqs-queue-encrypted');
    assert.match((await itemOf(node)).contextValue ?? '', /repair/);
    await vscode.commands.executeCommand('parapet.fixFinding', node);
    const uri = fileUri('template.yaml').toString();
    await editorWith(
      'the repaired text',
      ({ document }) =>
        document.uri.toString() === uri && /SqsManagedSseEnabled: true/.test(document.getText()),
    );
    await eventually('the finding to go', async () => (await findingOf('sqs-queue-encrypted')) === undefined);
  });

  it('copies a finding with its place', async () => {
    await vscode.commands.executeCommand('parapet.copyFinding', await found(RULE));
    assert.match(await vscode.env.clipboard.readText(), new RegExp(`^template\\.yaml:15: \\w+: .*${RULE}`));
  });

  it('asks for nothing while it is not visible', async () => {
    await found(RULE);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await eventually('the view to hide', async () => !api.view.isVisible);
    const editor = await open('template.yaml');
    await replace(editor, 'StorageEncrypted: false', 'StorageEncrypted: true');
    await pause(1500);
    assert.ok(await findingOf(RULE), 'the list is as old as when it was hidden');
    await vscode.commands.executeCommand('parapet.findings.focus');
    await eventually('the finding to go', async () => (await findingOf(RULE)) === undefined);
  });
});

/** Waits until something asynchronous holds. */
async function eventually(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await pause(50))
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}.`);
}
