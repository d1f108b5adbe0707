import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'memorydb-cmk',
  title: 'MemoryDB clusters are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_201'] },
  on: 'AWS::MemoryDB::Cluster',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (cluster) =>
    `${cluster.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
