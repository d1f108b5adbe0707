import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FindingsAnswer, ListedFix } from '../../server/findings.ts';
import { applied, startClient, type TestClient } from './client.ts';

const QUEUE = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;

describe('the list of all findings', () => {
  let client: TestClient;
  let folder = '';
  let told = 0;

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const list = (since?: number): Promise<FindingsAnswer> =>
    client.connection.sendRequest('parapet/findings', { since });
  const rulesIn = ({ files }: FindingsAnswer, name: string): readonly string[] | undefined =>
    files.find(({ uri }) => uri === uriOf(name))?.findings.map(({ ruleId }) => ruleId);
  const type = (version: number, text: string): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf('open.yaml'), version },
      contentChanges: [{ text }],
    });
  const isEncrypted = (yes: boolean): Promise<unknown> =>
    client.diagnostics(uriOf('open.yaml'), (all) =>
      yes
        ? all.every(({ code }) => code !== 'sqs-queue-encrypted')
        : all.some(({ code }) => code === 'sqs-queue-encrypted'),
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-list-'));
    writeFileSync(join(folder, 'closed.yaml'), QUEUE);
    writeFileSync(join(folder, '.parapet.yaml'), 'maxFileSize: 0.001\n');
    writeFileSync(join(folder, 'large.yaml'), QUEUE + '# much more\n'.repeat(200));
    client = await startClient({ folder: pathToFileURL(folder).href });
    client.connection.onNotification('parapet/findingsChanged', () => void (told += 1));
    await client.open(uriOf('open.yaml'), `${QUEUE}  Broken: {\n`);
    await isEncrypted(false);
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  it('is told to nobody who has not asked for it', async () => {
    await type(2, QUEUE.replace('false', 'true'));
    await isEncrypted(true);
    await type(3, `${QUEUE}  Broken: {\n`);
    await isEncrypted(false);
    assert.equal(told, 0);
  });

  it('has what is open, with what cannot be read of it beside', async () => {
    const answer = await list();
    assert.equal(answer.isScanned, false);
    const file = answer.files.find(({ uri }) => uri === uriOf('open.yaml'))!;
    const finding = file.findings.find(({ ruleId }) => ruleId === 'sqs-queue-encrypted')!;
    assert.equal(finding.severity, 'medium');
    assert.equal(finding.resource, 'Orders');
    assert.deepEqual(finding.range, {
      start: { line: 4, character: 28 },
      end: { line: 4, character: 33 },
    });
    assert.deepEqual(answer.rules['sqs-queue-encrypted'], {
      title: 'Queues are encrypted at rest',
      service: 'SQS',
      hasRepair: true,
    });
    assert.match(file.gaps[0]!.message, /cannot be read/);
    assert.equal(rulesIn(answer, 'closed.yaml'), undefined);
  });

  it('tells of a change once, until it is asked again, and then has the changed files alone', async () => {
    const { revision } = await list();
    told = 0;
    await type(4, QUEUE.replace('false', 'true'));
    await isEncrypted(true);
    await type(5, QUEUE);
    await isEncrypted(false);
    await type(6, QUEUE.replace('false', 'true'));
    await isEncrypted(true);
    assert.equal(told, 1);
    const later = await list(revision);
    assert.deepEqual(
      later.files.map(({ uri }) => uri),
      [uriOf('open.yaml')],
    );
    assert.ok(!rulesIn(later, 'open.yaml')?.includes('sqs-queue-encrypted'));
    assert.deepEqual((await list(later.revision)).files, []);
  });

  it('has closed files after a scan, and names those that are not read', async () => {
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'parapet.scanWorkspace',
      arguments: [],
    });
    const answer = await list();
    assert.equal(answer.isScanned, true);
    assert.ok(rulesIn(answer, 'closed.yaml')?.includes('sqs-queue-encrypted'));
    assert.deepEqual(
      answer.unread.map(({ uri }) => uri),
      [uriOf('large.yaml')],
    );
  });

  it('has the repair of a finding, as it is written now', async () => {
    await type(7, QUEUE);
    await isEncrypted(false);
    const { files } = await list();
    const { id } = files
      .find(({ uri }) => uri === uriOf('open.yaml'))!
      .findings.find(({ ruleId }) => ruleId === 'sqs-queue-encrypted')!;
    const fix = (asked: string): Promise<ListedFix | null> =>
      client.connection.sendRequest('parapet/fix', { uri: uriOf('open.yaml'), id: asked });
    const found = await fix(id);
    assert.equal(found?.isSafe, true);
    assert.equal(applied(QUEUE, found.edits[uriOf('open.yaml')]!), QUEUE.replace('false', 'true'));
    assert.equal(await fix('sqs-queue-encrypted@Gone@'), null);
  });

  it('names the rules behind each framework', async () => {
    const frameworks: readonly { readonly name: string; readonly rules: readonly string[] }[] =
      await client.connection.sendRequest('parapet/frameworks');
    const fsbp = frameworks.find(({ name }) => /Foundational Security Best Practices/.test(name));
    assert.ok(fsbp?.rules.includes('sqs-queue-encrypted'));
  });
});
