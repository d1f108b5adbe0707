import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'elasticache-repl-cmk',
  title: 'Caches are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_191'] },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'KmsKeyId',
  fix: withNewKey({ also: { AtRestEncryptionEnabled: true }, replaces: true }),
  message: (cache) =>
    `${cache.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
