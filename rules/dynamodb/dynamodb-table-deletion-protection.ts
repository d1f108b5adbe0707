import { deletionProtectionRule } from '../shared/databases.ts';

export default deletionProtectionRule({
  id: 'dynamodb-table-deletion-protection',
  title: 'DynamoDB tables are protected against deletion',
  severity: 'medium',
  controls: ['DynamoDB.6'],
  on: 'AWS::DynamoDB::Table',
  path: 'DeletionProtectionEnabled',
});
