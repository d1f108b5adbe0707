import { all, any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'dlm-cross-region-cmk',
  title: 'Snapshots that are copied to another region are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_254', 'CKV_AWS_256'] },
  on: 'AWS::DLM::LifecyclePolicy',
  holds: (policy) =>
    all(
      policy
        .list('PolicyDetails.Schedules')
        .flatMap((schedule) => schedule.get('CrossRegionCopyRules').list())
        .every(hasOwnKey),
      policy
        .list('PolicyDetails.Actions')
        .flatMap((action) => action.get('CrossRegionCopy').list())
        .every((copy) => hasOwnKey(copy.get('EncryptionConfiguration'))),
    ),
  message: (policy) =>
    `${policy.name} encrypts copies of snapshots with a key of AWS: they cannot be shared, and you cannot say who may restore them.`,
});

/** Whether a copy that is encrypted at all has a key of the account. */
function hasOwnKey(copy: Value): Answer {
  const encrypted = copy.get('Encrypted');
  return any(not(encrypted.is(true)), isOwnKey(copy.get('CmkArn'))).at(encrypted);
}
