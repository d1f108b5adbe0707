import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, editorWith, fileUri, findingOn, findings, open, replace, until } from './workspace.ts';

describe('what helps where something does not work', () => {
  afterEach(closeAll);

  it('is a report with versions, and without a name or a line of the workspace', async () => {
    await open('template.yaml');
    await vscode.commands.executeCommand('parapet.reportProblem');
    const isReport = /^- Parapet \d+\.\d+\.\d+$/m;
    const { document } = await editorWith('the report', (each) => isReport.test(each.document.getText()));
    const text = document.getText();
    assert.match(text, /^- Language server: Node \d+/m);
    assert.doesNotMatch(text, /template\.yaml|OrdersDatabase/);
    assert.ok(!text.includes(fileUri('').fsPath));
  });

  it('is another server, which judges what is open', async () => {
    const { document } = await open('template.yaml');
    await findingOn(document, 'SqsManagedSseEnabled:');
    await vscode.commands.executeCommand('parapet.restartServer');
    await judges(await open('template.yaml'));
  });

  it('is a server that comes back where it died', async function () {
    if (process.platform !== 'linux') this.skip();
    const editor = await open('template.yaml');
    await findingOn(editor.document, 'SqsManagedSseEnabled:');
    const [server] = serversBelow(process.pid);
    assert.ok(server !== undefined);
    process.kill(server, 'SIGKILL');
    await until('another server', () => serversBelow(process.pid).some((pid) => pid !== server));
    await judges(editor);
  });
});

/** A server judges where a finding goes with the text and comes back. */
async function judges(editor: vscode.TextEditor): Promise<void> {
  const { uri } = editor.document;
  const has = (): boolean => findings(uri).some(({ code }) => ruleOf(code) === 'sqs-queue-encrypted');
  await until('the finding', has);
  await replace(editor, 'SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true');
  await until('the finding to go', () => !has());
}

function ruleOf(code: vscode.Diagnostic['code']): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

/** The language servers that a process has started. */
function serversBelow(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => isServer(pid, parent))
    .map(Number);
}

function isServer(pid: string, parent: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const isLiving = !/^State:\s+Z/m.test(status) && new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status);
    return isLiving && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.cjs');
  } catch {
    return false;
  }
}
