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
const ALL = ['efs-filesystem-encrypted Files', 'sg-no-ingress-ssh Group', QUEUE];

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
import { Annotations, Aspects, CfnOutput, Stack, Tag, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { AwsSolutionsChecks, NagSuppressions } from 'cdk-nag';
import { Construct } from 'constructs';
import * as fs from 'fs';
${outside}
export class Shop extends Stack {
  constructor(scope: Construct, id: string, props?: any) {
    super(scope, id, props);
    const queue = new sqs.Queue(this, 'Queue', { encryption: sqs.QueueEncryption.UNENCRYPTED });
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2 });
    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));
    const files = new efs.FileSystem(this, 'Files', { vpc, encrypted: false });
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
    `import json, logging, os
import aws_cdk as cdk
from aws_cdk import Annotations, CfnOutput, Stack, Tags, aws_ec2 as ec2, aws_efs as efs, aws_sqs as sqs
from cdk_nag import NagSuppressions
${outside}
class Shop(Stack):
    def __init__(self, scope, id, **kwargs):
        super().__init__(scope, id, **kwargs)
        queue = sqs.Queue(self, "Queue", encryption=sqs.QueueEncryption.UNENCRYPTED)
        vpc = ec2.Vpc(self, "Network", max_azs=2)
        group = ec2.SecurityGroup(self, "Group", vpc=vpc)
        group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22))
        files = efs.FileSystem(self, "Files", vpc=vpc, encrypted=False)
        ${body.replace(/\n/g, '\n        ')}
    ${member}
`,
  );
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
