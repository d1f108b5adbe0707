import { defineRule } from '../../core/model/index.ts';
import { choosesOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'keyspaces-cmk',
  title: 'Keyspaces tables are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_265'] },
  on: 'AWS::Cassandra::Table',
  holds: (table) =>
    choosesOwnKey(
      table.get('EncryptionSpecification.EncryptionType'),
      'CUSTOMER_MANAGED_KMS_KEY',
      table.get('EncryptionSpecification.KmsKeyIdentifier'),
    ),
  message: (resource) =>
    `${resource.name} is encrypted with a key that AWS owns: you cannot see, limit or withdraw its use.`,
});
