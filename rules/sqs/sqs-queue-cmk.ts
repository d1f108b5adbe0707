import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'sqs-queue-cmk',
  title: 'Queues are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_73'], trivy: ['AVD-AWS-0135'] },
  on: 'AWS::SQS::Queue',
  path: 'KmsMasterKeyId',
  // The keys of AWS itself are what the rule asks to replace.
  holds: isOwnKey,
  fix: withNewKey(),
  message: (resource) =>
    `Whoever may receive from ${resource.name} reads its messages: no key of yours stands before them.`,
});
