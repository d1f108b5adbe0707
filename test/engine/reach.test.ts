import assert from 'node:assert/strict';
import { ALONE } from '../../core/engine/lint.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { factsOf, type Facts } from '../../core/engine/facts.ts';
import { Neighbourhood } from '../../core/engine/workspace.ts';
import { mayBeEqual, type Profile } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { analyse, analyseModule } from '../units.ts';

const RULE = 's3-bucket-policy-present';

function contextIn(profile: Profile, neighbours = ALONE) {
  return {
    rules: selectRules(rules, { profile, only: [RULE] }),
    neighbours,
    today: '2026-01-01',
  };
}

/** A template with a bucket, and what is beside it. */
const bucket = (properties = '', beside = ''): string =>
  `Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n${properties && `    Properties:\n      ${properties}\n`}${beside}`;

const policy = (named: string, beside = ''): Facts =>
  factsOf(
    analyse(
      `${beside}Resources:\n  Policy:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: ${named}\n      PolicyDocument: {}\n`,
      contextIn('all'),
    )!,
  );

const module = (text: string): Facts => factsOf(analyseModule({ 'main.tf': text }, contextIn('all'))!);

/** What is said of the bucket beside others: its messages. */
function said(text: string, others: readonly Facts[], profile: Profile = 'recommended'): readonly string[] {
  const neighbours = new Neighbourhood(others).around(undefined, {});
  return analyse(text, contextIn(profile, neighbours))!.findings.map(({ message }) => message);
}

const OUTPUT = 'Outputs:\n  Name:\n    Value: !Ref Logs\n';
const EXPORT =
  'Outputs:\n  Name:\n    Value: !Ref Logs\n    Export:\n      Name: !Sub ${AWS::StackName}-logs\n';
const NESTED =
  '  Inner:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: https://example.com/inner.yaml\n';
const PARAMETER = 'Parameters:\n  Name:\n    Type: String\n';

/** By what happens: the bucket's template, the others, and whether the policy of another may be the bucket's own. */
const CASES: readonly (readonly [what: string, text: string, others: readonly Facts[], mayReach: boolean])[] =
  [
    ['a parameter of an unrelated stack', bucket(), [policy('!Ref Name', PARAMETER)], false],
    [
      'a parameter, though the bucket is an output',
      bucket('', OUTPUT),
      [policy('!Ref Name', PARAMETER)],
      false,
    ],
    [
      'a parameter, where a nested stack is given the bucket',
      bucket('', `${NESTED}      Parameters:\n        Name: !Ref Logs\n`),
      [policy('!Ref Name', PARAMETER)],
      true,
    ],
    [
      'a parameter, where a template puts stacks together and the bucket is an output',
      bucket('', OUTPUT),
      [policy('!Ref Name', PARAMETER), factsOf(analyse(`Resources:\n${NESTED}`, contextIn('all'))!)],
      true,
    ],
    ['an import, where nothing is exported', bucket('', OUTPUT), [policy('!ImportValue site-logs')], false],
    ['an import of the export', bucket('', EXPORT), [policy('!ImportValue site-logs')], true],
    ['an import of another export', bucket('', EXPORT), [policy('!ImportValue site-images')], false],
    ['the name', bucket('BucketName: audit'), [policy('audit')], true],
    ['another name', bucket('BucketName: audit'), [policy('images')], false],
    ['a name, where AWS makes one up', bucket(), [policy('images')], false],
    ['a name, where the deployment gives it', bucket('BucketName: !Ref Name'), [policy('images')], true],
    [
      'the same pattern',
      bucket('BucketName: !Sub "${AWS::AccountId}-audit"'),
      [policy('!Sub "${AWS::AccountId}-audit"')],
      true,
    ],
    [
      'another pattern',
      bucket('BucketName: !Sub "${AWS::AccountId}-audit"'),
      [policy('!Sub "${AWS::AccountId}-images"')],
      false,
    ],
    ['what is looked up', bucket(), [policy('"{{resolve:ssm:/site/logs}}"')], true],
    [
      'one of a Terraform root that is given a name',
      bucket(),
      [
        module(
          'variable "name" {}\n\nresource "aws_s3_bucket_policy" "one" {\n  bucket = var.name\n  policy = "{}"\n}\n',
        ),
      ],
      false,
    ],
    [
      'what another root looks up',
      bucket(),
      [
        module(
          'data "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n\nresource "aws_s3_bucket_policy" "one" {\n  bucket = data.aws_s3_bucket.logs.id\n  policy = "{}"\n}\n',
        ),
      ],
      true,
    ],
    [
      'modules of another root that are not read',
      bucket(),
      [module('module "logs" {\n  source  = "example/logs/aws"\n  version = "1.0.0"\n}\n')],
      false,
    ],
  ];

describe('a resource of another template', () => {
  for (const [what, text, others, mayReach] of CASES) {
    it(`${mayReach ? 'may be' : 'is not'} what a resource misses: ${what}`, () => {
      assert.equal(said(text, others).length, mayReach ? 0 : 1);
    });

    it(`is told with what would settle it in the fuller profiles: ${what}`, () => {
      const messages = said(text, others, 'all');
      if (what === 'the name') {
        assert.deepEqual(messages, []);
        return;
      }
      assert.equal(messages.length, 1);
      assert.equal(/ Unless `[\w/]+\.\w+:\d+` names it\.$/.test(messages[0]!), mayReach, messages[0]);
    });
  }
});

describe('texts of which parts are not known', () => {
  for (const [a, b, expected] of [
    ['audit', 'AUDIT', true],
    ['audit', 'audits', false],
    ['…-audit', 'site-audit', true],
    ['…-audit', 'site-…', true],
    ['…-audit', '…-images', false],
    ['…', '', true],
    ['a…b…c', 'abc', true],
    ['a…b…c', 'acb', false],
  ] as const)
    it(`${a} and ${b} ${expected ? 'may be' : 'are not'} the same`, () => {
      assert.equal(mayBeEqual(a, b), expected);
      assert.equal(mayBeEqual(b, a), expected);
    });
});
