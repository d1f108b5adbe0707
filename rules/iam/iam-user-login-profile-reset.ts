import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-user-login-profile-reset',
  title: 'Users choose a new password when they first sign in',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: ['user_iam_missing_password_reset_required'],
    cfnNag: ['W50'],
    guard: ['IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE'],
  },
  on: 'AWS::IAM::User',
  path: 'LoginProfile.PasswordResetRequired',
  when: (user) => user.get('LoginProfile').present(),
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Ask for a new password'),
  message: (resource) => `Whoever made the user ${resource.name} keeps knowing its password.`,
});
