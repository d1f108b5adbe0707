import { defineRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';

export default defineRule({
  id: 'mq-plaintext-password',
  title: 'Passwords of broker users are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: { cfnNag: ['F52'] },
  on: 'AWS::AmazonMQ::Broker',
  holds: (broker) => broker.list('Users').every((user) => isHidden(user.get('Password'))),
  message: (broker) =>
    `The password of a user of ${broker.name} can be read by everyone who can read this template or its stack.`,
});
