import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  currentFindingOn,
  fileUri,
  findingOn,
  findings,
  open,
  pause,
  replace,
  until,
} from './workspace.ts';

describe('findings while typing', () => {
  afterEach(closeAll);

  it('stand on the value that is insecure', async () => {
    const { document } = await open('template.yaml');
    const finding = await findingOn(document, 'StorageEncrypted:');
    assert.equal(document.getText(finding.range), 'false');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(codeOf(finding), /^rds-/);
    assert.match(finding.message, /^High: .*OrdersDatabase/);
  });

  it('are listed in Problems under their file', async () => {
    const { document } = await open('template.yaml');
    await findingOn(document, 'SqsManagedSseEnabled:');
    const listed = vscode.languages
      .getDiagnostics()
      .find(([uri]) => uri.toString() === document.uri.toString());
    assert.ok((listed?.[1].filter(({ source }) => source === 'parapet').length ?? 0) >= 3);
  });

  it('explain themselves on hover', async () => {
    const { document } = await open('template.yaml');
    const finding = await findingOn(document, 'StorageEncrypted:');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map(contentOf)).join('\n');
    assert.match(text, /encrypt/i);
  });

  it('stay on the neighbours of half-typed text', async () => {
    const editor = await open('template.yaml');
    await findingOn(editor.document, 'StorageEncrypted:');
    await findingOn(editor.document, 'BlockPublicAcls:');
    await replace(editor, 'SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: "fal\n      Key: {');
    await until(
      'the finding of the broken line to go',
      () => !currentFindingOn(editor.document, 'SqsManagedSseEnabled:'),
    );
    await pause(500);
    assert.ok(currentFindingOn(editor.document, 'StorageEncrypted:'), 'the resource ahead');
    assert.ok(currentFindingOn(editor.document, 'BlockPublicAcls:'), 'the resource behind');
  });

  it('go and come with the text', async () => {
    const editor = await open('template.yaml');
    await findingOn(editor.document, 'SqsManagedSseEnabled:');
    await replace(editor, 'SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true');
    await until('the finding to go', () => !currentFindingOn(editor.document, 'SqsManagedSseEnabled:'));
    await replace(editor, 'SqsManagedSseEnabled: true', 'SqsManagedSseEnabled: false');
    await findingOn(editor.document, 'SqsManagedSseEnabled:');
  });

  it('come for an unsaved document that becomes a template', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'Resources:\n' });
    const editor = await vscode.window.showTextDocument(document);
    const body = '  Key:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n';
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), body));
    await findingOn(document, 'SqsManagedSseEnabled:');
  });

  it('are none in files that are not templates', async () => {
    await findingOn((await open('template.yaml')).document, 'BlockPublicAcls:');
    await open('deployment.yaml');
    await open('package.json');
    await pause(1000);
    assert.deepEqual(findings(fileUri('deployment.yaml')), []);
    assert.deepEqual(findings(fileUri('package.json')), []);
  });

  it('follow the settings without a restart', async () => {
    const { document } = await open('template.yaml');
    const rule = codeOf(await findingOn(document, 'SqsManagedSseEnabled:'));
    const settings = vscode.workspace.getConfiguration('parapet');
    await settings.update('rulesOff', [rule], vscode.ConfigurationTarget.Workspace);
    await until('the rule to be off', () => !currentFindingOn(document, 'SqsManagedSseEnabled:'));
    assert.ok(currentFindingOn(document, 'StorageEncrypted:'));
    await settings.update('rulesOff', undefined, vscode.ConfigurationTarget.Workspace);
    await findingOn(document, 'SqsManagedSseEnabled:');
  });

  it('go where Parapet is disabled, and come back', async () => {
    const { document } = await open('template.yaml');
    await findingOn(document, 'SqsManagedSseEnabled:');
    const settings = vscode.workspace.getConfiguration('parapet');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('no findings', () => findings(document.uri).length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await findingOn(document, 'SqsManagedSseEnabled:');
  });
});

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function contentOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
