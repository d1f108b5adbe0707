import { all, defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
import { policiesAt } from '../shared/resource-policies.ts';

const POLICIES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'StreamSpecification.ResourcePolicy.PolicyDocument',
  'AWS::DynamoDB::GlobalTable': 'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument',
};

export default defineRule({
  id: 'dynamodb-stream-policy-no-public',
  title: 'Policies of table streams keep strangers out',
  severity: 'high',
  controls: [],
  on: Object.keys(POLICIES),
  holds: (table) => all(...policiesAt(table, POLICIES[table.type] ?? '').map(keepsStrangersOut)),
  message: (table) =>
    `${table.name} lets every AWS account use the stream of the table: the statement allows anyone, and no condition limits who that is.`,
});
