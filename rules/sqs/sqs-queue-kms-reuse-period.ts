import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sqs-queue-kms-reuse-period',
  title: 'Queues ask KMS for a new data key every hour or more often',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::SQS::Queue',
  path: 'KmsDataKeyReusePeriodSeconds',
  holds: (value) => value.or(300).atMost(3600),
  fix: set(300, 'costs', 'Ask for a new data key every five minutes (KMS bills requests)'),
  message: (resource) =>
    `${resource.name} goes on for more than an hour with a data key after access to its KMS key was withdrawn.`,
});
