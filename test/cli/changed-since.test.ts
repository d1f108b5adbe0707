import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const queue = (name: string, ...more: string[]): string =>
  `  ${name}:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n${more.map((line) => `      ${line}\n`).join('')}`;
const block = (name: string, ...more: string[]): string =>
  `resource "aws_sqs_queue" "${name}" {\n  sqs_managed_sse_enabled = false\n${more.map((line) => `  ${line}\n`).join('')}}\n\n`;
const construct = (name: string, more = ''): string =>
  `    new sqs.Queue(this, '${name}', {\n      encryption: sqs.QueueEncryption.UNENCRYPTED,\n${more}    });\n`;
const stack = (...all: string[]): string =>
  `import { Stack } from 'aws-cdk-lib';\nimport * as sqs from 'aws-cdk-lib/aws-sqs';\nclass S extends Stack {\n  constructor(scope, id) {\n    super(scope, id);\n${all.join('')}  }\n}\n`;

describe('--changed-since', () => {
  const command = commandInFolder();
  const { write, parapet, parapetIn } = command;
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: command.folder,
      encoding: 'utf8',
    });
  const begin = (files: Readonly<Record<string, string>>): void => {
    write(files);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
  };
  const found = (...words: string[]): readonly string[] => {
    const { stdout } = parapet('scan', '--format', 'json', '--changed-since', 'HEAD', ...words);
    const { findings } = JSON.parse(stdout) as Report;
    return findings
      .filter(({ ruleId }) => ruleId === 'sqs-queue-encrypted')
      .map(({ resource }) => resource)
      .sort();
  };

  it('reports what is in changed resources, and nothing of their neighbours in the same file', () => {
    begin({
      'a.yaml': `Resources:\n${queue('A')}${queue('B', 'DelaySeconds: 1', 'QueueName: b')}${queue('C')}`,
      'main.tf': `${block('a')}${block('b')}`,
      'stack.ts': stack(construct('One'), construct('Two')),
      'cdk.json': '{}',
      'sp ace "é.yaml': `Resources:\n${queue('Quoted')}`,
    });
    assert.deepEqual(found(), []);
    write({
      'a.yaml': `Resources:\n${queue('A')}${queue('B', 'QueueName: b')}${queue('C')}`,
      'main.tf': `${block('a')}${block('b', 'delay_seconds = 3')}`,
      'stack.ts': stack(construct('One'), construct('Two', "      queueName: 'two',\n")),
      'sp ace "é.yaml': `Resources:\n${queue('Quoted', 'DelaySeconds: 1')}`,
      'new.yaml': `Resources:\n${queue('New')}`,
    });
    assert.deepEqual(found(), ['B', 'New', 'Quoted', 'Two', 'aws_sqs_queue.b']);
    git('add', '.');
    git('commit', '--quiet', '-m', 'second');
    assert.deepEqual(found(), []);
    assert.deepEqual(found('--changed-since', 'HEAD~1'), ['B', 'New', 'Quoted', 'Two', 'aws_sqs_queue.b']);
    const { stdout } = parapet('scan', '--changed-since', 'HEAD~1', '--min-severity', 'medium');
    assert.match(stdout, /\d+ in what has not changed/);
  });

  it('is asked of the repository around a folder', () => {
    begin({ 'x/a.yaml': `Resources:\n${queue('A')}`, 'y/a.yaml': `Resources:\n${queue('Y')}` });
    write({ 'x/a.yaml': `Resources:\n${queue('A', 'DelaySeconds: 1')}` });
    const { stdout } = parapetIn('x', 'scan', '--format', 'compact', '--changed-since', 'HEAD');
    assert.match(stdout, /^a\.yaml:5/);
  });

  it('takes a reference for nothing else, and says what git does not know', () => {
    begin({ 'a.yaml': `Resources:\n${queue('A')}` });
    for (const ref of ['--output=stolen', '-h', 'nowhere', 'HEAD; touch stolen', '$(touch stolen)', '']) {
      const { status, stderr } = parapet('scan', `--changed-since=${ref}`);
      assert.equal(status, 2, ref);
      assert.match(stderr, /git knows no commit/);
    }
    assert.equal(existsSync(join(command.folder, 'stolen')), false);
    rmSync(join(command.folder, '.git'), { recursive: true });
    assert.equal(parapet('scan', '--changed-since', 'HEAD').status, 2);
    assert.match(readFileSync(join(command.folder, 'a.yaml'), 'utf8'), /false/);
  });

  it('runs no hook and no monitor that the repository names', () => {
    begin({ 'a.yaml': `Resources:\n${queue('A')}` });
    const script = join(command.folder, 'run.sh');
    write({ 'run.sh': '#!/bin/sh\ntouch ran\n', '.gitattributes': '*.yaml diff=own\n' });
    execFileSync('chmod', ['+x', script]);
    for (const name of ['core.fsmonitor', 'diff.external', 'diff.own.textconv', 'diff.own.command'])
      git('config', name, script);
    write({ 'a.yaml': `Resources:\n${queue('A', 'DelaySeconds: 1')}` });
    assert.deepEqual(found(), ['A']);
    assert.equal(existsSync(join(command.folder, 'ran')), false);
  });
});
