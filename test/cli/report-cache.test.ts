import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandInFolder } from './command.ts';

const TEMPLATE = `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: false
`;
const MODULE = `resource "aws_kms_key" "key" {
  enable_key_rotation = var.rotate
}

variable "rotate" {
  default = false
}
`;

describe('a scan with a cache', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const FORMATS = [
    ['--format', 'json'],
    ['--format', 'sarif'],
    ['--no-color'],
    ['--profile', 'all'],
    ['--framework', 'cis-5.0'],
    ['--max-file-size', '0.0001'],
  ];

  beforeEach(() => write({ 'key.yaml': TEMPLATE, 'infra/main.tf': MODULE }));

  /** A scan of the folder's own files. */
  function scan(...words: string[]): ReturnType<typeof parapet> {
    return parapet('scan', 'key.yaml', 'infra', ...words);
  }

  function cached(...words: string[]): ReturnType<typeof parapet> {
    return scan('--cache-folder', 'kept', ...words);
  }

  function entries(): readonly string[] {
    return readdirSync(join(command.folder, 'kept')).map((name) => join(command.folder, 'kept', name));
  }

  for (const words of FORMATS)
    it(`says with ${words.join(' ')} what one without it says, the first time and the second`, () => {
      const plain = scan(...words);
      for (let time = 0; time < 2; time++) {
        const { status, stdout, stderr } = cached(...words);
        assert.deepEqual([status, stdout, stderr], [plain.status, plain.stdout, plain.stderr]);
      }
    });

  it('keeps of a long line what is shown of it', () => {
    const queues = Array.from({ length: 50 }, (_, i) => [
      `Queue${i}`,
      { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false, QueueName: 'a'.repeat(70) } },
    ]);
    const text = JSON.stringify({ Resources: Object.fromEntries(queues) as object });
    write({ 'queues.json': text });
    const { stdout } = parapet('scan', 'queues.json', '--cache-folder', 'kept', '--no-color');
    assert(stdout.split('\n').every((line) => line.length < 400));
    assert.match(
      stdout,
      /queues\.json:1:\d+ {2}Queue49\n +1 \| ….*"SqsManagedSseEnabled":false,.*…\n +\| +\^{5}\n/,
    );
    const findings = Number(/^\d+(?= findings)/.exec(stdout)![0]);
    assert(
      statSync(entries()[0]!).size < findings * 1500,
      'a finding takes no more where the line is longer',
    );
  });

  it('takes the report that was kept', () => {
    cached('--format', 'json');
    const [entry] = entries();
    assert(entry !== undefined);
    const before = statSync(entry).ino;
    cached('--format', 'json');
    assert.deepEqual(entries(), [entry]);
    assert.equal(statSync(entry).ino, before, 'it was not written again');
  });

  it('sees what has changed: a file, one that is new, a value beside a module, the profile', () => {
    const changes: readonly (() => void)[] = [
      () => write({ 'key.yaml': TEMPLATE.replace('false', 'true') }),
      () => write({ 'infra/more.tf': MODULE.replace('"key"', '"other"').split('\n\n')[0]! }),
      () => write({ 'infra/terraform.tfvars': 'rotate = true\n' }),
      () => write({ '.parapet.yaml': 'rules:\n  kms-key-rotation-enabled: off\n' }),
      () => rmSync(join(command.folder, 'infra/more.tf')),
    ];
    for (const change of changes) {
      cached();
      change();
      assert.equal(cached().stdout, scan().stdout);
    }
    assert.equal(cached('--profile', 'all').stdout, scan('--profile', 'all').stdout);
  });

  it('keeps one report of a scan, the last one', () => {
    cached();
    write({ 'key.yaml': TEMPLATE.replace('false', 'true'), 'infra/more.tf': '' });
    cached();
    assert.equal(entries().length, 1);
  });

  it('says again what could not be read, as long as it is so', () => {
    const limit = ['--max-file-size', '0.001'];
    write({ 'infra/large.tf': `# ${'x'.repeat(2000)}\n` });
    for (const text of ['', TEMPLATE, '\u{fffd}']) {
      write({ 'infra/policy.json': text });
      for (let time = 0; time < 2; time++) {
        const { status, stdout, stderr } = cached(...limit);
        const plain = scan(...limit);
        assert.match(stdout + stderr, /large\.tf/);
        assert.deepEqual([status, stdout, stderr], [plain.status, plain.stdout, plain.stderr]);
      }
    }
    write({ 'infra/large.tf': `# ${'x'.repeat(1_100_000)}\n` });
    assert.equal(cached(...limit).stdout, scan(...limit).stdout, 'it is larger now');
  });

  it('reads anew where what was kept is damaged, of whatever length', () => {
    const { stdout } = cached();
    const [entry] = entries();
    const whole = readFileSync(entry!, 'utf8');
    for (const text of [
      '',
      whole.slice(0, -20),
      whole.replace('"ruleId"', '"ruleld"'),
      `${whole}x`,
      '{}\n{}\n{}',
    ]) {
      writeFileSync(entry!, text);
      assert.equal(cached().stdout, stdout);
      assert.equal(readFileSync(entry!, 'utf8'), whole, 'it is kept again');
    }
  });

  it('leaves nothing but whole entries, and says so where it can write none', () => {
    cached();
    assert.deepEqual(
      entries().filter((name) => !/report-[0-9a-f]{64}$/.test(name)),
      [],
    );
    write({ file: '' });
    const { stdout, stderr } = scan('--cache-folder', 'file');
    assert.equal(stdout, scan().stdout);
    assert.match(stderr, /the cache could not be written/);
  });

  it('keeps no report of a CDK app, which rests on more than its files', () => {
    write({ 'cdk.json': '{"app": "x"}' });
    parapet('scan', 'key.yaml', 'cdk.json', '--cache-folder', 'kept');
    assert.throws(entries);
  });
});
