import { defineRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';

export default defineRule({
  id: 'iam-user-login-profile-plaintext',
  title: 'Passwords of users are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['iam_user_login_profile_password_is_in_plaintext'],
    cfnNag: ['F51'],
    guard: ['IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD', 'IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE'],
  },
  on: 'AWS::IAM::User',
  when: (user) => user.get('LoginProfile.Password').present(),
  holds: (user) => isHidden(user.get('LoginProfile.Password')),
  message: (user) =>
    `The password of ${user.name} can be read by everyone who can read this template or its stack.`,
});
