import assert from 'node:assert/strict';
import { commandInFolder } from './command.ts';

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

describe('a scan in threads', () => {
  const { write, parapet } = commandInFolder();

  beforeEach(() => {
    const many = Array.from({ length: 60 }, (_, i) => [
      `many/queue${i}.yaml`,
      QUEUE.replace('Queue:', `Q${i}:`),
    ]);
    write({
      ...(Object.fromEntries(many) as Record<string, string>),
      'bucket.yaml': BUCKET,
      'policy.yaml': POLICY,
      'a/broken.yaml': `${QUEUE}  Other: [\n`,
      'a/ignored.yaml': QUEUE.replace(
        'SqsManaged',
        '# parapet:ignore sqs-queue-encrypted -- a test\n      SqsManaged',
      ),
      'a/large.json': JSON.stringify({ Resources: {}, Description: 'a'.repeat(20_000) }),
      'a/other.yaml': 'name: nothing of ours\n',
      'infra/main.tf': 'resource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = false\n}\n',
      '.parapet.yaml': 'maxFileSize: 0.01\n',
    });
  });

  for (const words of [
    ['--profile', 'all'],
    ['--format', 'json'],
    ['--format', 'sarif'],
    ['--framework', 'cis-5.0'],
  ])
    it(`says with ${words.join(' ')} what one thread says`, () => {
      const [one, three] = ['1', '3'].map((threads) => {
        const { status, stdout, stderr } = parapet('scan', '.', '--threads', threads, ...words);
        return { status, said: stdout + stderr };
      });
      assert.equal(one!.status, 1);
      assert.deepEqual(three, one);
      assert.match(one!.said, /large\.json/);
    });

  it('takes a number of threads alone', () => {
    const { status, stderr } = parapet('scan', '.', '--threads', 'many');
    assert.equal(status, 2);
    assert.match(stderr, /a number from 1 to 99/);
  });
});
