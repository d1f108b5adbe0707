import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'elasticache-serverless-cmk',
  title: 'Serverless caches are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  on: 'AWS::ElastiCache::ServerlessCache',
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (cache) =>
    `${cache.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
