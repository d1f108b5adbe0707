import { all, defineRule } from '../../core/model/index.ts';
import { allows, namesAllResources } from '../shared/policy.ts';

export default defineRule({
  id: 'iot-policy-no-star-resource',
  title: 'Policies of devices name their client, topics and shadows',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: ['iot_policy_allows_wildcard_resource'],
    guard: ['IOT_POLICY_WILDCARD_RESOURCE_RULE'],
    cfnNag: ['W39'],
  },
  on: 'AWS::IoT::Policy',
  holds: (policy) =>
    policy.policy('PolicyDocument').none((statement) => all(namesAllResources(statement), allows(statement))),
  message: (policy) =>
    `${policy.name} lets a device act as any other: connect under its name, read what is meant for it, speak in its place.`,
});
