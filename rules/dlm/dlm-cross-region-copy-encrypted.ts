import { all, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'dlm-cross-region-copy-encrypted',
  title: 'Snapshots are encrypted when they are copied to another region',
  severity: 'medium',
  controls: [],
  equivalents: {
    guard: ['DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE'],
    checkov: ['CKV_AWS_253', 'CKV_AWS_255', 'CKV_AWS_254', 'CKV_AWS_256'],
    cfnNag: ['W81'],
  },
  on: 'AWS::DLM::LifecyclePolicy',
  holds: (policy) =>
    all(
      policy
        .list('PolicyDetails.Schedules')
        .flatMap((schedule) => schedule.get('CrossRegionCopyRules').list())
        .every((rule) => rule.get('Encrypted').is(true)),
      policy
        .list('PolicyDetails.Actions')
        .flatMap((action) => action.get('CrossRegionCopy').list())
        .every((copy) => copy.get('EncryptionConfiguration.Encrypted').is(true)),
    ),
  fix: setAt(true, 'costs', 'Encrypt copies (the next one is a whole one)'),
  message: (policy) => `${policy.name} copies snapshots to another region without encrypting them.`,
});
