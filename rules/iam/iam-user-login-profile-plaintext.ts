import { defineRule, unknown, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-user-login-profile-plaintext',
  title: 'Passwords of users are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: { guard: ['IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD'] },
  on: 'AWS::IAM::User',
  when: (user) => user.get('LoginProfile.Password').present(),
  holds: (user) => isHidden(user.get('LoginProfile.Password')),
  message: (user) =>
    `The password of ${user.name} can be read by everyone who can read this template or its stack.`,
});

/** Whether a text stands there itself, or as a parameter's default, rather than a reference to a secret. */
function isHidden(password: Value): Answer {
  const { kind } = password.data;
  if (kind === 'literal') return password.decided(false);
  return kind === 'present' ? password.decided(true) : unknown;
}
