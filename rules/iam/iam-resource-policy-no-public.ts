import { all, defineRule, not, yes } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
import { OTHER_HOLDERS, policiesOf } from '../shared/resource-policies.ts';

export default defineRule({
  id: 'iam-resource-policy-no-public',
  title: 'Policies of resources keep strangers out',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: ['glue_with_vulnerable_policy', 'ses_policy_with_allowed_iam_actions'],
    checkov: ['CKV_AWS_283'],
  },
  on: OTHER_HOLDERS,
  // AWS never takes an access point for public that only a VPC reaches.
  when: (resource) =>
    /::AccessPoint$/.test(resource.type) ? not(resource.get('VpcConfiguration').present()) : yes,
  holds: (resource) => all(...policiesOf(resource).map(keepsStrangersOut)),
  message: (resource) =>
    `${resource.name} lets in everyone, strangers with an AWS account of their own included: the statement allows anyone, and no condition limits who that is.`,
});
