import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mq-general-logs',
  title: 'Brokers send their logs to CloudWatch',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_48'], trivy: ['AVD-AWS-0071'] },
  on: 'AWS::AmazonMQ::Broker',
  path: 'Logs.General',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Send the log to CloudWatch (billed by volume)'),
  message: (resource) =>
    `The logs of ${resource.name} are not kept: failed logins and lost connections leave no trace.`,
});
