import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'memorydb-snapshot-cmk',
  title: 'Snapshots of MemoryDB are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_278'] },
  on: 'AWS::MemoryDB::Snapshot',
  path: 'KmsKeyArn',
  message: (resource) =>
    `${resource.name} is not encrypted with a key of yours: you cannot say who may decrypt it, nor withdraw the key.`,
});
