import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'dynamodb-stream-policy-no-public',
  title: 'Policies of table streams keep strangers out',
  severity: 'high',
  controls: [],
  on: 'AWS::DynamoDB::Table',
  holds: (table) => keepsStrangersOut(table.policy('StreamSpecification.ResourcePolicy.PolicyDocument')),
  message: (table) =>
    `${table.name} lets every AWS account use the stream of the table: the statement allows anyone, and no condition limits who that is.`,
});
