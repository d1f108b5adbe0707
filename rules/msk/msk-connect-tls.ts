import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-connect-tls',
  title: 'Connectors talk TLS to their Kafka cluster',
  severity: 'medium',
  controls: ['MSK.3'],
  on: 'AWS::KafkaConnect::Connector',
  path: 'KafkaClusterEncryptionInTransit.EncryptionType',
  holds: (value) => not(value.is('PLAINTEXT')),
  fix: set('TLS', 'replaces', 'Talk TLS (replaces the connector)'),
  message: (resource) =>
    `${resource.name} talks to its Kafka cluster unencrypted: whoever is on the way reads messages.`,
});
