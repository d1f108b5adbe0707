import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-user-change',
  title: 'IAM users can change their passwords',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['aws_password_policy_with_unchangeable_passwords'] },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'AllowUsersToChangePassword',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'safe', 'Let users change their passwords'),
  message: (resource) =>
    `${resource.name} keeps IAM users from changing their own passwords: the one that an administrator sent them stays.`,
});
