import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'dynamodb-resource-policy-no-public',
  title: 'Table policies keep strangers out',
  severity: 'critical',
  controls: [],
  on: 'AWS::DynamoDB::Table',
  holds: (table) => keepsStrangersOut(table.policy('ResourcePolicy.PolicyDocument')),
  message: (table) =>
    `${table.name} lets every AWS account use the table: the statement allows anyone, and no condition limits who that is.`,
});
