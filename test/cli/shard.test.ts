import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandInFolder, type Ended } from './command.ts';

const QUEUE = `Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;
const BUCKET = `Resources:
  Logs:
    Type: AWS::S3::Bucket
Outputs:
  Name: { Value: !Ref Logs, Export: { Name: logs } }
`;
const POLICY = `Resources:
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !ImportValue logs
      PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*' }] }
`;
const HOSTILE = 'Line\\u2028 ##vso[task.complete] \\u202e';

describe('a scan in parts', () => {
  const command = commandInFolder();
  const { write, parapet } = command;

  beforeEach(() => {
    const many = Array.from({ length: 20 }, (_, i) => [
      `many/queue${i}.yaml`,
      QUEUE.replace('Queue:', `Q${i}:`).replace('Resources', `Description: ${'x'.repeat(i * 7)}\nResources`),
    ]);
    write({
      ...(Object.fromEntries(many) as Record<string, string>),
      'bucket.yaml': BUCKET,
      'policy.yaml': POLICY,
      'a/broken.yaml': `${QUEUE}  Other: [\n`,
      'a/hostile.json': `{ "Resources": { "${HOSTILE}": { "Type": "AWS::SQS::Queue", "Properties": { "SqsManagedSseEnabled": false } } } }`,
      'a/ignored.yaml': QUEUE.replace(
        'SqsManaged',
        '# parapet:ignore sqs-queue-encrypted -- a test\n      SqsManaged',
      ),
      'a/large.json': JSON.stringify({ Resources: {}, Description: 'a'.repeat(20_000) }),
      'infra/main.tf': 'resource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = false\n}\n',
      'trail.yaml':
        'Resources:\n  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties: { IsLogging: true, S3BucketName: audit }\n',
      '.parapet.yaml': 'maxFileSize: 0.01\naccount: true\n',
    });
  });

  /** What the parts say, each in a file, and what merging them says. */
  const merged = (parts: number, how: readonly string[], report: readonly string[]): Ended => {
    const files = Array.from({ length: parts }, (_, i) => {
      const { status, stdout, stderr } = parapet('scan', '.', '--shard', `${i + 1}/${parts}`, ...how);
      assert.equal(status, 0, stderr);
      assert.doesNotMatch(stdout, /##vso\[|\u2028|\u202e/);
      writeFileSync(join(command.folder, `part-${i}.out`), stdout);
      return `part-${i}.out`;
    });
    return parapet('merge', ...files, ...report);
  };

  for (const [how, report] of [
    [
      ['--profile', 'all'],
      ['--format', 'json', '--show-suppressed'],
    ],
    [
      ['--framework', 'fsbp'],
      ['--format', 'text', '--min-score', '50'],
    ],
    [[], ['--format', 'sarif', '--fail-on', 'critical']],
  ] as const)
    it(`says with ${[...how, ...report].join(' ')} what one run says, byte for byte`, () => {
      const { status, stdout, stderr } = parapet('scan', '.', ...how, ...report);
      for (const parts of [1, 3]) {
        const all = merged(parts, how, report);
        assert.deepEqual([all.status, all.stdout, all.stderr], [status, stdout, stderr]);
      }
    });

  it('judges each template in one part, and none of them again', () => {
    merged(3, [], []);
    const judged = [0, 1, 2].flatMap((i) => {
      const part = JSON.parse(parapet('scan', '.', '--shard', `${i + 1}/3`).stdout) as {
        readonly judged: readonly { readonly path: string }[];
      };
      assert.ok(part.judged.length >= 5, 'parts are of like size');
      return part.judged.map(({ path }) => path);
    });
    assert.equal(new Set(judged).size, judged.length);
    assert.equal(judged.filter((path) => path.startsWith('many/')).length, 20);
  });

  it('judges what has changed since, what is missing and what was asked otherwise itself, and says so', () => {
    merged(2, [], []);
    write({ 'many/queue3.yaml': QUEUE.replace('Queue:', 'Renamed:') });
    const now = parapet('scan', '.', '--format', 'json').stdout;
    const files = ['part-0.out', 'part-1.out'];
    assert.equal(parapet('merge', ...files, '--format', 'json').stdout, now);
    const half = parapet('merge', 'part-1.out', '--format', 'json');
    assert.equal(half.stdout, now);
    assert.match(half.stderr, /^parapet: part 1 of 2 is not among the files: what it has is judged here$/m);
    write({ '.parapet.yaml': 'rules: { sqs-queue-encrypted: low }\n' });
    const other = parapet('merge', ...files, '--format', 'json');
    assert.equal(other.stdout, parapet('scan', '.', '--format', 'json').stdout);
    assert.match(
      other.stderr,
      /part-0\.out: was made by another version, with other settings or on another day/,
    );
  });

  it('refuses what is no part, and parts of two scans', () => {
    merged(2, [], []);
    write({ 'no.json': '{', 'other.json': '{}', 'three.out': parapet('scan', '.', '--shard', '3/3').stdout });
    for (const [words, message] of [
      [['merge', 'no.json'], 'no.json: is no JSON'],
      [['merge', 'other.json'], 'other.json: is no part of a scan'],
      [['merge', 'part-0.out', 'three.out'], 'three.out: is a part of another scan than part-0.out'],
      [['merge', 'nowhere.json'], 'nowhere.json: ENOENT'],
      [['scan', '--shard', '4/3'], 'It has to be a part and the number of parts'],
    ] as const) {
      const { status, stderr } = parapet(...words);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    }
  });
});
