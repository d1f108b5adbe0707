import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-in-cluster-tls',
  title: 'Kafka brokers talk TLS to each other',
  severity: 'medium',
  controls: ['MSK.1'],
  equivalents: { checkov: ['CKV_AWS_81'], trivy: ['AVD-AWS-0073'], cdkNag: ['AwsSolutions-MSK3'] },
  on: 'AWS::MSK::Cluster',
  path: 'EncryptionInfo.EncryptionInTransit.InCluster',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'replaces', 'Encrypt between the brokers (replaces the cluster)'),
  message: (resource) => `The brokers of ${resource.name} copy messages to each other unencrypted.`,
});
