import { defineRule } from '../../core/model/index.ts';
import { keepsSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'mq-plaintext-password',
  title: 'Passwords of broker users are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: { guard: ['AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD'], cfnNag: ['F52'] },
  on: 'AWS::AmazonMQ::Broker',
  holds: keepsSecrets,
  message: (broker) =>
    `A password of ${broker.name} can be read by everyone who can read this template or its stack.`,
});
