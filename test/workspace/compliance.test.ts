import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, type Compliance } from '../../cli/compliance.ts';
import { selectRules, type RuleChoices } from '../../core/engine/rule-set.ts';
import { rules } from '../../rules/index.ts';
import { findFiles } from '../../workspace/find-files.ts';
import { choicesOf } from '../../workspace/frameworks.ts';
import { scanFiles } from '../../workspace/scan.ts';

const DATABASE = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      PubliclyAccessible: false
`;

describe('what code shows of a framework', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parapet-compliance-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }

  function shown(choices: RuleChoices = choicesOf('cis-5.0'), isOne = true): Compliance {
    const active = selectRules(rules, choices);
    const { files } = findFiles(folder, folder, []);
    const settings = { rules: active, today: '2026-01-01', baseline: undefined, cwd: folder };
    const { tally } = scanFiles(files, { ...settings, keepOutcomes: true });
    return { ...judge(tally, active, isOne ? 'cis-5.0' : undefined), honoured: {} };
  }

  function statusOf(id: string, { frameworks }: Compliance = shown()): string | undefined {
    return frameworks[0]!.requirements.find(({ requirement }) => requirement.id === id)?.status;
  }

  it('counts each control once for the score: those that pass of those that were evaluated', () => {
    write({ 'orders.yaml': DATABASE, 'more.yaml': DATABASE.replace('Encrypted: false', 'Encrypted: true') });
    const { score, services } = shown();
    const { passed, failed } = score.controls;
    assert.equal(score.percent, Math.round((100 * passed) / (passed + failed)));
    assert.deepEqual(score.severities.critical, { passed: 1, failed: 0 }, 'RDS.2 passes twice');
    assert.equal(services.get('RDS')?.controls.failed, failed);
    assert.equal(services.get('S3')?.percent, undefined);
    assert.equal(statusOf('2.2.1'), 'failed', 'one of the two is not encrypted');
    assert.equal(statusOf('2.1.1'), 'nothingToEvaluate');
    assert.equal(statusOf('1.6'), 'notDecidable');
  });

  it('leaves out what is suppressed with a reason, says so, and makes no pass of it', () => {
    const reason =
      'StorageEncrypted: false # parapet:ignore rds-instance-storage-encrypted -- a scratch area';
    write({ 'orders.yaml': DATABASE.replace('StorageEncrypted: false', reason) });
    assert.equal(statusOf('2.2.1'), 'notEvaluated');
    assert.equal(shown().suppressed, 1);
    write({ 'more.yaml': DATABASE.replace('Encrypted: false', 'Encrypted: true') });
    assert.equal(statusOf('2.2.1'), 'passed');
  });

  it('makes no pass of a rule that is turned off', () => {
    write({ 'orders.yaml': DATABASE });
    assert.equal(statusOf('2.2.3'), 'passed');
    const off = { ...choicesOf('cis-5.0'), severities: { 'rds-instance-not-public': 'off' } as const };
    assert.equal(statusOf('2.2.3', shown(off)), 'notEvaluated');
  });

  it('counts the one rule about tags for the control of each resource type', () => {
    write({
      'app.yaml': `Resources:
  App:
    Type: AWS::Amplify::App
    Properties:
      Name: shop
      Tags: [{ Key: owner, Value: shop }]
  Main:
    Type: AWS::Amplify::Branch
    Properties:
      AppId: !GetAtt App.AppId
      BranchName: main
`,
    });
    const { controls } = shown({ profile: 'all' }, false);
    const status = (id: string): string | undefined =>
      controls.find(({ control }) => control.id === id)?.status;
    assert.deepEqual(['Amplify.1', 'Amplify.2', 'AppConfig.1'].map(status), [
      'passed',
      'failed',
      'nothingToEvaluate',
    ]);
  });

  it('counts what a workspace as a whole lacks, where it sets up an account', () => {
    write({ 'bucket.yaml': 'Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n' });
    assert.equal(statusOf('3.1'), 'nothingToEvaluate');
    write({ 'hub.yaml': 'Resources:\n  Hub:\n    Type: AWS::SecurityHub::Hub\n' });
    assert.equal(statusOf('3.1'), 'failed', 'there is no trail');
  });

  it('knows from synthesized templates what the source of a CDK app leaves open', () => {
    const source = `import { Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
export class Shop extends Stack {
  constructor(scope, id, props) {
    super(scope, id);
    new kms.Key(this, 'Given', { enableKeyRotation: props.rotated });
  }
}
`;
    const app = `import { App } from 'aws-cdk-lib';
import { Shop } from '../lib/shop';
new Shop(new App(), 'Shop');
`;
    const artifact = { type: 'aws:cloudformation:stack', properties: { templateFile: 'Shop.template.json' } };
    const synthesize = (rotated: boolean): void => {
      const Properties = { EnableKeyRotation: rotated };
      const Metadata = { 'aws:cdk:path': 'Shop/Given/Resource' };
      const Given1 = { Type: 'AWS::KMS::Key', Properties, Metadata };
      write({
        'cdk.out/Shop.template.json': JSON.stringify({ Resources: { Given1 } }),
        'cdk.out/manifest.json': JSON.stringify({ version: '55.0.0', artifacts: { Shop: artifact } }),
      });
    };
    write({ 'cdk.json': '{}', 'bin/app.ts': app, 'lib/shop.ts': source });
    assert.equal(statusOf('3.6'), 'notEvaluated');
    synthesize(true);
    assert.equal(statusOf('3.6'), 'passed');
    synthesize(false);
    assert.equal(statusOf('3.6'), 'failed');
    const ignore = '// parapet:ignore kms-key-rotation-enabled -- rotated by hand\n    new kms.Key';
    write({ 'lib/shop.ts': source.replace('new kms.Key', ignore) });
    synthesize(false);
    assert.equal(statusOf('3.6'), 'notEvaluated');
    assert.equal(shown().suppressed, 1);
  });

  it('knows from a Terraform plan what the source leaves open', () => {
    write({
      'main.tf': 'variable "on" {}\n\nresource "aws_kms_key" "data" {\n  enable_key_rotation = var.on\n}\n',
    });
    assert.equal(statusOf('3.6'), 'notEvaluated');
    const plan = (isOn: boolean): string => {
      const values = { enable_key_rotation: isOn };
      const resource = { address: 'aws_kms_key.data', mode: 'managed', type: 'aws_kms_key', values };
      return JSON.stringify({
        format_version: '1.2',
        planned_values: { root_module: { resources: [resource] } },
        resource_changes: [{ address: resource.address, change: { after_unknown: {} } }],
      });
    };
    write({ 'plan.json': plan(true) });
    assert.equal(statusOf('3.6'), 'passed');
    write({ 'plan.json': plan(false) });
    assert.equal(statusOf('3.6'), 'failed');
  });
});
