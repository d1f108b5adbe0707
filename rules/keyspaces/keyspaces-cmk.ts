import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'keyspaces-cmk',
  title: 'Keyspaces tables are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_265'] },
  on: 'AWS::Cassandra::Table',
  path: 'EncryptionSpecification.EncryptionType',
  holds: (value) => value.is('CUSTOMER_MANAGED_KMS_KEY'),
  message: (resource) =>
    `${resource.name} is encrypted with a key that AWS owns: you cannot see, limit or withdraw its use.`,
});
