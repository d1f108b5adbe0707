import { all, defineRule } from '../../core/model/index.ts';
import { allows, namesAllActions } from '../shared/policy.ts';

export default defineRule({
  id: 'iot-policy-no-wildcard',
  title: 'Policies of devices name what a device may do',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: ['iot_policy_allows_action_as_wildcard'],
    cfnNag: ['W38'],
    guard: ['IOT_POLICY_WILDCARD_ACTION_RULE'],
  },
  on: 'AWS::IoT::Policy',
  holds: (policy) =>
    policy
      .policy('PolicyDocument')
      .none((statement) => all(namesAllActions(statement, 'iot'), allows(statement))),
  message: (policy) =>
    `${policy.name} lets a device do everything in AWS IoT: one stolen certificate speaks for all devices.`,
});
