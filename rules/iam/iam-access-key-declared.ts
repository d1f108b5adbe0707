import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-access-key-declared',
  title: 'Programs get credentials that expire',
  severity: 'high',
  profile: 'strict',
  controls: [],
  on: 'AWS::IAM::AccessKey',
  holds: (key) => key.self.decided(false),
  message: (key) =>
    `${key.name} is an access key that never expires: whoever copies it once, from a state, a log or a laptop, can use it for good.`,
});
