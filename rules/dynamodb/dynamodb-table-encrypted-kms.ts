import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dynamodb-table-encrypted-kms',
  title: 'DynamoDB tables are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_119'],
    trivy: ['AVD-AWS-0121'],
    kics: ['dynamodb_table_not_encrypted'],
    cfnNag: ['W74'],
    guard: ['dynamodb_table_encrypted_kms', 'dynamodb_table_must_be_encrypted'],
  },
  on: 'AWS::DynamoDB::Table',
  path: 'SSESpecification.SSEEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Encrypt with a KMS key of the account (KMS bills requests)'),
  message: (resource) =>
    `${resource.name} is encrypted with a key of DynamoDB that you can neither audit nor revoke.`,
});
