import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'docdb-encrypted',
  title: 'DocumentDB clusters encrypt their data',
  severity: 'medium',
  controls: ['DocumentDB.1'],
  equivalents: {
    checkov: ['CKV_AWS_74'],
    trivy: ['AVD-AWS-0021'],
    kics: ['docdb_cluster_not_encrypted'],
    cdkNag: ['AwsSolutions-DOC1'],
  },
  on: 'AWS::DocDB::DBCluster',
  path: 'StorageEncrypted',
  holds: (value) => value.is(true),
  fix: set(true, 'replaces', 'Encrypt the storage (replaces the cluster)'),
  message: (resource) => `${resource.name} stores its documents, its snapshots and its logs unencrypted.`,
});
