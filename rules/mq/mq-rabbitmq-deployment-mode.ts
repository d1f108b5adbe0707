import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'mq-rabbitmq-deployment-mode',
  title: 'RabbitMQ brokers run in several zones',
  severity: 'low',
  profile: 'all',
  controls: ['MQ.6'],
  on: 'AWS::AmazonMQ::Broker',
  path: 'DeploymentMode',
  when: (broker) => broker.get('EngineType').is('RABBITMQ'),
  holds: (value) => not(value.is('SINGLE_INSTANCE')),
  fix: set(
    'CLUSTER_MULTI_AZ',
    ['replaces', 'costs'],
    'Run in several zones (replaces the broker, costs more)',
  ),
  message: (resource) =>
    `${resource.name} is a single instance: when it or its zone fails, no message gets through.`,
});
