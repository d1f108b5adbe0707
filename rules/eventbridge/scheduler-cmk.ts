import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'scheduler-cmk',
  title: 'Schedules are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_297'] },
  on: 'AWS::Scheduler::Schedule',
  path: 'KmsKeyArn',
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} encrypts its input with a key that AWS manages: you cannot limit or withdraw its use.`,
});
