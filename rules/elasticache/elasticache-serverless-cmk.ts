import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'elasticache-serverless-cmk',
  title: 'Serverless caches are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::ElastiCache::ServerlessCache',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (cache) =>
    `${cache.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
