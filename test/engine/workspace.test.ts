import assert from 'node:assert/strict';
import { selectRules } from '../../core/engine/rule-set.ts';
import { factsOf, type Facts } from '../../core/engine/facts.ts';
import { judgeWorkspace } from '../../core/engine/workspace.ts';
import { rules } from '../../rules/index.ts';
import { analysed, analysedModule } from './analysed.ts';

const all = selectRules(rules, { profile: 'all' });

const cfn = (resources: string): Facts => factsOf(analysed(`Resources:\n${resources}`));
const hcl = (text: string): Facts => factsOf(analysedModule(text));

/** The rules among `ids` that find something missing in a workspace of these templates. */
function missing(templates: readonly Facts[], ...ids: readonly string[]): readonly string[] {
  const found = judgeWorkspace(templates, all, true).map(({ ruleId }) => ruleId);
  return ids.filter((id) => found.includes(id));
}

const RECORDER = cfn('  Recorder:\n    Type: AWS::Config::ConfigurationRecorder\n');
const CHECKS = [
  'config-rule-root-mfa',
  'config-rule-root-hardware-mfa',
  'config-rule-iam-user-mfa',
  'config-rule-root-access-key',
  'config-rule-access-keys-rotated',
];

/** A rule of AWS Config that has the identifier. */
function rule(identifier: string): string {
  return `  Check:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      Source:\n        Owner: AWS\n        SourceIdentifier: ${identifier}\n`;
}

describe('what a workspace lacks', () => {
  it('a recorder alone delivers to nowhere and checks nothing', () => {
    const ids = ['config-delivery-channel-present', 'config-rules-present', ...CHECKS];
    assert.deepEqual(missing([RECORDER], ...ids), ids);
    assert.deepEqual(missing([cfn('  Topic:\n    Type: AWS::SNS::Topic\n')], ...ids), []);
  });

  it('the rule of AWS Config that is there is not asked for, in either language', () => {
    assert.deepEqual(
      missing([RECORDER, cfn(rule('IAM_ROOT_ACCESS_KEY_CHECK'))], 'config-rules-present', ...CHECKS),
      CHECKS.filter((id) => id !== 'config-rule-root-access-key'),
    );
    const module = hcl(
      'resource "aws_config_config_rule" "keys" {\n  name = "keys"\n  source {\n    owner             = "AWS"\n    source_identifier = "ACCESS_KEYS_ROTATED"\n  }\n}\n',
    );
    assert.deepEqual(missing([RECORDER, module], 'config-rule-access-keys-rotated'), []);
  });

  it('a rule whose identifier is not known, a pack, or Security Hub may bring any check', () => {
    for (const bringer of [
      rule('!ImportValue Which'),
      '  Pack:\n    Type: AWS::Config::ConformancePack\n    Properties:\n      ConformancePackName: cis\n',
      '  Hub:\n    Type: AWS::SecurityHub::Hub\n',
    ])
      assert.deepEqual(missing([RECORDER, cfn(bringer)], 'config-rules-present', ...CHECKS), [], bringer);
  });

  it('a role for AWS Support is known by a policy in its list, in any partition, and by an attachment', () => {
    const role = (policy: string): Facts =>
      cfn(
        `  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns:\n        - ${policy}\n`,
      );
    const lacks = (facts: Facts): boolean => missing([facts], 'iam-support-role-present').length > 0;
    assert(lacks(role('arn:aws:iam::aws:policy/ReadOnlyAccess')));
    assert(lacks(role('!Sub arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess')));
    assert(!lacks(role('arn:aws:iam::aws:policy/AWSSupportAccess')));
    assert(!lacks(role('!Sub arn:${AWS::Partition}:iam::aws:policy/AWSSupportAccess')));
    assert(!lacks(role('!ImportValue Policy')));
    const attachment = (name: string): Facts =>
      hcl(
        `resource "aws_iam_role_policy_attachment" "support" {\n  role       = "support"\n  policy_arn = "arn:aws:iam::aws:policy/${name}"\n}\n`,
      );
    assert(!lacks(attachment('AWSSupportAccess')));
    assert(lacks(attachment('ReadOnlyAccess')));
  });

  it('what Terraform alone can declare is missing only where Terraform is', () => {
    const ids = ['account-security-contact', 'iam-password-policy-present'];
    assert.deepEqual(missing([RECORDER], ...ids), []);
    const contact = (type: string): Facts =>
      hcl(`resource "aws_account_alternate_contact" "one" {\n  alternate_contact_type = "${type}"\n}\n`);
    assert.deepEqual(missing([contact('BILLING')], ...ids), ids);
    assert.deepEqual(missing([contact('SECURITY')], ...ids), ['iam-password-policy-present']);
  });

  it('what something else may set up is not said to be missing', () => {
    const ids = ['config-delivery-channel-present', 'config-rules-present', 'securityhub-present'];
    assert.deepEqual(missing([RECORDER], ...ids), ids);
    for (const bringer of [
      cfn('  Setup:\n    Type: Custom::Baseline\n    Properties:\n      ServiceToken: !ImportValue Setup\n'),
      cfn(
        '  Setup:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      StackSetName: baseline\n',
      ),
      cfn('  Unit:\n    Type: AWS::Organizations::OrganizationalUnit\n'),
      hcl(
        'resource "aws_guardduty_organization_admin_account" "one" {\n  admin_account_id = "111122223333"\n}\n',
      ),
      hcl('module "baseline" {\n  source  = "example/baseline/aws"\n  version = "1.0.0"\n}\n'),
    ])
      assert.deepEqual(missing([RECORDER, bringer], ...ids), []);
  });

  it('a baseline is kept where a service of the account is set up, and not where an application has a trail', () => {
    const kept = (facts: Facts): boolean => judgeWorkspace([facts], all).length > 0;
    assert(kept(RECORDER));
    assert(
      !kept(cfn('  Trail:\n    Type: AWS::CloudTrail::Trail\n    Properties:\n      IsLogging: true\n')),
    );
    assert(!kept(hcl('resource "aws_guardduty_detector" "one" {\n  count  = 0\n  enable = true\n}\n')));
  });

  it('a service that is used without what belongs to it is told', () => {
    const ids = [
      'bedrock-model-invocation-logging',
      'detective-graph-present',
      'inspector-cis-scan-configured',
      'inspector-code-security-scan',
      'macie-classification-export',
    ];
    const used = [
      cfn('  Detector:\n    Type: AWS::GuardDuty::Detector\n  Host:\n    Type: AWS::EC2::Instance\n'),
      cfn('  Code:\n    Type: AWS::InspectorV2::CodeSecurityIntegration\n'),
      hcl('resource "aws_macie2_account" "main" {}\n\nresource "aws_bedrock_guardrail" "main" {}\n'),
    ];
    assert.deepEqual(missing(used, ...ids), ids);
    const whole = [
      cfn('  Graph:\n    Type: AWS::Detective::Graph\n'),
      cfn(
        '  Cis:\n    Type: AWS::InspectorV2::CisScanConfiguration\n  Scan:\n    Type: AWS::InspectorV2::CodeSecurityScanConfiguration\n',
      ),
      hcl(
        'resource "aws_macie2_classification_export_configuration" "main" {}\n\nresource "aws_bedrock_model_invocation_logging_configuration" "main" {}\n',
      ),
    ];
    assert.deepEqual(missing([...used, ...whole], ...ids), []);
  });
});
