import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'ebs-snapshot-copy-cmk',
  title: 'Copies of snapshots are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_183'] },
  on: 'Terraform::EC2::SnapshotCopy',
  path: 'KmsKeyId',
  when: (copy) => copy.get('Encrypted').is(true),
  message: (copy) =>
    `${copy.name} is encrypted with a key of AWS: it cannot be shared, nor access to it withdrawn.`,
});
