import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dynamodb-table-pitr',
  title: 'DynamoDB tables can be restored to any point in time',
  severity: 'medium',
  profile: 'strict',
  controls: ['DynamoDB.2'],
  equivalents: {
    checkov: ['CKV_AWS_28'],
    trivy: ['AVD-AWS-0024'],
    kics: ['dynamodb_table_point_in_time_recovery_disabled'],
    cfnNag: ['W78'],
    cdkNag: [
      'AwsSolutions-DDB3',
      'HIPAA.Security-DynamoDBPITREnabled',
      'NIST.800.53.R4-DynamoDBPITREnabled',
      'NIST.800.53.R5-DynamoDBPITREnabled',
    ],
    guard: ['dynamodb_pitr_enabled'],
  },
  on: 'AWS::DynamoDB::Table',
  path: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Turn on point-in-time recovery (billed by gigabyte)'),
  message: (resource) =>
    `${resource.name} has no continuous backup: a bug that overwrites items cannot be undone.`,
});
