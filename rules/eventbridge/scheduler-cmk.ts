import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'scheduler-cmk',
  title: 'Schedules are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_297'] },
  on: 'AWS::Scheduler::Schedule',
  path: 'KmsKeyArn',
  holds: isOwnKey,
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} encrypts its input with a key that AWS manages: you cannot limit or withdraw its use.`,
});
