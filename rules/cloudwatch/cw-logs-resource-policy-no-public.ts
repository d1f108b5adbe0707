import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
export default defineRule({
  id: 'cw-logs-resource-policy-no-public',
  title: 'Policies of log groups and destinations keep strangers out',
  severity: 'high',
  controls: [],
  equivalents: { kics: ['cloudwatch_logs_destination_with_vulnerable_policy'] },
  on: ['AWS::Logs::ResourcePolicy', 'AWS::Logs::Destination'],
  holds: (resource) =>
    keepsStrangersOut(
      resource.policy(resource.type === 'AWS::Logs::Destination' ? 'DestinationPolicy' : 'PolicyDocument'),
    ),
  message: (resource) =>
    `${resource.name} lets anyone write to these logs: the statement allows everyone, and no condition limits who that is.`,
});
