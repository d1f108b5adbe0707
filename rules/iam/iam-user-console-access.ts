import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-user-console-access',
  title: 'Users do not sign in to the console with a password',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_22'], kics: ['iam_user_with_access_to_console'] },
  on: 'AWS::IAM::User',
  path: 'LoginProfile',
  holds: (value) => not(value.present()),
  message: (user) =>
    `${user.name} signs in to the console with a password of its own, which nobody withdraws when the person leaves.`,
});
