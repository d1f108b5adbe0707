import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'dlm-cross-region-cmk',
  title: 'Snapshots are copied to another region with a key of your own',
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
        .every(hasKey),
      policy
        .list('PolicyDetails.Actions')
        .flatMap((action) => action.get('CrossRegionCopy').list())
        .every((copy) => hasKey(copy.get('EncryptionConfiguration'))),
    ),
  message: (policy) =>
    `${policy.name} encrypts copies in the other region with a key of AWS: they cannot be shared, nor access to them withdrawn.`,
});

/** Whether a copy that is encrypted is so with a key of one's own; one that is not has a rule of its own. */
function hasKey(copy: Value): Answer {
  const key = copy.get('CmkArn');
  return not(all(copy.get('Encrypted').is(true), not(isOwnKey(key))).at(key));
}
