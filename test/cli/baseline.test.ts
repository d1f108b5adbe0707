import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const FILE = '.parapet-baseline.json';
const queue = (name: string): string =>
  `  ${name}:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n`;
const template = (...names: string[]): string => `Resources:\n${names.map(queue).join('')}`;

describe('parapet baseline', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const written = (): string => readFileSync(join(command.folder, FILE), 'utf8');
  const report = (...words: string[]): Report =>
    JSON.parse(parapet('scan', '--format', 'json', ...words).stdout) as Report;
  const found = (...words: string[]): readonly string[] =>
    report(...words).findings.map(({ resource }) => resource);

  it('writes down what is found, a line each, and a scan reports what is new', () => {
    write({ 'a.yaml': template('Jobs', 'Mails') });
    const { status, stdout } = parapet('baseline');
    assert.equal(status, 0);
    assert.equal(stdout, `2 findings in ${FILE}: scans report what is new from now on.\n`);
    assert.equal(
      written(),
      `{
  "version": 1,
  "findings": [
    {"rule":"sqs-queue-encrypted","file":"a.yaml","resource":"Jobs","property":"SqsManagedSseEnabled"},
    {"rule":"sqs-queue-encrypted","file":"a.yaml","resource":"Mails","property":"SqsManagedSseEnabled"}
  ]
}
`,
    );
    const clean = parapet('scan');
    assert.equal(clean.status, 0);
    assert.equal(clean.stdout, 'No new findings in 1 template, 2 in the baseline.\n');
    write({ 'a.yaml': template('Jobs', 'News', 'Mails') });
    assert.deepEqual(found(), ['News']);
    assert.equal(parapet('scan').status, 1);
    assert.match(parapet('scan').stdout, /^1 new finding in 1 template: 1 medium, 2 in the baseline\./);
    assert.deepEqual(found('--no-baseline').length, 3);
  });

  it('knows a finding whose lines moved, whose text is laid out anew, or whose file has another name', () => {
    write({ 'a.yaml': template('Jobs', 'Mails') });
    parapet('baseline');
    write({ 'a.yaml': `# moved\n\n${template('Mails', 'Jobs')}` });
    assert.deepEqual(found(), []);
    rmSync(join(command.folder, 'a.yaml'));
    write({
      'a.json': JSON.stringify({
        Resources: { Jobs: { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false } } },
      }),
    });
    assert.deepEqual(found(), []);
    renameSync(join(command.folder, 'a.json'), join(command.folder, 'queues.json'));
    assert.deepEqual(found(), []);
  });

  it('takes each entry once: a second resource of that name is new', () => {
    write({ 'a.yaml': template('Jobs') });
    parapet('baseline');
    write({ 'b.yaml': template('Jobs') });
    assert.deepEqual(
      report().findings.map(({ file }) => file),
      ['b.yaml'],
    );
  });

  it('says what is gone, and takes it out', () => {
    write({ 'a.yaml': template('Jobs', 'Mails'), 'b.yaml': template('News') });
    parapet('baseline');
    write({ 'a.yaml': template('Jobs') });
    assert.match(
      parapet('scan').stdout,
      /^1 finding of the baseline is gone: `parapet baseline` takes it out\.$/m,
    );
    assert.equal(report('b.yaml').summary.gone, 0, 'nothing is known of a file that was not read');
    assert.match(parapet('baseline').stdout, /\(0 new, 1 gone\)/);
    assert.doesNotMatch(written(), /Mails/);
  });

  it('keeps what it has of other files where somebody names paths', () => {
    write({ 'a.yaml': template('Jobs'), 'b.yaml': template('News') });
    parapet('baseline');
    write({ 'a.yaml': template('Mails') });
    assert.match(parapet('baseline', 'a.yaml').stdout, /^1 finding .*\(1 new, 1 gone\)/);
    assert.deepEqual(found(), []);
    assert.match(written(), /"News"/);
    assert.doesNotMatch(written(), /"Jobs"/);
  });

  it('says where a baseline cannot be read, and ends with 2', () => {
    write({ 'a.yaml': template('Jobs') });
    for (const [text, message] of [
      ['{\n  "version": 1,\n<<<<<<< ours\n', /^parapet: \.parapet-baseline\.json:3: .*conflict/],
      ['{ "version": 1,\n  "findings": [ }\n', /^parapet: \.parapet-baseline\.json:2: is no JSON/],
      [
        '{ "version": 99, "findings": [] }',
        /^parapet: \.parapet-baseline\.json:1: was written by a newer Parapet/,
      ],
      ['[]', /is no baseline/],
      ['{ "version": 1, "findings": [{ "rule": 1 }] }', /entry 1 has no rule/],
    ] as const) {
      write({ [FILE]: text });
      const { status, stderr } = parapet('scan');
      assert.equal(status, 2, text);
      assert.match(stderr, message);
    }
    assert.equal(parapet('baseline').status, 0, 'it is written anew');
    assert.deepEqual(found(), []);
    assert.equal(parapet('scan', '--baseline', 'absent.json').status, 2);
  });

  it('is not written where a file could not be read, since that may hold findings', () => {
    write({
      'a.yaml': template('Jobs'),
      'b.yaml': 'Resources:\n  Jobs: { Type: AWS::SQS::Queue, Properties: [ \n',
    });
    assert.equal(parapet('baseline').status, 2);
    assert.throws(written, /ENOENT/);
  });
});
