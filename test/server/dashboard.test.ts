import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Dashboard } from '../../workspace/dashboard.ts';
import { commandInFolder } from '../cli/command.ts';
import { startClient } from './client.ts';

const SHOP = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      PubliclyAccessible: true
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;

describe('the dashboard', function () {
  this.timeout(60_000);
  const command = commandInFolder();
  const { write, parapet } = command;

  async function shown(settings: object = {}): Promise<Dashboard> {
    const client = await startClient({ folder: pathToFileURL(command.folder).href, settings });
    const made: Dashboard = await client.connection.sendRequest('parapet/dashboard');
    await client.stop();
    return made;
  }

  it('has the score and the findings that the command has', async () => {
    write({
      'shop.yaml': SHOP,
      'more/mail.yaml': SHOP.replaceAll('Orders', 'Mail'),
      '.parapet.yaml': 'profile: strict\n',
    });
    const made = await shown();
    const told = JSON.parse(parapet('compliance', '--format', 'json').stdout) as Record<string, unknown>;
    // What is suppressed for other tools is a word of the command's own.
    const { honoured, ...compliance } = told;
    assert.deepEqual(honoured, {});
    assert.deepEqual(made.compliance, compliance);
    const scan = JSON.parse(parapet('scan', '--format', 'json').stdout) as {
      readonly findings: readonly { readonly severity: string }[];
    };
    for (const [severity, count] of Object.entries(made.counts))
      assert.equal(count, scan.findings.filter((each) => each.severity === severity).length, severity);
  });

  it('leads to the worst resource, and to the repair that settles most', async () => {
    write({ 'shop.yaml': SHOP, 'mail.yaml': SHOP.replaceAll('Orders', 'Mail') });
    const { resources, repairs, places } = await shown();
    assert.match(resources[0]!.name, /^(?:Orders|Mail)$/);
    assert.equal(resources[0]!.line, 6, 'the database is public');
    const queue = repairs.find(({ ruleId }) => ruleId === 'sqs-queue-encrypted');
    assert.equal(queue?.count, 2);
    assert.equal(queue.line, 10);
    assert.deepEqual(
      places['sqs-queue-encrypted']?.map(({ line }) => line),
      [10, 10],
    );
  });

  it('does without rules that the editor turns off: their controls pass nowhere', async () => {
    write({ 'shop.yaml': SHOP.replaceAll('false', 'true') });
    assert.equal((await shown()).compliance.controls['SQS.1']?.status, 'passed');
    const { compliance } = await shown({ rulesOff: ['sqs-queue-encrypted'] });
    assert.notEqual(compliance.controls['SQS.1']?.status, 'passed');
  });
});
