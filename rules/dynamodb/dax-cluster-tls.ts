import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dax-cluster-tls',
  title: 'DAX clusters encrypt connections',
  severity: 'medium',
  profile: 'strict',
  controls: ['DynamoDB.7'],
  equivalents: { checkov: ['CKV_AWS_239'] },
  on: 'AWS::DAX::Cluster',
  path: 'ClusterEndpointEncryptionType',
  holds: (value) => value.is('TLS'),
  fix: set('TLS', 'replaces', 'Encrypt connections (replaces the cluster)'),
  message: (resource) => `${resource.name} answers in the clear: items of the tables can be read on the way.`,
});
