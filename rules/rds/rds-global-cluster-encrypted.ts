import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-global-cluster-encrypted',
  title: 'Global databases encrypt their data',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_140'] },
  on: 'AWS::RDS::GlobalCluster',
  path: 'StorageEncrypted',
  when: (cluster) => not(cluster.get('SourceDBClusterIdentifier').present()),
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the storage (replaces the global cluster)'),
  message: (resource) => `${resource.name} keeps its data unencrypted in every region that it reaches.`,
});
