import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'redshift-snapshot-copy-grant-cmk',
  title: 'Copies of Redshift snapshots are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_281'] },
  on: 'AWS::Redshift::SnapshotCopyGrant',
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `Copies under ${resource.name} are encrypted with a key of AWS: you cannot say who may decrypt them, nor withdraw the key.`,
});
