import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mq-audit-logs',
  title: 'ActiveMQ brokers log who administers them',
  severity: 'medium',
  profile: 'strict',
  controls: ['MQ.2'],
  equivalents: { checkov: ['CKV_AWS_197'], trivy: ['AVD-AWS-0070'], kics: ['mq_broker_logging_disabled'] },
  on: 'AWS::AmazonMQ::Broker',
  path: 'Logs.Audit',
  when: (broker) => broker.get('EngineType').is('ACTIVEMQ'),
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Log what administrators do (billed by volume)'),
  message: (resource) => `${resource.name} keeps no record of who changed its users and queues.`,
});
