import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { COMMAND } from '../built.ts';

const SHOP = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
  Data:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
`;

interface Answer {
  readonly templates: number;
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly at: string;
    readonly safety?: string;
  }[];
  readonly more: number;
  readonly notRead: readonly string[];
}

describe('parapet mcp', () => {
  let around = '';
  let folder = '';
  let client: Client;

  beforeEach(async () => {
    around = mkdtempSync(join(tmpdir(), 'parapet-mcp-'));
    folder = join(around, 'project');
    mkdirSync(join(folder, 'infra'), { recursive: true });
    writeFileSync(join(folder, 'infra/shop.yaml'), SHOP);
    writeFileSync(join(folder, 'notes.yaml'), 'a: 1\n');
    writeFileSync(join(around, 'secret.yaml'), SHOP);
    symlinkSync(join(around, 'secret.yaml'), join(folder, 'linked.yaml'));
    client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp', folder], stderr: 'pipe' }),
    );
  });

  afterEach(async () => {
    await client.close();
    rmSync(around, { recursive: true });
  });

  const ask = async (
    name: string,
    given: object,
  ): Promise<{ readonly text: string; readonly isError: boolean }> => {
    const answer = await client.callTool({ name, arguments: { ...given } });
    const [{ text }] = answer.content as [{ text: string }];
    return { text, isError: answer.isError === true };
  };
  const scan = async (given: object = {}): Promise<Answer> =>
    JSON.parse((await ask('scan', given)).text) as Answer;

  it('has three tools, of which one may write', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['scan', true],
        ['explain', true],
        ['fix', false],
      ],
    );
  });

  it('scans, the most severe first, and no more than somebody wants to read', async () => {
    const all = await scan();
    assert.equal(all.templates, 1);
    assert.equal(all.findings[0]!.severity, 'high');
    assert(
      all.findings.some(({ id }) => id === 'infra/shop.yaml#sqs-queue-encrypted#Orders#SqsManagedSseEnabled'),
    );
    const few = await scan({ limit: 1 });
    assert.deepEqual([few.findings.length, few.more], [1, all.findings.length - 1]);
    const high = await scan({ minSeverity: 'high', profile: 'all' });
    assert(high.findings.every(({ severity }) => /critical|high/.test(severity)));
  });

  it('calls a finding the same when lines have moved', async () => {
    const before = await scan();
    writeFileSync(join(folder, 'infra/shop.yaml'), `# a\n# b\n${SHOP}`);
    const after = await scan();
    assert.deepEqual(
      after.findings.map(({ id }) => id),
      before.findings.map(({ id }) => id),
    );
    assert.notDeepEqual(after.findings[0]!.at, before.findings[0]!.at);
  });

  it('shows what repairs all that is safe, and writes where it is asked to', async () => {
    const shown = await ask('fix', {});
    assert.match(shown.text, /^Not written: 1 repair/);
    assert.match(shown.text, /^-\s+SqsManagedSseEnabled: false\n\+\s+SqsManagedSseEnabled: true$/m);
    assert.equal(readFileSync(join(folder, 'infra/shop.yaml'), 'utf8'), SHOP);
    await ask('fix', { write: true });
    assert.equal(
      readFileSync(join(folder, 'infra/shop.yaml'), 'utf8'),
      SHOP.replace('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'),
    );
  });

  it('repairs a finding by its id, also one that wants a look, and nothing else', async () => {
    const { findings } = await scan();
    const { id, safety } = findings.find((each) => each.id.includes('storage-encrypted'))!;
    assert.match(safety!, /replaces/);
    await ask('fix', { ids: [id], write: true });
    assert.equal(
      readFileSync(join(folder, 'infra/shop.yaml'), 'utf8'),
      SHOP.replace('StorageEncrypted: false', 'StorageEncrypted: true'),
    );
    assert.match((await ask('fix', { ids: [id] })).text, /^None of these can be repaired/);
  });

  it('explains a rule, and says of another what may be meant', async () => {
    assert.match(
      (await ask('explain', { rule: 'sqs-queue-encrypted' })).text,
      /# .*\n\n`sqs-queue-encrypted`/,
    );
    const unknown = await ask('explain', { rule: 'sqs-queue-encryptd' });
    assert(unknown.isError);
    assert.match(unknown.text, /sqs-queue-encrypted/);
  });

  it('reads and writes nothing outside of its folder', async () => {
    for (const path of ['..', '../secret.yaml', join(around, 'secret.yaml'), 'linked.yaml', '/etc'])
      for (const tool of ['scan', 'fix']) {
        const { isError, text } = await ask(tool, { paths: [path], write: true });
        assert(isError && /folder/.test(text), `${tool} ${path}: ${text}`);
      }
    await ask('fix', { write: true });
    assert.equal(readFileSync(join(around, 'secret.yaml'), 'utf8'), SHOP);
    assert((await scan()).findings.every(({ at }) => at.startsWith('infra/')));
  });

  it('says what is wrong with what it is asked', async () => {
    for (const [tool, given] of [
      ['scan', { paths: 'infra' }],
      ['scan', { profile: 'stricter' }],
      ['scan', { paths: ['gone.yaml'] }],
      ['other', {}],
    ] as const)
      assert((await ask(tool, given)).isError, JSON.stringify(given));
  });
});
