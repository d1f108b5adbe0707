import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'dynamodb-globaltable-pitr',
  title: 'Global tables can be restored to any point in time',
  severity: 'medium',
  profile: 'strict',
  controls: ['DynamoDB.2'],
  equivalents: {
    checkov: ['CKV_AWS_165'],
    cdkNag: [
      'HIPAA.Security-DynamoDBPITREnabled',
      'NIST.800.53.R4-DynamoDBPITREnabled',
      'NIST.800.53.R5-DynamoDBPITREnabled',
    ],
  },
  on: 'AWS::DynamoDB::GlobalTable',
  holds: (table) =>
    table
      .list('Replicas')
      .every((replica) =>
        replica.get('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled').is(true),
      ),
  fix: (table, at) => setAt(true, 'costs', 'Turn on point-in-time recovery (billed by gigabyte)')(table, at),
  message: (table) =>
    `A replica of ${table.name} has no continuous backup: a bug that overwrites items spreads to all regions and cannot be undone.`,
});
