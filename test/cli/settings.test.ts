import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const queue = (name: string, above = ''): string =>
  `Resources:\n  ${name}:\n    Type: AWS::SQS::Queue\n    Properties:\n${above}      SqsManagedSseEnabled: false\n`;

describe('.parapet.yaml', () => {
  const command = commandInFolder();
  const { write, parapet, parapetIn } = command;
  const scan = (): Report => JSON.parse(parapet('scan', '--format', 'json').stdout) as Report;
  /** What is said of settings for which nothing is scanned. */
  const refused = (): string => {
    const { status, stderr, stdout } = parapet('scan');
    assert.deepEqual([status, stdout], [2, '']);
    return stderr.replace(/^parapet: /, '').trimEnd();
  };

  it('sets rules for some files otherwise, the later before the earlier', () => {
    write({
      'a.yaml': queue('A'),
      'old/b.yaml': queue('B'),
      'old/kept/c.yaml': queue('C'),
      '.parapet.yaml': `rules: { sqs-queue-encrypted: high }
overrides:
  - paths: ["old/**"]
    rules: { sqs-queue-encrypted: off }
  - paths: ["old/kept/*.yaml"]
    rules: { sqs-queue-encrypted: low }
`,
    });
    assert.deepEqual(
      scan().findings.map(({ resource, severity }) => [resource, severity]),
      [
        ['A', 'high'],
        ['C', 'low'],
      ],
    );
    parapet('scan', '--fix', '--quiet');
    const read = (name: string): string => readFileSync(join(command.folder, name), 'utf8');
    assert.match(read('a.yaml'), /SqsManagedSseEnabled: true/);
    assert.match(read('old/b.yaml'), /SqsManagedSseEnabled: false/);
  });

  it('says of each setting of a wrong kind what it has to be, with its line', () => {
    const wrong = {
      'extends: 3': '1: extends must be a path or a list of paths',
      'baseline: 3': '1: baseline must be the path of a file',
      'requireUntil: often': '1: requireUntil must be boolean',
      '\noverrides: {}': '2: overrides must be array',
      'overrides:\n  - rules: {}': '2: overrides.0.paths must be array',
      'overrides:\n  - paths: []\n    path: []\n    rules: {}':
        '3: an override has no "path"; it has paths and rules',
      'overrides:\n  - paths: []\n    rules:\n      sqs-queue-encrypted: loud':
        '4: overrides.0.rules.sqs-queue-encrypted must be off or a severity (critical, high, medium, low, info)',
      'overrides:\n  - paths: []\n    rules:\n      sqs-queue-encryptid: off':
        '4: there is no rule "sqs-queue-encryptid"; did you mean "sqs-queue-encrypted"?',
    };
    for (const [text, said] of Object.entries(wrong)) {
      write({ 'a.yaml': queue('A'), '.parapet.yaml': `${text}\n` });
      assert.equal(refused(), `.parapet.yaml:${said}`);
    }
  });

  it('extends files of the repository, over which it holds', () => {
    write({
      'a.yaml': queue('A'),
      'settings/base.yaml': 'failOn: critical\nrules:\n  sqs-queue-encrypted: low\n',
      'settings/more.yaml':
        'extends: base.yaml\nrules: { sqs-queue-encrypted: info, s3-bucket-versioning: off }\n',
      '.parapet.yaml': 'extends: [settings/more.yaml]\nrules:\n  sqs-queue-encrypted: high\n',
    });
    assert.deepEqual(
      scan().findings.map(({ severity }) => severity),
      ['high'],
    );
    assert.equal(parapet('scan').status, 0, 'it fails for what is critical alone');
    const { stdout } = parapet('config');
    assert.match(stdout, /^failOn: critical # settings\/base\.yaml:1$/m);
    assert.match(stdout, /^profile: recommended # where nothing is said$/m);
    assert.match(stdout, /^ {2}sqs-queue-encrypted: high # \.parapet\.yaml:3$/m);
    assert.match(stdout, /^ {2}s3-bucket-versioning: off # settings\/more\.yaml:2$/m);
    // What is printed is a configuration itself.
    write({ 'printed.yaml': stdout.replace(/^extends.*$/m, '') });
    assert.equal(parapet('config', '--config', 'printed.yaml').status, 0);
  });

  it('that extends itself, nothing, or what is wrong is refused with the line', () => {
    write({
      'a.yaml': queue('A'),
      'b.yaml': 'profile: strict\nextends: .parapet.yaml\n',
      '.parapet.yaml': 'profile: all\nextends: b.yaml\n',
    });
    assert.equal(refused(), 'b.yaml:2: extends itself by way of .parapet.yaml');
    write({ '.parapet.yaml': 'extends:\n  - c.yaml\n' });
    assert.equal(refused(), '.parapet.yaml:2: extends c.yaml, and there is no such file');
    write({ '.parapet.yaml': 'extends: b.yaml\n', 'b.yaml': '\nprofil: all\n' });
    assert.match(refused(), /^b\.yaml:2: there is no setting "profil"/);
  });

  it('extends nothing outside of its repository, by a path or by a link', () => {
    write({
      'outside.yaml': 'secret: hidden\n',
      'repository/a.yaml': queue('A'),
      'repository/.parapet.yaml': 'extends: ../outside.yaml\n',
    });
    mkdirSync(join(command.folder, 'repository/.git'));
    const said = (): string => {
      const { status, stderr } = parapetIn('repository', 'scan');
      assert.equal(status, 2);
      assert.doesNotMatch(stderr, /secret|hidden/);
      return stderr;
    };
    assert.match(
      said(),
      /\.parapet\.yaml:1: extends \.\.\/outside\.yaml, which lies outside of the repository/,
    );
    symlinkSync('../outside.yaml', join(command.folder, 'repository/link.yaml'));
    write({ 'repository/.parapet.yaml': 'extends: link.yaml\n' });
    assert.match(said(), /\.parapet\.yaml:1: extends link\.yaml, which lies outside of the repository/);
  });

  it('extends a package that is installed in the repository, and no other', () => {
    const low = 'rules:\n  sqs-queue-encrypted: low\n';
    write({
      'repository/.git/HEAD': '',
      'repository/app/a.yaml': queue('A'),
      'repository/app/.parapet.yaml': 'extends: npm:@acme/settings\n',
      'node_modules/@acme/settings/.parapet.yaml': low,
    });
    const ended = (): string => {
      const { stdout, stderr } = parapetIn('repository/app', 'scan', '--format', 'compact');
      return stderr + stdout;
    };
    const missing =
      /\.parapet\.yaml:1: extends npm:@acme\/settings, and no node_modules of the repository has it/;
    assert.match(ended(), missing);
    write({ 'repository/node_modules/@acme/settings/.parapet.yaml': low });
    assert.match(ended(), /^a\.yaml:5:29: low: /m);
    write({
      'repository/node_modules/@acme/settings/more/strict.yaml': low.replace('low', 'high'),
      'repository/app/.parapet.yaml': 'extends: [npm:@acme/settings, npm:@acme/settings/more/strict.yaml]\n',
    });
    assert.match(ended(), /^a\.yaml:5:29: high: /m);
    write({ 'repository/node_modules/@acme/settings/.parapet.yaml': 'rules:\n  sqs-queue-encryptd: low\n' });
    assert.match(ended(), /npm:@acme\/settings:2: there is no rule "sqs-queue-encryptd"/);
    for (const name of ['npm:@acme/settings/../../../a.yaml', 'npm:../settings', 'npm:/etc/passwd']) {
      write({ 'repository/app/.parapet.yaml': `extends: ${name}\n` });
      assert.match(ended(), /\.parapet\.yaml:1: extends .*, and no node_modules of the repository has it/);
    }
    rmSync(join(command.folder, 'repository/node_modules/@acme/settings'), { recursive: true });
    symlinkSync(
      join(command.folder, 'node_modules/@acme/settings'),
      join(command.folder, 'repository/node_modules/@acme/settings'),
    );
    write({ 'repository/app/.parapet.yaml': 'extends: npm:@acme/settings\n' });
    assert.match(
      ended(),
      /extends npm:@acme\/settings, which lies outside of the repository and is not read/,
    );
  });

  it('names the file of known findings, and has the earlier meaning of `baseline` still', () => {
    write({ 'a.yaml': queue('A'), '.parapet.yaml': 'baseline: known.json\n' });
    assert.match(parapet('baseline').stdout, /^1 finding in known\.json: /);
    assert.equal(parapet('scan').status, 0);
    write({ '.parapet.yaml': 'profile: all\nbaseline: true\n' });
    const { stderr } = parapet('scan');
    assert.match(stderr, /\.parapet\.yaml:2: `baseline: true` is written `account: true` now/);
    const withOld = scan();
    write({ '.parapet.yaml': 'profile: all\naccount: true\n' });
    assert.deepEqual(scan(), withOld);
    assert.ok(withOld.findings.some(({ file }) => file === '.'));
  });

  it('demands reasons and dates of suppressions', () => {
    const suppressed = (text: string): string => queue('A', `      # ${text}\n`);
    const rules = (): readonly string[] =>
      scan()
        .findings.map(({ ruleId }) => ruleId)
        .sort();
    write({
      'a.yaml': suppressed('parapet:ignore sqs-queue-encrypted -- public'),
      '.parapet.yaml': 'requireUntil: true\n',
    });
    assert.deepEqual(rules(), ['sqs-queue-encrypted', 'suppression-has-end']);
    write({ 'a.yaml': suppressed('parapet:ignore sqs-queue-encrypted until=2999-01-01 -- public') });
    assert.deepEqual(rules(), []);
    write({
      'a.yaml': suppressed('trivy:ignore:AVD-AWS-0096'),
      '.parapet.yaml': 'honour: [trivy]\nrequireReason: true\n',
    });
    assert.deepEqual(rules(), ['sqs-queue-encrypted']);
    write({ 'a.yaml': suppressed('trivy:ignore:AVD-AWS-0096 public') });
    assert.deepEqual(rules(), []);
  });

  it('is begun by `parapet init`, with the tools for which something is suppressed, and never written over', () => {
    write({ 'a.yaml': queue('A', '      # trivy:ignore:AVD-AWS-0096\n') });
    assert.deepEqual(parapet('init').stdout, '.parapet.yaml is written.\n');
    assert.deepEqual(scan().findings, []);
    assert.match(parapet('config').stdout, /^honour: \["trivy"\] # \.parapet\.yaml:\d+$/m);
    write({ '.parapet.yaml': 'profile: all\n' });
    const { status, stderr } = parapet('init');
    assert.deepEqual([status, /there is one already/.test(stderr)], [2, true]);
    assert.equal(readFileSync(join(command.folder, '.parapet.yaml'), 'utf8'), 'profile: all\n');
  });
});
