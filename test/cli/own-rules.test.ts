import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandInFolder } from './command.ts';

const RULE = `id: own-queue-key
title: Queues use the key of the platform team
severity: high
type: AWS::SQS::Queue
path: KmsMasterKeyId
must:
  matches: ^(alias/platform-|arn:aws:kms:)
message: "{resource} is encrypted with {value}, which the platform team does not rotate."
fix:
  value: alias/platform-queues
why: |
  The platform team rotates its keys.
`;
const QUEUE = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: alias/mine
`;
const ID = 'own-queue-key';

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
}

describe('rules of a workspace, in YAML', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const found = (...words: string[]): readonly Found[] => {
    const { stdout, stderr } = parapet('scan', '--format', 'json', ...words);
    assert.equal(stderr, '');
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] };
    return findings.filter(({ ruleId }) => ruleId.startsWith('own-'));
  };
  const rule = (text: string): void => write({ '.parapet/rules/own.yaml': text });

  it('judge every language, at the value', () => {
    rule(RULE);
    write({
      'queue.yaml': QUEUE,
      'queue.json': JSON.stringify({
        Resources: { Orders: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: 'alias/mine' } } },
      }),
      'tf/main.tf': 'resource "aws_sqs_queue" "orders" {\n  kms_master_key_id = "alias/mine"\n}\n',
      'cdk.json': '{ "app": "x" }',
      'stack.ts': `import { Stack } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
export class Shop extends Stack {
  constructor(scope: never, id: string) {
    super(scope, id);
    new sqs.CfnQueue(this, 'Orders', { kmsMasterKeyId: 'alias/mine' });
  }
}
`,
    });
    assert.deepEqual(
      found().map(({ file, line, column, endColumn }) => [file, line, column, endColumn]),
      [
        ['queue.json', 1, 81, 93],
        ['queue.yaml', 5, 23, 33],
        ['stack.ts', 6, 56, 68],
        ['tf/main.tf', 2, 23, 35],
      ],
    );
    const [first] = found();
    assert.equal(first!.severity, 'high');
    assert.equal(
      first!.message,
      'Orders is encrypted with alias/mine, which the platform team does not rotate.',
    );
  });

  it('are repaired, suppressed, turned off and chosen as all others', () => {
    rule(RULE);
    write({ 'queue.yaml': QUEUE });
    parapet('scan', '--fix');
    assert.equal(
      readFileSync(join(command.folder, 'queue.yaml'), 'utf8'),
      QUEUE,
      'it says not that it is safe',
    );
    rule(RULE.replace('value: alias', 'safety: safe\n  value: alias'));
    parapet('scan', '--fix');
    const after = readFileSync(join(command.folder, 'queue.yaml'), 'utf8');
    assert.equal(after, QUEUE.replace('alias/mine', 'alias/platform-queues'));
    write({ 'queue.yaml': `# parapet:ignore-file ${ID} -- moves in spring\n${QUEUE}` });
    assert.deepEqual(found(), []);
    write({ 'queue.yaml': QUEUE, '.parapet.yaml': `rules:\n  ${ID}: low\n` });
    assert.equal(found()[0]!.severity, 'low');
    write({ '.parapet.yaml': `rules:\n  ${ID}: off\n` });
    assert.deepEqual(found(), []);
    write({ '.parapet.yaml': '' });
    rule(RULE.replace('type:', 'profile: all\ntype:'));
    assert.deepEqual(found(), []);
    assert.equal(found('--profile', 'all').length, 1);
  });

  it('are told with their line where they are wrong, and nothing is scanned', () => {
    write({ 'queue.yaml': QUEUE, '.parapet/rules/own.yaml': RULE, '.parapet/rules/same.yaml': RULE });
    const { status, stdout, stderr } = parapet('scan');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(
      stderr,
      'parapet: .parapet/rules/same.yaml:1: another file describes a rule own-queue-key too\n',
    );
  });

  it('are listed and explained, and are in reports with their titles', () => {
    rule(RULE);
    write({ 'queue.yaml': QUEUE });
    assert.match(
      parapet('rules').stdout,
      /^own-queue-key +high +recommended +Queues use the key of the platform team$/m,
    );
    assert.equal(
      parapet('explain', ID).stdout,
      '# Queues use the key of the platform team\n\nThe platform team rotates its keys.\n',
    );
    assert.match(parapet('scan', '--format', 'csv').stdout, /Queues use the key of the platform team/);
    const { runs } = JSON.parse(parapet('scan', '--format', 'sarif').stdout) as {
      readonly runs: readonly {
        readonly tool: {
          readonly driver: {
            readonly rules: readonly { readonly id: string; readonly help?: { readonly markdown: string } }[];
          };
        };
      }[];
    };
    const described = runs[0]!.tool.driver.rules.find(({ id }) => id === ID);
    assert.match(described!.help!.markdown, /rotates its keys/);
  });

  it('are the same in threads, and a cached report does not outlive them', () => {
    rule(RULE);
    write({ 'a.yaml': QUEUE, 'b.yaml': QUEUE });
    const one = parapet('scan', '--format', 'json', '--threads', '1').stdout;
    assert.equal(parapet('scan', '--format', 'json', '--threads', '2').stdout, one);
    const cached = ['--cache-folder', join(command.folder, '.cache')];
    assert.equal(found(...cached).length, 2);
    rule(RULE.replace('severity: high', 'severity: low'));
    assert.equal(found(...cached)[0]!.severity, 'low');
  });
});
