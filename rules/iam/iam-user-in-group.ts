import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-user-in-group',
  title: 'Users belong to a group',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV2_AWS_21'],
    kics: ['iam_user_with_no_group'],
    cfnNag: ['F2000'],
    cdkNag: [
      'HIPAA.Security-IAMUserGroupMembership',
      'NIST.800.53.R4-IAMUserGroupMembership',
      'NIST.800.53.R5-IAMUserGroupMembership',
      'PCI.DSS.321-IAMUserGroupMembership',
    ],
    guard: ['IAM_USER_MISSING_GROUP_RULE'],
  },
  on: 'AWS::IAM::User',
  holds: (user) =>
    any(
      not(user.list('Groups').empty()),
      not(user.related('AWS::IAM::UserToGroupAddition', 'Users').empty()),
    ),
  message: (user) =>
    `${user.name} is put into no group: its permissions have to be its own, which nobody sees when looking at the groups.`,
});
