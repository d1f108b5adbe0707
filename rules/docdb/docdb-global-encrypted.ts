import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'docdb-global-encrypted',
  title: 'Global DocumentDB clusters encrypt their data',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_292'] },
  on: 'AWS::DocDB::GlobalCluster',
  path: 'StorageEncrypted',
  when: (cluster) => not(cluster.get('SourceDBClusterIdentifier').present()),
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the storage (replaces the global cluster)'),
  message: (resource) => `${resource.name} keeps its data unencrypted in every region that it reaches.`,
});
