import { defineRule } from '../../core/model/index.ts';
import { INLINE_HOLDERS } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-no-inline-policies',
  title: 'Permissions are in managed policies',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    kics: ['iam_groups_inline_policies'],
    cdkNag: [
      'HIPAA.Security-IAMNoInlinePolicy',
      'NIST.800.53.R4-IAMNoInlinePolicy',
      'NIST.800.53.R5-IAMNoInlinePolicy',
      'PCI.DSS.321-IAMNoInlinePolicy',
    ],
    guard: ['iam_no_inline_policy_check'],
  },
  on: [...INLINE_HOLDERS, 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'],
  holds: (resource) =>
    INLINE_HOLDERS.includes(resource.type) ? resource.list('Policies').empty() : resource.self.decided(false),
  message: (resource) =>
    `${resource.name} has an inline policy: it has no versions, is not listed, and cannot be reused or rolled back.`,
});
