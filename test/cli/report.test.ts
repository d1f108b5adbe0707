import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../core/model/index.ts';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const queue = (name: string, ...lines: string[]): string =>
  [
    `  ${name}:`,
    '    Type: AWS::SQS::Queue',
    '    Properties:',
    '      SqsManagedSseEnabled: false',
    ...lines,
  ].join('\n');
const queues = (count: number, from = 0): string =>
  `Resources:\n${Array.from({ length: count }, (_, i) => queue(`Queue${from + i}`)).join('\n')}\n`;
const OPEN_GROUP = `Resources:
  Office:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
`;

describe('the report for people', () => {
  const command = commandInFolder();
  const { write, parapet } = command;

  it('begins with the worst, and says once what holds for several places', () => {
    write({ 'a.yaml': queues(2), 'b.yaml': OPEN_GROUP });
    const { stdout } = parapet('scan', '--no-color');
    assert.match(
      stdout,
      /^3 findings in 2 templates: 1 high, 2 medium\. 2 can be repaired.*\n\nhigh {2}sg-no-ingress-ssh\n/,
    );
    assert.match(
      stdout,
      /\nmedium {2}sqs-queue-encrypted {2}2 findings\n {2}… stores its messages unencrypted until they are received\.\n {2}Fix \(safe\): .*\n {2}a\.yaml:5:29 {2}Queue0\n.*\n.*\^{5}\n {2}a\.yaml:9:29 {2}Queue1\n/,
    );
    assert.equal(stdout.match(/stores its messages/g)!.length, 1);
  });

  it('shows groups alone of many findings, and each where somebody asks', () => {
    write({ 'a.yaml': queues(60), 'b.yaml': OPEN_GROUP });
    const { stdout } = parapet('scan');
    assert.match(
      stdout,
      /^high +1 {2}sg-no-ingress-ssh {2}Security groups keep SSH away from the internet\n +b\.yaml:7:64\n/m,
    );
    assert.match(
      stdout,
      /^medium +60 {2}sqs-queue-encrypted {2}.*\n +a\.yaml:5:29, a\.yaml:9:29 and 58 more; 60 can be repaired with --fix\n/m,
    );
    assert.match(stdout, /--full/);
    assert.ok(stdout.split('\n').length < 12, stdout);
    assert.equal(parapet('scan', '--full').stdout.match(/\^{5}/g)!.length, 61);
  });

  it('gathers findings by file, severity and service, all of them each time', () => {
    write({ 'a.yaml': queues(2), 'b.yaml': OPEN_GROUP });
    const heads = (by: string): readonly string[] =>
      parapet('scan', '--group-by', by).stdout.match(/^\S+(?: {2}\d+ findings)?$/gm) ?? [];
    assert.deepEqual(heads('file'), ['b.yaml', 'a.yaml  2 findings']);
    assert.deepEqual(heads('severity'), ['high', 'medium  2 findings']);
    assert.deepEqual(heads('service'), ['EC2', 'SQS  2 findings']);
  });

  it('leaves out what is less severe than one says, tells how much, and does not fail for it', () => {
    write({ 'a.yaml': queues(2) });
    const { stdout, status } = parapet('scan', '--min-severity', 'high');
    assert.equal(stdout, 'No findings in 1 template, 2 less severe not shown.\n');
    assert.equal(status, 0);
    const { findings, summary } = JSON.parse(
      parapet('scan', '--min-severity', 'high', '--format', 'json').stdout,
    ) as Report;
    assert.deepEqual([findings.length, summary.findings, summary.below], [0, 0, 2]);
  });

  it('shows what is suppressed where somebody asks, with its reason', () => {
    write({
      'a.yaml': queues(1).replace(
        '      Sqs',
        '      # parapet:ignore sqs-queue-encrypted until=2999-01-01 -- rebuilt every night\n      Sqs',
      ),
    });
    assert.doesNotMatch(parapet('scan').stdout, /rebuilt/);
    assert.match(
      parapet('scan', '--show-suppressed').stdout,
      /^Suppressed\n {2}a\.yaml:6:29 {2}sqs-queue-encrypted \(until 2999-01-01\): rebuilt every night$/m,
    );
    const { suppressed } = JSON.parse(
      parapet('scan', '--show-suppressed', '--format', 'json').stdout,
    ) as Report;
    assert.deepEqual(
      suppressed.map(({ ruleId, line, reason, until }) => [ruleId, line, reason, until]),
      [['sqs-queue-encrypted', 6, 'rebuilt every night', '2999-01-01']],
    );
  });

  it('cuts a long line around the mark', () => {
    const pad = 'x'.repeat(400);
    write({
      'a.json': JSON.stringify({
        Resources: {
          Jobs: {
            Type: 'AWS::SQS::Queue',
            Properties: { QueueName: pad, SqsManagedSseEnabled: false, Tags: [pad] },
          },
        },
      }),
    });
    const [code, mark] = /^ +1 \| (.*)\n +\| (.*)$/m.exec(parapet('scan').stdout)!.slice(1) as [
      string,
      string,
    ];
    assert.ok(code.length <= 120, code);
    assert.equal(code.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), 'false');
  });

  it('has colours where the environment asks for them, and no escape sequence elsewhere', () => {
    write({ 'a.yaml': queues(1) });
    const withVariable = (name: string, value: string): string => {
      process.env[name] = value;
      try {
        return parapet('scan').stdout;
      } finally {
        delete process.env[name];
      }
    };
    assert.doesNotMatch(parapet('scan').stdout, /\u001b/);
    assert.match(withVariable('FORCE_COLOR', '1'), /\u001b\[33mmedium\u001b\[0m/);
    assert.doesNotMatch(withVariable('FORCE_COLOR', '0'), /\u001b/);
  });
});

describe('formats of the report', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const printed = (format: string, ...words: string[]): string =>
    parapet('scan', '--format', format, ...words).stdout;

  it('are lines as compilers write them', () => {
    write({ 'a.yaml': queues(1), 'b.yaml': OPEN_GROUP });
    assert.equal(
      printed('compact'),
      'a.yaml:5:29: medium: Queue0 stores its messages unencrypted until they are received. [sqs-queue-encrypted]\n' +
        'b.yaml:7:64: high: Office lets every address on the internet try to log in over SSH (port 22). [sg-no-ingress-ssh]\n',
    );
  });

  it('are commands to GitHub Actions, in which a name of a file commands nothing', () => {
    write({ 'a,b:%.yaml': queues(1) });
    assert.equal(
      printed('github'),
      '::warning file=a%2Cb%3A%25.yaml,line=5,col=29,endLine=5,endColumn=34,title=Queues are encrypted at rest (medium)::Queue0 stores its messages unencrypted until they are received. [sqs-queue-encrypted]\n',
    );
  });

  it("are GitLab's code quality, with fingerprints that stay while lines move", () => {
    interface Entry {
      readonly fingerprint: string;
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
    }
    write({ 'a.yaml': queues(3) });
    const before = JSON.parse(printed('gitlab')) as Entry[];
    write({ 'a.yaml': `# moved\n\n${queues(3)}` });
    const after = JSON.parse(printed('gitlab')) as Entry[];
    assert.equal(new Set(before.map(({ fingerprint }) => fingerprint)).size, 3);
    assert.deepEqual(
      after.map(({ fingerprint }) => fingerprint),
      before.map(({ fingerprint }) => fingerprint),
    );
    assert.deepEqual(after[0]!.location, { path: 'a.yaml', lines: { begin: 7 } });
    write({ 'a.yaml': 'Resources: {}\n' });
    assert.deepEqual(JSON.parse(printed('gitlab')), []);
  });

  it('are rows of a table, in which nothing is a formula', () => {
    write({ '=cmd.yaml': queues(1) });
    const [head, row, rest] = printed('csv').split('\r\n');
    assert.match(head!, /^"severity","rule",/);
    assert.match(
      row!,
      /^"medium","sqs-queue-encrypted",".*","'=cmd\.yaml","5","29","Queue0","SqsManagedSseEnabled",/,
    );
    assert.equal(rest, '');
  });

  it('are cases of JUnit, one that passes where there is nothing', () => {
    write({ 'a.yaml': queues(2) });
    const xml = printed('junit');
    assert.match(
      xml,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Parapet" tests="2" failures="2" errors="0">/,
    );
    assert.equal(xml.match(/<testcase name="sqs-queue-encrypted: Queue\d" classname="a\.yaml">/g)!.length, 2);
    write({ 'a.yaml': 'Resources:\n  Jobs: { Type: AWS::SQS::Queue }\n' });
    assert.match(printed('junit'), /tests="1" failures="0".*\n.*\n +<testcase name="no findings"/);
  });

  it('are a summary in Markdown, by rule with links to the pages', () => {
    write({ 'a.yaml': queues(12) });
    const markdown = printed('markdown');
    assert.match(markdown, /^## Parapet\n\n\*\*12 findings\*\* in 1 template: 12 medium\.\n/);
    assert.match(
      markdown,
      /### medium: Queues are encrypted at rest\n\n\[`sqs-queue-encrypted`\]\(https:.*\), 12 places\n/,
    );
    assert.match(markdown, /- … and 2 more\n/);
  });

  it('go to files too, each in a format, which stay whole', () => {
    write({ 'a.yaml': queues(1) });
    const { stdout, status } = parapet(
      'scan',
      '--output',
      'sarif=out/report.sarif',
      '--output',
      'json=report.json',
      'markdown=report.md',
    );
    assert.equal(status, 1);
    assert.match(stdout, /^1 finding in 1 template/);
    const read = (name: string): string => readFileSync(join(command.folder, name), 'utf8');
    assert.equal((JSON.parse(read('out/report.sarif')) as { version: string }).version, '2.1.0');
    assert.equal(read('report.json'), printed('json'));
    assert.equal(read('report.md'), printed('markdown'));
    assert.equal(statSync(join(command.folder, 'report.json')).mode & 0o444, 0o444 & ~process.umask());
    const wrong = parapet('scan', '--output', 'loud=x');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /a format and a file/);
  });

  it('name each severity that there is', () => {
    write({ 'a.yaml': queues(1), '.parapet.yaml': '' });
    for (const severity of SEVERITIES) {
      write({ '.parapet.yaml': `rules:\n  sqs-queue-encrypted: ${severity}\n` });
      for (const format of ['compact', 'csv', 'markdown', 'junit'])
        assert.ok(printed(format).includes(severity), format);
      assert.match(printed('github'), /^::(?:error|warning|notice) /);
      assert.doesNotMatch(printed('gitlab'), /undefined/);
    }
  });
});
