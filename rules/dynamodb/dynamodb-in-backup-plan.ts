import { defineRule, Mention } from '../../core/model/index.ts';
import { backUp, isBackedUp } from '../shared/backup.ts';
export default defineRule({
  id: 'dynamodb-in-backup-plan',
  title: 'DynamoDB tables are in a backup plan',
  severity: 'medium',
  profile: 'all',
  controls: ['DynamoDB.4'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-DynamoDBInBackupPlan',
      'NIST.800.53.R4-DynamoDBInBackupPlan',
      'NIST.800.53.R5-DynamoDBInBackupPlan',
    ],
    guard: ['dynamodb_resources_protected_by_backup_plan', 'dynamodb_in_backup_plan'],
  },
  on: 'AWS::DynamoDB::Table',
  holds: (resource) => isBackedUp(resource, 'arn:aws:dynamodb:us-east-1:111122223333:table/x'),
  fix: (resource) => backUp(resource, new Mention(resource.name, 'Arn')),
  message: (resource) =>
    `No backup plan covers ${resource.name}: what is deleted or overwritten may be gone for good.`,
});
