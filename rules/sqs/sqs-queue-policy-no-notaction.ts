import { defineRule } from '../../core/model/index.ts';
import { allowsAllBut } from '../shared/policy.ts';

export default defineRule({
  id: 'sqs-queue-policy-no-notaction',
  title: 'Queue policies say what they allow, not what they leave out',
  severity: 'medium',
  controls: [],
  equivalents: {
    cfnNag: ['F7', 'W18'],
    guard: ['SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL', 'SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  impliedBy: ['sqs-queue-policy-no-public'],
  on: 'AWS::SQS::QueuePolicy',
  holds: (resource) => resource.policy('PolicyDocument').none(allowsAllBut),
  message: (resource) =>
    `${resource.name} allows everything, or everyone, except what it lists: what AWS adds later is allowed as well.`,
});
