import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-user-declared',
  title: 'People and programs have roles in place of users',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_273'] },
  on: 'AWS::IAM::User',
  holds: (user) => user.self.decided(false),
  message: (user) => `${user.name} is a user: its password and keys are good until somebody takes them away.`,
});
