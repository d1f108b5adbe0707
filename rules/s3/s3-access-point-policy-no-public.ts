import { defineRule, not } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 's3-access-point-policy-no-public',
  title: 'Policies of access points keep strangers out',
  severity: 'critical',
  controls: [],
  on: 'AWS::S3::AccessPoint',
  // AWS never takes an access point for public that only a VPC reaches.
  when: (resource) => not(resource.get('VpcConfiguration').present()),
  holds: (resource) => keepsStrangersOut(resource.policy('Policy')),
  message: (resource) =>
    `${resource.name} lets everyone on the internet use the data behind it: the statement allows anyone, and no condition limits who that is.`,
});
