import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Log } from 'sarif';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const OPEN = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false # for now
`;
const CLOSED = OPEN.replaceAll('false', 'true');

describe('parapet', () => {
  const command = commandInFolder();
  const { write, parapet } = command;

  function report(...words: string[]): Report {
    return JSON.parse(parapet('scan', '--format', 'json', ...words).stdout) as Report;
  }

  it('shows the line, the reason and the repair, and ends with 1', () => {
    write({ 'orders.yaml': OPEN });
    const { status, stdout } = parapet('scan');
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `2 findings in 1 template: 1 high, 1 medium. 1 can be repaired with --fix (--fix-dry-run shows how).

high  rds-instance-storage-encrypted
  Orders stores its data, its snapshots and its logs unencrypted.
  Fix (review: replaces): Encrypt the storage (replaces the instance)
  orders.yaml:6:25
    6 |       StorageEncrypted: false
      |                         ^^^^^

medium  sqs-queue-encrypted
  Jobs stores its messages unencrypted until they are received.
  Fix (safe): Encrypt with the key of SQS
  orders.yaml:10:29
    10 |       SqsManagedSseEnabled: false # for now
       |                             ^^^^^

`,
    );
  });

  it('ends with 0 where nothing is found, and below --fail-on', () => {
    write({ 'orders.yaml': CLOSED });
    assert.equal(parapet('scan').status, 0);
    write({ 'orders.yaml': OPEN });
    assert.equal(parapet('scan', '--fail-on', 'critical').status, 0);
    assert.equal(parapet('scan', '--fail-on', 'high').status, 1);
  });

  it('ends with 2 where it cannot run, and says why', () => {
    const absent = parapet('scan', 'absent.yaml');
    assert.equal(absent.status, 2);
    assert.match(absent.stderr, /absent\.yaml: there is no such file/);
    assert.equal(parapet('scan', '--profile', 'loud').status, 2);
    write({ '.parapet.yaml': 'profile: strict\nrules:\n  rds-instance-multiaz: off\n' });
    const configured = parapet('scan');
    assert.equal(configured.status, 2);
    assert.match(
      configured.stderr,
      /\.parapet\.yaml:3: there is no rule "rds-instance-multiaz"; did you mean "rds-instance-multi-az"\?/,
    );
  });

  it('prints JSON with lines and columns from 1 and files relative to the working directory', () => {
    write({ 'stacks/Bücher & mehr/orders.yaml': OPEN });
    const [finding] = report('stacks').findings;
    assert.deepEqual(
      { ...finding, message: undefined },
      {
        ruleId: 'rds-instance-storage-encrypted',
        severity: 'high',
        file: 'stacks/Bücher & mehr/orders.yaml',
        line: 6,
        column: 25,
        endLine: 6,
        endColumn: 30,
        resource: 'Orders',
        property: 'StorageEncrypted',
        message: undefined,
        fixes: [
          { title: 'Encrypt the storage (replaces the instance)', safety: 'review', reasons: ['replaces'] },
        ],
      },
    );
  });

  it('reads the feature flags of a CDK app, which decide what its constructs make', () => {
    const app = (isOn: boolean): Record<string, string> => ({
      'cdk.json': JSON.stringify({ context: { '@aws-cdk/aws-s3:publicAccessBlockedByDefault': isOn } }),
      'stack.ts': `import { Bucket, BlockPublicAccess } from 'aws-cdk-lib/aws-s3';
new Bucket(this, 'Logs', { blockPublicAccess: new BlockPublicAccess({ ignorePublicAcls: true }) });
`,
    });
    const found = (isOn: boolean): readonly string[] => {
      write(app(isOn));
      return report('--profile', 'all')
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => id === 's3-bucket-block-public-acls');
    };
    assert.deepEqual(found(false), ['s3-bucket-block-public-acls']);
    assert.deepEqual(found(true), []);
  });

  it('shows the safe repairs as a diff and writes nothing', () => {
    write({ 'orders.yaml': OPEN });
    const { status, stdout } = parapet('scan', '--fix-dry-run');
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^-      SqsManagedSseEnabled: false # for now\n\+      SqsManagedSseEnabled: true # for now$/m,
    );
    assert.doesNotMatch(stdout, /\+ +StorageEncrypted/);
    assert.equal(readFileSync(join(command.folder, 'orders.yaml'), 'utf8'), OPEN);
  });

  it('writes the safe repairs and nothing else', () => {
    write({ 'orders.yaml': OPEN });
    assert.equal(parapet('scan', '--fix').status, 1, 'what needs a review is left');
    assert.equal(
      readFileSync(join(command.folder, 'orders.yaml'), 'utf8'),
      OPEN.replace('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'),
    );
  });

  it('keeps what can be read of a broken template, and says where reading failed', () => {
    write({ 'orders.yaml': `${OPEN}  Broken:\n    Type: "AWS::S3::Bucket\n` });
    const { findings, errors } = report();
    assert.equal(findings.length, 2);
    assert.deepEqual(
      errors.map(({ file, line }) => ({ file, line })),
      [{ file: 'orders.yaml', line: 12 }],
    );
  });

  it('passes over what is no template, ignored or excluded, and does not follow links', () => {
    write({
      'orders.yaml': OPEN,
      '.gitignore': 'build/\n',
      'build/orders.yaml': OPEN,
      'old/orders.yaml': OPEN,
      'node_modules/x/orders.yaml': OPEN,
      'compose.yaml': 'services:\n  web:\n    image: nginx\n',
      'empty.yaml': '',
      'binary.json': '{"Resources": "AWS::\0"}',
    });
    symlinkSync(command.folder, join(command.folder, 'loop'));
    const { findings, errors } = report('--exclude', 'old/**');
    assert.deepEqual([...new Set(findings.map(({ file }) => file))], ['orders.yaml']);
    assert.deepEqual(errors, []);
  });

  it('says that a file is too large, and scans the others', () => {
    write({ 'orders.yaml': OPEN, 'large.json': ' '.repeat(5 * 1024 * 1024 + 1) });
    const { findings, errors } = report();
    assert.equal(findings.length, 2);
    assert.match(errors[0]!.message, /5\.0 MB; files over 5 MB are not read/);
  });

  it('takes severities, rules and options from .parapet.yaml', () => {
    write({
      'orders.yaml': OPEN,
      '.parapet.yaml': 'rules:\n  rds-instance-storage-encrypted: off\n  sqs-queue-encrypted: critical\n',
    });
    assert.deepEqual(
      report().findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      ['sqs-queue-encrypted critical'],
    );
  });

  it('reports what a baseline lacks once, for the workspace', () => {
    write({ 'baseline.yaml': 'Resources:\n  Hub:\n    Type: AWS::SecurityHub::Hub\n' });
    const wide = report().findings.filter(({ file }) => file === '.');
    assert(wide.some(({ ruleId }) => ruleId === 'guardduty-detector-present'));
    assert(!wide.some(({ ruleId }) => ruleId === 'securityhub-present'));
  });

  it('prints SARIF with the page and the severity of each rule as GitHub reads it', () => {
    write({ 'orders.yaml': OPEN });
    const { runs } = JSON.parse(parapet('scan', '--format', 'sarif').stdout) as Log;
    const { driver } = runs[0]!.tool;
    assert.equal(driver.version, driver.semanticVersion);
    assert.deepEqual(
      driver.rules!.map(({ id, helpUri, properties }) => [
        id,
        // The command that explains the rule names the same page.
        parapet('explain', id).stdout.trimEnd().split('\n').at(-1) === helpUri,
        properties!['security-severity'],
      ]),
      [
        ['rds-instance-storage-encrypted', true, '8.0'],
        ['sqs-queue-encrypted', true, '5.5'],
      ],
    );
    for (const { ruleId, ruleIndex } of runs[0]!.results!)
      assert.equal(driver.rules![ruleIndex!]!.id, ruleId);
  });

  it('lists and explains rules', () => {
    const rules = JSON.parse(parapet('rules', '--format', 'json').stdout) as {
      id: string;
      controls: string[];
      equivalents: object;
    }[];
    const rule = rules.find(({ id }) => id === 'rds-instance-storage-encrypted');
    assert.deepEqual(rule?.controls, ['RDS.3']);
    assert.match(
      parapet('explain', 'rds-instance-storage-encrypted').stdout,
      /RDS instances encrypt their storage/,
    );
    const unknown = parapet('explain', 'rds-instance-storage-encryption');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /did you mean "rds-instance-storage-encrypted"\?/);
  });

  it('scans Terraform modules, names files and addresses, and repairs with --fix', () => {
    const disk = 'resource "aws_sqs_queue" "jobs" {\n  sqs_managed_sse_enabled = false # ours\n}\n';
    write({
      'infra/main.tf': 'module "queues" {\n  source = "../modules/queues"\n}\n',
      'modules/queues/main.tf': disk,
    });
    const [finding] = report().findings.filter(({ ruleId }) => ruleId === 'sqs-queue-encrypted');
    assert.equal(finding!.file, 'modules/queues/main.tf');
    assert.equal(finding!.line, 2);
    assert.equal(finding!.resource, 'module.queues.aws_sqs_queue.jobs');
    write({ 'main.tf': disk });
    assert.match(
      parapet('scan', 'main.tf', '--fix-dry-run').stdout,
      /^\+ {2}sqs_managed_sse_enabled = true # ours$/m,
    );
    parapet('scan', 'main.tf', '--fix');
    assert.match(
      readFileSync(join(command.folder, 'main.tf'), 'utf8'),
      /^ {2}sqs_managed_sse_enabled = true # ours$/m,
    );
  });

  it('scans the source of a CDK app, and leaves other TypeScript alone', () => {
    const stack =
      "import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';\n" +
      "new Queue(this, 'Jobs', { queueName: 'jobs', encryption: QueueEncryption.UNENCRYPTED });\n";
    write({
      'app/cdk.json': '{}',
      'app/lib/stack.ts': stack,
      'app/lib/stack.test.ts': stack,
      'other/stack.ts': stack,
    });
    const found = report().findings.filter(({ ruleId }) => ruleId === 'sqs-queue-encrypted');
    assert.deepEqual(
      found.map(({ file, line, column, resource }) => `${file}:${line}:${column} ${resource}`),
      ['app/lib/stack.ts:2:58 Jobs'],
    );
    parapet('scan', '--fix');
    assert.equal(
      readFileSync(join(command.folder, 'app/lib/stack.ts'), 'utf8'),
      stack.replace('QueueEncryption.UNENCRYPTED', 'QueueEncryption.SQS_MANAGED'),
    );
  });

  it('judges modules that call themselves or each other in a circle, beside others that do not', () => {
    const volume = 'resource "aws_ebs_volume" "data" {\n  encrypted = false\n}\n';
    const calls = (source: string): string => `module "other" {\n  source = "${source}"\n}\n${volume}`;
    write({
      'plain/main.tf': volume,
      'itself/main.tf': calls('.'),
      'one/main.tf': calls('../two'),
      'two/main.tf': calls('../one'),
      'caller/main.tf': calls('../called'),
      'called/main.tf': volume,
    });
    const files = report('.').findings.map(({ file }) => file);
    assert.deepEqual(
      [...new Set(files)].sort(),
      ['called', 'caller', 'itself', 'one', 'plain', 'two'].map((folder) => `${folder}/main.tf`),
    );
    assert.equal(files.length, 6);
  });

  it('reads a module through a link within the workspace, and nothing outside it', () => {
    const key = 'resource "aws_kms_key" "data" {}\n';
    const call = (name: string, source: string): string => `module "${name}" {\n  source = "${source}"\n}\n`;
    const outside = mkdtempSync(join(tmpdir(), 'parapet-outside-'));
    try {
      writeFileSync(join(outside, 'main.tf'), key);
      write({
        'keys/main.tf': key,
        'app/main.tf':
          call('linked', './linked') + call('away', './away') + call('climbs', `../../${basename(outside)}`),
      });
      symlinkSync(join(command.folder, 'keys'), join(command.folder, 'app', 'linked'));
      symlinkSync(outside, join(command.folder, 'app', 'away'));
      const keys = report().findings.filter(({ ruleId }) => ruleId === 'kms-key-rotation-enabled');
      assert.deepEqual(keys.map(({ resource }) => resource).sort(), [
        'aws_kms_key.data',
        'module.linked.aws_kms_key.data',
      ]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('reads a Terraform plan, and names the source of what is wrong in it', () => {
    const volume = (name: string): object => ({
      address: `aws_ebs_volume.${name}`,
      mode: 'managed',
      type: 'aws_ebs_volume',
      values: { encrypted: false },
    });
    const changes = ['given', 'elsewhere'].map((name) => ({
      address: `aws_ebs_volume.${name}`,
      change: { after_unknown: {} },
    }));
    const plan = JSON.stringify({
      format_version: '1.2',
      planned_values: { root_module: { resources: ['given', 'elsewhere'].map(volume) } },
      resource_changes: changes,
    });
    write({
      'infra/main.tf': 'variable "on" {}\n\nresource "aws_ebs_volume" "given" {\n  encrypted = var.on\n}\n',
      'infra/out/plan.json': plan,
    });
    const found = report()
      .findings.filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted')
      .map(({ file, line, resource }) => `${file}:${line} ${resource}`);
    assert.deepEqual(found.sort(), [
      'infra/main.tf:4 aws_ebs_volume.given',
      'infra/out/plan.json:1 aws_ebs_volume.elsewhere',
    ]);
    write({ '.parapet.yaml': 'maxFileSize: 0.0001\n' });
    assert.match(report('infra/out').errors[0]!.message, /are not read \(`maxFileSize`/);
  });

  it('says which module calls were not read, once each, in every face', () => {
    const call = (name: string, source: string): string => `module "${name}" {\n  source = "${source}"\n}\n`;
    write({
      'one/main.tf': `${call('network', 'example/network/aws')}\n${call('shared', '../shared')}`,
      'two/main.tf': `${call('shared', '../shared')}\n${call('gone', './gone')}`,
      'shared/main.tf': call('inner', 'git::https://example.com/inner.git'),
    });
    const { notRead } = report('.');
    assert.deepEqual(
      notRead
        .map(({ file, line, message }) => `${file}:${line} ${/`(\w+)` is not read/.exec(message)![1]}`)
        .sort(),
      ['one/main.tf:1 network', 'shared/main.tf:1 inner', 'two/main.tf:5 gone'],
    );
    assert.match(notRead.find(({ file }) => file.startsWith('one'))!.message, /`terraform init` brings it/);
    assert.match(parapet('scan', '.').stdout, /3 module calls were not read.*`terraform init` brings them/);
    const sarif = JSON.parse(parapet('scan', '.', '--format', 'sarif').stdout) as Log;
    assert.equal(sarif.runs[0]!.invocations![0]!.toolExecutionNotifications!.length, 3);
    assert.match(parapet('compliance', '.').stderr, /3 module calls were not read/);
  });

  it('says what it does not follow of CDK source, and how many rules wait for it, in every face', () => {
    write({
      'shop/cdk.json': '{}',
      'shop/app.ts': `import { aws_s3 as s3, aws_sqs as sqs } from 'aws-cdk-lib';
import { harden, defaults } from './rest';
const files = new s3.Bucket(stack, 'Files');
harden(files);
new sqs.Queue(stack, 'Orders', { ...defaults(), encryption: sqs.QueueEncryption.UNENCRYPTED });
new sqs.Queue(stack, 'Plain', { encryption: sqs.QueueEncryption.UNENCRYPTED });
`,
      'shop/app.py': 'from aws_cdk import aws_sqs as sqs\nsqs.Queue(stack, "Lost", **settings())\n',
    });
    const { notEvaluated } = report('shop');
    assert.deepEqual(
      notEvaluated
        .filter(({ construct }) => !construct.includes('/'))
        .map(({ file, line, construct, reason }) => `${file}:${line} ${construct}: ${reason}`),
      [
        'shop/app.py:2 Lost: what `settings()` holds is not known',
        'shop/app.ts:4 Files: what `harden(files)` does is not followed',
        'shop/app.ts:5 Orders: what `defaults()` holds is not known',
      ],
    );
    assert.ok(notEvaluated.find(({ construct }) => construct === 'Files')!.rules > 1);
    assert.match(
      parapet('scan', 'shop').stdout,
      /wait for `cdk synth`: .*app\.ts:4 \(what `harden\(files\)` does is not followed\)/,
    );
    for (const format of ['markdown', 'html'])
      assert.match(
        parapet('scan', 'shop', '--format', format).stdout,
        /wait for `cdk synth`: .*app\.ts:4 \(what `harden\(files\)` does is not followed\)/,
        format,
      );
    const sarif = JSON.parse(parapet('scan', 'shop', '--format', 'sarif').stdout) as Log;
    const notes = sarif.runs[0]!.invocations![0]!.toolExecutionNotifications!;
    assert.ok(notes.some(({ message }) => /^Files: what `harden\(files\)` does/.test(message.text!)));
  });

  it('takes what one Terraform module does to the resources of another into account', () => {
    write({
      'app/main.tf': 'resource "aws_lb" "front" {\n  name     = "front"\n  internal = false\n}\n',
      'guard/main.tf':
        'data "aws_lb" "front" {\n  name = "front"\n}\n\nresource "aws_wafv2_web_acl_association" "front" {\n  resource_arn = data.aws_lb.front.arn\n  web_acl_arn  = var.acl\n}\n',
    });
    const unguarded = (path: string): string | undefined =>
      report(path, '--profile', 'all').findings.find(({ ruleId }) => ruleId === 'alb-waf-associated')
        ?.message;
    assert.doesNotMatch(unguarded('app')!, /Unless/);
    assert.match(unguarded('.')!, / Unless `[^`]*guard\/main\.tf:5` names it\.$/);
  });
});
