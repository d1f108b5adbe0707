import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'sqs-queue-policy-no-public',
  title: 'Queue policies keep strangers out',
  severity: 'critical',
  controls: ['SQS.3'],
  equivalents: {
    guard: ['SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL'],
    checkov: ['CKV_AWS_168', 'CKV_AWS_387'],
    kics: ['sqs_policy_with_public_access', 'sqs_queue_exposed'],
    cfnNag: ['F21'],
  },
  on: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  holds: (resource) => keepsStrangersOut(resource.policy('PolicyDocument')),
  message: (resource) =>
    `${resource.name} lets every AWS account use the queue: the statement allows anyone, and no condition limits who that is.`,
});
