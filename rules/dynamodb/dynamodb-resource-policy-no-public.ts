import { all, defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
import { policiesAt } from '../shared/resource-policies.ts';

const POLICIES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'ResourcePolicy.PolicyDocument',
  'AWS::DynamoDB::GlobalTable': 'Replicas[].ResourcePolicy.PolicyDocument',
};

export default defineRule({
  id: 'dynamodb-resource-policy-no-public',
  title: 'Table policies keep strangers out',
  severity: 'critical',
  controls: [],
  on: Object.keys(POLICIES),
  holds: (table) => all(...policiesAt(table, POLICIES[table.type] ?? '').map(keepsStrangersOut)),
  message: (table) =>
    `${table.name} lets every AWS account use the table: the statement allows anyone, and no condition limits who that is.`,
});
