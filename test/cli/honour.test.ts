import assert from 'node:assert/strict';
import type { Report } from '../../cli/report/report.ts';
import { OTHER_TOOLS } from '../../core/model/index.ts';
import { commandInFolder } from './command.ts';

/** A queue whose messages are not encrypted, with lines ahead of its type, and lines ahead of and behind what is wrong. */
const queue = (name: string, ahead: string, above = '', behind = ''): string =>
  `  ${name}:\n${ahead}    Type: AWS::SQS::Queue\n    Properties:\n${above}      SqsManagedSseEnabled: false${behind}\n`;

const metadata = (...lines: string[]): string =>
  `    Metadata:\n${lines.map((line) => `      ${line}\n`).join('')}`;

const TEMPLATE = `Resources:
${queue('Checkov', '    # checkov:skip=CKV_AWS_99,CKV_AWS_27:is: public\n')}
${queue('CheckovData', metadata('checkov:', '  skip:', '    - id: CKV_AWS_27', '      comment: public'))}
${queue('CheckovOther', '    # checkov:skip=CKV_AWS_20:another check\n')}
${queue('TrivyOnIt', '', '', ' # trivy:ignore:AVD-AWS-0096 public')}
${queue('TrivyAbove', '', '      #trivy:ignore:aws-sqs-enable-queue-encryption:exp:2999-01-01\n')}
${queue('TrivyPattern', '', '      # tfsec:ignore:aws-s3-* trivy:ignore:AWS-009*\n')}
${queue('TrivyOver', '', '      # trivy:ignore:AVD-AWS-0096:exp:2020-01-01\n')}
${queue('TrivyFar', '', '      # trivy:ignore:AVD-AWS-0096\n\n')}
${queue('TrivyWorkspace', '', '      # trivy:ignore:AVD-AWS-0096:ws:prod\n')}
  # tfsec:ignore:aws-sqs-enable-queue-encryption
${queue('Tfsec', '')}
${queue('KicsLine', '', '      # kics-scan ignore-line\n')}
  # kics-scan ignore-block
${queue('KicsBlock', '')}
${queue('KicsBehind', '', '', ' # kics-scan ignore-line')}
${queue('Nag', metadata('cfn_nag: { rules_to_suppress: [{ id: W48, reason: public }] }'))}
${queue('CdkNag', metadata('cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-SQS2, reason: public }] }'))}
${queue('CdkNagPart', metadata('cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-SQS2, applies_to: [a] }] }'))}
${queue('Plain', '')}`;

describe('suppressions of other tools', () => {
  const { write, parapet } = commandInFolder();
  const scan = (...words: string[]): Report =>
    JSON.parse(parapet('scan', '--format', 'json', '--show-suppressed', ...words).stdout) as Report;
  const names = (all: Report['findings']): readonly string[] => all.map(({ resource }) => resource).sort();

  it('hold nowhere unless somebody asks for it', () => {
    write({ 'a.yaml': TEMPLATE });
    const { findings, summary } = scan();
    assert.equal(findings.length, TEMPLATE.split('AWS::SQS::Queue').length - 1);
    assert.deepEqual(summary.honoured, {});
  });

  it('hold in CloudFormation where their tools let them hold, each counted for its tool', () => {
    write({ 'a.yaml': TEMPLATE });
    const { findings, suppressed, summary } = scan('--honour', ...OTHER_TOOLS);
    assert.deepEqual(names(findings), [
      'CdkNagPart',
      'CheckovOther',
      'KicsBehind',
      'Plain',
      'TrivyFar',
      'TrivyOver',
      'TrivyWorkspace',
    ]);
    assert.deepEqual(summary.honoured, { checkov: 2, trivy: 3, tfsec: 1, kics: 2, cfn_nag: 1, 'cdk-nag': 1 });
    assert.equal(summary.suppressed, 0);
    const reasons = new Map(suppressed.map(({ resource, reason }) => [resource, reason]));
    assert.equal(reasons.get('Checkov'), 'is: public');
    assert.equal(reasons.get('TrivyOnIt'), 'public');
    assert.equal(reasons.get('Nag'), 'public');
    assert.equal(suppressed.find(({ resource }) => resource === 'TrivyAbove')?.until, '2998-12-31');
  });

  it('hold for the tools alone that are named, in the configuration too', () => {
    write({ 'a.yaml': TEMPLATE, '.parapet.yaml': 'honour: [cfn_nag]\n' });
    assert.deepEqual(names(scan().suppressed), ['Nag']);
    assert.deepEqual(names(scan('--honour', 'kics').suppressed), ['KicsBlock', 'KicsLine']);
    assert.match(parapet('scan').stdout, /, suppressed 1 for cfn_nag/);
    write({ '.parapet.yaml': '\nhonour: [cfn-nag]\n' });
    const { status, stderr } = parapet('scan');
    assert.equal(status, 2);
    assert.match(stderr, /\.parapet\.yaml:2: honour\.0 must be one of checkov, trivy/);
  });

  it('hold in metadata of JSON, for Guard too', () => {
    const resource = (guard: unknown): unknown => ({
      Type: 'AWS::S3::Bucket',
      Metadata: { guard },
      Properties: { BucketEncryption: {} },
    });
    const Resources = {
      Kept: resource({ SuppressedRules: ['S3_BUCKET_VERSIONING_ENABLED'] }),
      Other: resource({ SuppressedRules: ['S3_BUCKET_LOGGING_ENABLED'] }),
    };
    write({ 'a.json': JSON.stringify({ Resources }, undefined, 1) });
    const { findings, suppressed } = scan('--profile', 'all', '--honour', 'guard');
    const versioning = ({ ruleId }: { ruleId: string }): boolean => ruleId === 's3-bucket-versioning';
    assert.deepEqual(names(suppressed.filter(versioning)), ['Kept']);
    assert.deepEqual(names(findings.filter(versioning)), ['Other']);
  });

  it('hold in Terraform: in a block, at a line, above it, and for a file', () => {
    const block = (name: string, above = '', inside = '', behind = ''): string =>
      `${above}resource "aws_sqs_queue" "${name}" {\n${inside}  sqs_managed_sse_enabled = false${behind}\n}\n\n`;
    write({
      'main.tf': [
        block('checkov', '', '  #checkov:skip=CKV_AWS_27:public\n'),
        block('checkov_outside', '#checkov:skip=CKV_AWS_27:public\n'),
        block('trivy', '# trivy:ignore:AVD-AWS-0096\n#tfsec:ignore:aws-s3-enable-versioning\n'),
        block('trivy_line', '', '', ' //tfsec:ignore:aws-sqs-enable-queue-encryption'),
        block('trivy_remark', '# trivy:ignore:AVD-AWS-0096\n# a remark\n'),
        block('trivy_values', '# trivy:ignore:AVD-AWS-0096[name=a]\n'),
        block('kics', '// kics-scan ignore-block\n'),
        block('plain'),
      ].join(''),
      'whole.tf': block('disabled', '# a head\n# kics-scan disable=6e8849c1-3aa7-40e3-9063-b85ee300f29f\n'),
    });
    const { findings, suppressed } = scan('--honour', 'checkov', 'trivy', 'tfsec', 'kics');
    const short = (all: Report['findings']): readonly string[] =>
      names(all).map((each) => each.split('.')[1]!);
    assert.deepEqual(short(findings), ['checkov_outside', 'plain', 'trivy_remark', 'trivy_values']);
    assert.deepEqual(short(suppressed), ['checkov', 'disabled', 'kics', 'trivy', 'trivy_line']);
  });

  it('hold in the source of a CDK app, for the construct that they are about alone', () => {
    const nag = `[{ id: 'AwsSolutions-SQS2', reason: 'only public data' }]`;
    const queueOf = (name: string): string =>
      `const ${name} = new sqs.Queue(this, '${name}', { encryption: sqs.QueueEncryption.UNENCRYPTED });`;
    const kinds = ['one', 'two', 'three', 'part', 'plain'];
    write({
      'stack.ts': `import { Stack, Validations } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { NagSuppressions } from 'cdk-nag';
class S extends Stack {
  constructor(scope, id) {
    super(scope, id);
    ${kinds.map(queueOf).join('\n    ')}
    NagSuppressions.addResourceSuppressions(one, ${nag});
    NagSuppressions.addResourceSuppressions([two], ${nag}, true);
    Validations.of(three).acknowledge({ id: 'AwsSolutions-SQS2', reason: 'only public data' });
    NagSuppressions.addResourceSuppressions(part, [{ id: 'AwsSolutions-SQS2', reason: 'why', appliesTo: ['a'] }]);
  }
}
class Other extends Stack {
  constructor(scope, id) {
    super(scope, id);
    NagSuppressions.addStackSuppressions(this, ${nag});
    ${queueOf('whole')}
  }
}
`,
      'stack.py': `from aws_cdk import Stack, aws_sqs as sqs
from cdk_nag import NagSuppressions, NagPackSuppression
class S(Stack):
    def __init__(self, scope, id):
        super().__init__(scope, id)
        queue = sqs.Queue(self, "Python", encryption=sqs.QueueEncryption.UNENCRYPTED)
        NagSuppressions.add_resource_suppressions(queue, [NagPackSuppression(id="AwsSolutions-SQS2", reason="public data")])
        mapped = sqs.Queue(self, "Mapped", encryption=sqs.QueueEncryption.UNENCRYPTED)
        NagSuppressions.add_resource_suppressions(mapped, [{"id": "AwsSolutions-SQS2", "reason": "public data"}])
        sqs.Queue(self, "Left", encryption=sqs.QueueEncryption.UNENCRYPTED)
`,
      'cdk.json': '{"app":"true"}',
    });
    const { findings, suppressed } = scan('--honour', 'cdk-nag');
    const encryption = (all: Report['findings']): readonly string[] =>
      names(all.filter(({ ruleId }) => ruleId === 'sqs-queue-encrypted'));
    assert.deepEqual(encryption(findings), ['Left', 'part', 'plain']);
    assert.deepEqual(encryption(suppressed), ['Mapped', 'Python', 'one', 'three', 'two', 'whole']);
    assert.ok(suppressed.every(({ reason, tool }) => reason !== '' && tool === 'cdk-nag'));
  });

  it('hold as .trivyignore and .trivyignore.yaml say', () => {
    write({
      'a.yaml': `Resources:\n${queue('A', '')}`,
      'b.yaml': `Resources:\n${queue('B', '')}`,
      '.trivyignore': '# public data\nAVD-AWS-0096 exp:2020-01-01\n',
    });
    assert.deepEqual(names(scan('--honour', 'trivy').findings), ['A', 'B']);
    write({ '.trivyignore': '# public data\nAVD-AWS-0096\n' });
    const { findings, suppressed } = scan('--honour', 'trivy');
    assert.deepEqual([names(findings), names(suppressed)], [[], ['A', 'B']]);
    assert.equal(suppressed[0]?.reason, 'public data');
    const yaml = 'misconfigurations:\n  - id: AVD-AWS-0096\n    paths: ["b.*"]\n    statement: public\n';
    write({ '.trivyignore': '', '.trivyignore.yaml': yaml });
    assert.deepEqual(names(scan('--honour', 'trivy').suppressed), ['B']);
    write({ '.trivyignore.yaml': 'misconfigurations: [\n' });
    assert.match(parapet('scan', '--honour', 'trivy').stderr, /\.trivyignore\.yaml: line \d: /);
  });

  it('are no pass: a control whose resources are suppressed alone is not evaluated', () => {
    write({
      'a.yaml': `Resources:\n${queue('Nag', metadata('cfn_nag: { rules_to_suppress: [{ id: W48 }] }'))}`,
    });
    interface Result {
      readonly controls: Readonly<Record<string, { readonly status: string; readonly passed: number }>>;
      readonly honoured: object;
    }
    const run = (...words: string[]): Result =>
      JSON.parse(parapet('compliance', '--format', 'json', ...words).stdout) as Result;
    assert.equal(run().controls['SQS.1']?.status, 'failed');
    const { controls, honoured } = run('--honour', 'cfn_nag');
    assert.deepEqual([controls['SQS.1']?.status, controls['SQS.1']?.passed], ['notEvaluated', 0]);
    assert.deepEqual(honoured, { cfn_nag: 1 });
    assert.match(
      parapet('compliance', '--honour', 'cfn_nag').stdout,
      /suppressed for other tools: 1 for cfn_nag\./,
    );
  });

  it('are told in SARIF with their tool and reason', () => {
    write({ 'a.yaml': TEMPLATE });
    const { stdout } = parapet('scan', '--honour', 'cfn_nag', '--show-suppressed', '--format', 'sarif');
    assert.match(stdout, /"justification": "cfn_nag: public"/);
  });
});

describe('a suppression of ours', () => {
  const { write, parapet } = commandInFolder();

  it('that names no rule is told', () => {
    write({ 'a.yaml': `Resources:\n${queue('A', '    # parapet:ignore sqs-queue-encryptid -- public\n')}` });
    assert.match(
      parapet('scan').stdout,
      /There is no rule sqs-queue-encryptid, and nothing is ignored by that name/,
    );
  });
});
