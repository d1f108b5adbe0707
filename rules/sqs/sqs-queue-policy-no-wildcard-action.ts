import { all, defineRule } from '../../core/model/index.ts';
import { allows, namesAllActions } from '../shared/policy.ts';

export default defineRule({
  id: 'sqs-queue-policy-no-wildcard-action',
  title: 'Queue policies allow single actions',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_72'],
    trivy: ['AVD-AWS-0097'],
    kics: ['sqs_policy_allows_all_actions'],
    cfnNag: ['F20'],
    guard: ['SQS_QUEUEPOLICY_NO_WILDCARD_ACTION'],
  },
  on: 'AWS::SQS::QueuePolicy',
  holds: (resource) =>
    resource
      .policy('PolicyDocument')
      .none((statement) => all(namesAllActions(statement, 'sqs'), allows(statement))),
  message: (resource) =>
    `${resource.name} allows every action on the queue, deleting it and changing its policy included.`,
});
