import { defineRule } from '../../core/model/index.ts';
import { isPublic } from '../shared/policy.ts';
export default defineRule({
  id: 's3-access-point-policy-no-public',
  title: 'Policies of access points keep strangers out',
  severity: 'critical',
  controls: [],
  on: 'AWS::S3::AccessPoint',
  holds: (resource) => resource.policy('Policy').none(isPublic),
  message: (resource) =>
    `${resource.name} lets everyone on the internet use the data behind it: the statement allows anyone, and no condition limits who that is.`,
});
