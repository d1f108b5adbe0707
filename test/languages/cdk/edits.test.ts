import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import fc from 'fast-check';
import ts from 'typescript';
import { analyseCdk, type CdkAnalysis } from '../../units.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';

const CONTEXT = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: { typescript: () => ts, python: () => parser },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

const TYPESCRIPT = `import { Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { aws_ecs as ecs } from 'aws-cdk-lib';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';

const keep = false;

class Storage extends Stack {
  constructor(scope: Construct, id: string, isProd: boolean) {
    super(scope, id);
    const logs = new s3.Bucket(this, 'Logs', { versioned: keep });
    // parapet:ignore s3-bucket-versioning -- rebuilt every night
    new s3.CfnBucket(this, 'Raw', {
      loggingConfiguration: { destinationBucketName: logs.bucketName },
    });
    if (isProd) logs.addToResourcePolicy(statement);
    new Queue(this, 'Jobs', isProd ? { retentionPeriod } : undefined);
    const task = new ecs.FargateTaskDefinition(this, 'Task');
    const web = task.addContainer('Web', { image, environment: { MODE: 'plain' } });
    web.addEnvironment('TOKEN', 'kept-in-the-open-1');
    const api = new RestApi(this, 'Api', { defaultMethodOptions: { apiKeyRequired: keep } });
    const orders = api.root.addResource('orders');
    orders.addMethod('GET');
  }
}
`;

const PYTHON = `from aws_cdk import Stack, aws_s3 as s3, aws_sqs as sqs
from aws_cdk import aws_elasticloadbalancingv2 as elbv2, aws_lambda as lambda_

keep = False


class Storage(Stack):
    def __init__(self, scope, id, is_prod, **kwargs):
        super().__init__(scope, id, **kwargs)
        logs = s3.Bucket(self, "Logs", versioned=keep)
        s3.CfnBucket(
            self,
            "Raw",
            logging_configuration={"destinationBucketName": logs.bucket_name},
        )
        if is_prod:
            logs.add_to_resource_policy(statement)
        sqs.Queue(self, f"Jobs{id}")
        balancer = elbv2.ApplicationLoadBalancer(self, "Balancer", internet_facing=True)
        balancer.add_listener("Plain", port=80, default_action=elbv2.ListenerAction.fixed_response(200))
        function = lambda_.Function(self, "Handler", environment={"MODE": "plain"})
        function.add_environment("TOKEN", "kept-in-the-open-1")
        function.add_function_url(auth_type=lambda_.FunctionUrlAuthType.NONE)
`;

const PIECES = [
  ...[
    '',
    'x',
    ' ',
    '\n',
    '(',
    ')',
    '{',
    '}',
    '"',
    "'",
    '`',
    ':',
    ',',
    '#',
    '//',
    '=',
    'True',
    'true',
    'keep',
  ],
  ...['\n        ', '    ', 'logs', 'if x:', 'this', 'def f():', 'class A:', 'async ', '"""', '\\', '[', ']'],
];

/** What a user sees. */
function seen(analysis: CdkAnalysis | undefined): unknown {
  return analysis?.findings.map(({ ruleId, place, message }) => [ruleId, place.start, place.end, message]);
}

const edits = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), piece: fc.constantFrom(...PIECES) }),
  { minLength: 1, maxLength: 6 },
);

describe('CDK source that is edited', function () {
  this.timeout(60_000);
  for (const [path, original] of [
    ['stack.ts', TYPESCRIPT],
    ['stack.py', PYTHON],
  ] as const) {
    it(`is judged as if it were read anew: ${path}`, () => {
      fc.assert(
        fc.property(edits, (list) => {
          let text: string = original;
          let analysis = analyseCdk(path, text, CONTEXT);
          for (const { at, length, piece } of list) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + piece + text.slice(start + length);
            analysis = analyseCdk(path, text, CONTEXT, analysis);
            assert.deepEqual(seen(analysis), seen(analyseCdk(path, text, CONTEXT)), text);
          }
        }),
        { numRuns: Number(process.env['RUNS'] ?? 150) },
      );
    });

    it(`is judged after each keystroke as if it were read anew: ${path}`, () => {
      let analysis: CdkAnalysis | undefined;
      for (let end = 0; end <= original.length; end++) {
        const text = original.slice(0, end);
        analysis = analyseCdk(path, text, CONTEXT, analysis);
        assert.deepEqual(seen(analysis), seen(analyseCdk(path, text, CONTEXT)), text);
      }
    });
  }
});
