import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'ebs-snapshot-copy-cmk',
  title: 'Copies of snapshots are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_183'] },
  on: 'Terraform::EC2::SnapshotCopy',
  path: 'KmsKeyId',
  when: (copy) => copy.get('Encrypted').is(true),
  holds: isOwnKey,
  message: (copy) =>
    `${copy.name} is encrypted with a key of AWS: it cannot be shared, nor access to it withdrawn.`,
});
