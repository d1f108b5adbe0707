import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dynamodb-globaltable-encrypted',
  title: 'Global tables are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_271'] },
  on: 'AWS::DynamoDB::GlobalTable',
  path: 'SSESpecification.SSEEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Encrypt with a KMS key of the account (KMS bills requests)'),
  message: (resource) =>
    `${resource.name} is encrypted with a key of DynamoDB that you can neither audit nor revoke.`,
});
