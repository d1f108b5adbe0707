import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'memorydb-cmk',
  title: 'MemoryDB clusters are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_201'] },
  on: 'AWS::MemoryDB::Cluster',
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (cluster) =>
    `${cluster.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
