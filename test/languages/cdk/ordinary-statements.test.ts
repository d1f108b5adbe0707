import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';
import { analyseCdk } from '../../units.ts';
import {
  CHANGING_PYTHON,
  CHANGING_TYPESCRIPT,
  PYTHON,
  TYPESCRIPT,
  type Ordinary,
} from './ordinary-statements.ts';
import {
  CHANGING_LINES_PYTHON,
  CHANGING_LINES_TYPESCRIPT,
  HARMLESS_PYTHON,
  HARMLESS_TYPESCRIPT,
  type Line,
} from './lines-of-stacks.ts';

const CONTEXT = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: { typescript: () => ts, python: () => parser, flags: () => new Map<string, boolean>() },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

const QUEUE = 'sqs-queue-encrypted Queue';
const ALL = [
  'efs-filesystem-encrypted Files',
  'lambda-xray Fn',
  'rds-instance-storage-encrypted Db',
  'sg-no-ingress-ssh Group',
  QUEUE,
];

/** Which of the findings of the stack's constructs are made. */
function foundIn(name: string, text: string): readonly string[] {
  const { findings } = analyseCdk(name, text, CONTEXT)!;
  const found = new Set(findings.map(({ ruleId, resource }) => `${ruleId} ${resource}`));
  return ALL.filter((each) => found.has(each));
}

function typescript({ body, outside, member }: Ordinary): readonly string[] {
  return foundIn(
    'stack.ts',
    `import * as cdk from 'aws-cdk-lib';
import { Annotations, Arn, ArnFormat, AspectPriority, Aspects, Aws, CfnCondition, CfnOutput, CfnParameter, Duration, Fn, Lazy, MissingRemovalPolicies, Names, RemovalPolicies, RemovalPolicy, Stack, Tag, Tags, Token } from 'aws-cdk-lib';
import * as cfninc from 'aws-cdk-lib/cloudformation-include';
import * as cw from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { AwsSolutionsChecks, NagSuppressions } from 'cdk-nag';
import { Construct, IConstruct } from 'constructs';
import * as crypto from 'crypto';
import * as fs from 'fs';
import * as path from 'path';
${outside}
export class Shop extends Stack {
  constructor(scope: Construct, id: string, props?: any) {
    super(scope, id, props);
    const queue = new sqs.Queue(this, 'Queue', { encryption: sqs.QueueEncryption.UNENCRYPTED });
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2 });
    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));
    const files = new efs.FileSystem(this, 'Files', { vpc, encrypted: false });
    const db = new rds.DatabaseInstance(this, 'Db', { vpc, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), storageEncrypted: false });
    const fn = new lambda.Function(this, 'Fn', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'a.b', code: lambda.Code.fromInline('x'), tracing: lambda.Tracing.DISABLED });
    ${body}
  }
  ${member}
}
`,
  );
}

function python({ body, outside, member }: Ordinary): readonly string[] {
  return foundIn(
    'stack.py',
    `import json, logging, os, sys
import aws_cdk as cdk
from aws_cdk import Annotations, Arn, ArnComponents, ArnFormat, AspectPriority, Aspects, Aws, CfnCondition, CfnOutput, CfnParameter, Duration, Fn, Lazy, Names, RemovalPolicies, RemovalPolicy, Stack, Tag, Tags, Token, aws_cloudwatch as cw, aws_ec2 as ec2, aws_efs as efs, aws_events as events, aws_events_targets as targets, aws_iam as iam, aws_lambda as lambda_, aws_rds as rds, aws_sqs as sqs, aws_ssm as ssm
from aws_cdk.aws_lambda_event_sources import SqsEventSource
from constructs import Construct
from cdk_nag import NagSuppressions
${outside}
class Shop(Stack):
    def __init__(self, scope, id, stage=None, **kwargs):
        super().__init__(scope, id, **kwargs)
        queue = sqs.Queue(self, "Queue", encryption=sqs.QueueEncryption.UNENCRYPTED)
        vpc = ec2.Vpc(self, "Network", max_azs=2)
        group = ec2.SecurityGroup(self, "Group", vpc=vpc)
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))
        files = efs.FileSystem(self, "Files", vpc=vpc, encrypted=False)
        db = rds.DatabaseInstance(self, "Db", vpc=vpc, engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_16), storage_encrypted=False)
        fn = lambda_.Function(self, "Fn", runtime=lambda_.Runtime.PYTHON_3_12, handler="a.b", code=lambda_.Code.from_inline("x"), tracing=lambda_.Tracing.DISABLED)
        ${body.replace(/\n/g, '\n        ')}
    ${member}
`,
  );
}

function line(each: Line): Ordinary {
  const [body, outside = '', member = ''] = typeof each === 'string' ? [each] : each;
  return { title: [body, outside].join(' ').replace(/\s+/g, ' ').trim(), body, outside, member };
}

describe('An ordinary statement beside constructs silences none of them', () => {
  for (const each of TYPESCRIPT)
    it(`in TypeScript: ${each.title}`, () => assert.deepEqual(typescript(each), ALL));
  for (const each of PYTHON) it(`in Python: ${each.title}`, () => assert.deepEqual(python(each), ALL));
});

describe('A function that is given a construct makes it unknown where it', () => {
  for (const each of CHANGING_TYPESCRIPT)
    it(`${each.title}, in TypeScript`, () => assert.ok(!typescript(each).includes(QUEUE)));
  for (const each of CHANGING_PYTHON)
    it(`${each.title}, in Python`, () => assert.ok(!python(each).includes(QUEUE)));
});

describe('A line beside constructs that changes none of them silences none', () => {
  for (const each of HARMLESS_TYPESCRIPT.map(line))
    it(each.title, () => assert.deepEqual(typescript(each), ALL));
  for (const each of HARMLESS_PYTHON.map(line)) it(each.title, () => assert.deepEqual(python(each), ALL));
});

describe('A line that may change a construct makes it unknown', () => {
  for (const each of CHANGING_LINES_TYPESCRIPT.map(line))
    it(each.title, () => assert.ok(!typescript(each).includes(QUEUE)));
  for (const each of CHANGING_LINES_PYTHON.map(line))
    it(each.title, () => assert.ok(!python(each).includes(QUEUE)));
});
