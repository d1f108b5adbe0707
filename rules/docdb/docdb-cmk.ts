import { all, not } from '../../core/model/index.ts';
import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'docdb-cmk',
  title: 'DocumentDB clusters are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_182'],
    trivy: ['AVD-AWS-0022'],
    kics: ['docdb_cluster_without_kms', 'docdb_cluster_encrypted_with_aws_managed_key'],
  },
  on: 'AWS::DocDB::DBCluster',
  path: 'KmsKeyId',
  when: (cluster) =>
    all(
      cluster.get('StorageEncrypted').is(true),
      not(cluster.get('SnapshotIdentifier').present()),
      not(cluster.get('SourceDBClusterIdentifier').present()),
    ),
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
