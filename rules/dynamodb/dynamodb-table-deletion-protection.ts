import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dynamodb-table-deletion-protection',
  title: 'DynamoDB tables are protected against deletion',
  severity: 'medium',
  profile: 'strict',
  controls: ['DynamoDB.6'],
  on: 'AWS::DynamoDB::Table',
  path: 'DeletionProtectionEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted by a single call, or by a stack update that goes wrong.`,
});
