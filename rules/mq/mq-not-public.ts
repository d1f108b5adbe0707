import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
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
  path: 'PubliclyAccessible',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'review', 'Make the broker private (replaces it)'),
  message: (resource) =>
    `${resource.name} gets an address on the internet: only passwords stand before its messages.`,
});
