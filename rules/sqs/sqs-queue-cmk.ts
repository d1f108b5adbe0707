import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sqs-queue-cmk',
  title: 'Queues are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    guard: ['SQS_QUEUE_KMS_MASTER_KEY_ID_RULE'],
    checkov: ['CKV2_AWS_73'],
    trivy: ['AVD-AWS-0135'],
  },
  on: 'AWS::SQS::Queue',
  path: 'KmsMasterKeyId',
  fix: withNewKey(),
  message: (resource) =>
    `Whoever may receive from ${resource.name} reads its messages: no key of yours stands before them.`,
});
