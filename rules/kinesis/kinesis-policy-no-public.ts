import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'kinesis-policy-no-public',
  title: 'Policies of streams keep strangers out',
  severity: 'critical',
  controls: [],
  on: 'AWS::Kinesis::ResourcePolicy',
  holds: (policy) => keepsStrangersOut(policy.policy('ResourcePolicy')),
  message: (policy) =>
    `${policy.name} lets any AWS account use the stream: the statement allows everyone, and no condition limits who that is.`,
});
