import { all, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'rds-cluster-storage-encrypted',
  title: 'RDS and Aurora clusters encrypt their storage',
  severity: 'high',
  controls: ['RDS.27'],
  equivalents: {
    checkov: ['CKV_AWS_96', 'CKV_AWS_327'],
    trivy: ['AVD-AWS-0079'],
    kics: [
      'rds_storage_not_encrypted',
      'rds_database_cluster_not_encrypted',
      'aurora_with_disabled_at_rest_encryption',
    ],
    cfnNag: ['F26'],
    cdkNag: ['AwsSolutions-RDS2'],
  },
  on: 'AWS::RDS::DBCluster',
  // Aurora Serverless v1 is always encrypted; a cluster of a global one follows that.
  when: (cluster) =>
    all(
      not(cluster.get('EngineMode').is('serverless')),
      not(cluster.get('GlobalClusterIdentifier').present()),
    ),
  // Aurora has encrypted new clusters since February 2026, RDS in several zones has not.
  holds: (cluster) =>
    cluster.get('Engine').matches(/^aurora/i).truth === 'yes'
      ? cluster.getOrServiceDefault('StorageEncrypted', true).is(true)
      : cluster.get('StorageEncrypted').is(true),
  fix: setAt(true, 'replaces', 'Encrypt the storage (replaces the cluster)'),
  message: (cluster, { data }) =>
    data.kind === 'absent' && cluster.get('Engine').matches(/^aurora/i).truth === 'yes'
      ? `${cluster.name} does not say that its data, snapshots and logs are encrypted: that is left to Aurora's default.`
      : `${cluster.name} stores the data, snapshots and logs of all its instances unencrypted.`,
});
