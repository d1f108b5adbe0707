import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
  id: 'mq-not-public',
  title: 'Brokers have no public address',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_69'],
    trivy: ['AVD-AWS-0072'],
    kics: ['mq_broker_is_publicly_accessible'],
  },
  on: 'AWS::AmazonMQ::Broker',
  what: 'broker',
  replaces: true,
  danger: ': only passwords stand before its messages.',
});
