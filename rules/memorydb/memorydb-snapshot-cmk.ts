import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'memorydb-snapshot-cmk',
  title: 'Snapshots of MemoryDB are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_278'] },
  on: 'AWS::MemoryDB::Snapshot',
  path: 'KmsKeyArn',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
