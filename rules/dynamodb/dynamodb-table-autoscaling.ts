import { all, defineRule, yes, type Answer, type Resource } from '../../core/model/index.ts';
import { isOfIndex } from '../shared/scaling.ts';

const UNITS = ['ReadCapacityUnits', 'WriteCapacityUnits'];

export default defineRule({
  id: 'dynamodb-table-autoscaling',
  title: 'The capacity of DynamoDB tables follows the load',
  severity: 'medium',
  profile: 'all',
  controls: ['DynamoDB.1'],
  equivalents: {
    checkov: ['CKV2_AWS_16'],
    kics: ['dynamodb_with_table_billing_mode_not_recommended'],
    cdkNag: [
      'HIPAA.Security-DynamoDBAutoScalingEnabled',
      'NIST.800.53.R4-DynamoDBAutoScalingEnabled',
      'NIST.800.53.R5-DynamoDBAutoScalingEnabled',
    ],
    guard: ['dynamodb_autoscaling_enabled'],
  },
  on: 'AWS::DynamoDB::Table',
  when: (table) => table.get('BillingMode').or('PROVISIONED').is('PROVISIONED'),
  holds: (table) => {
    const targets = table.related('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId', {
      scope: 'workspace',
    });
    const scales = (kind: string, isOwn: (target: Resource) => Answer): Answer =>
      all(
        ...UNITS.map((units) =>
          targets.some((target) =>
            all(target.get('ScalableDimension').is(`dynamodb:${kind}:${units}`), isOwn(target)),
          ),
        ),
      );
    return all(
      scales('table', () => yes),
      table
        .list('GlobalSecondaryIndexes')
        .every((index) => scales('index', (target) => isOfIndex(target, index.get('IndexName')))),
    );
  },
  message: (table) =>
    `${table.name} has a fixed capacity for reads or writes: a rush of requests, honest or not, makes it refuse all that exceeds it.`,
});
