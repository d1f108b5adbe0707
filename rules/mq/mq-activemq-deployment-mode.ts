import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mq-activemq-deployment-mode',
  title: 'ActiveMQ brokers run in several zones',
  severity: 'low',
  profile: 'all',
  controls: ['MQ.5'],
  on: 'AWS::AmazonMQ::Broker',
  path: 'DeploymentMode',
  when: (broker) => broker.get('EngineType').is('ACTIVEMQ'),
  holds: (value) => not(value.is('SINGLE_INSTANCE')),
  fix: set(
    'ACTIVE_STANDBY_MULTI_AZ',
    ['replaces', 'costs'],
    'Run in several zones (replaces the broker, costs more)',
  ),
  message: (resource) =>
    `${resource.name} is a single instance: when it or its zone fails, no message gets through.`,
});
