import { all, not } from '../../core/model/index.ts';
import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'rds-cluster-cmk',
  title: 'Database clusters are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_327'], trivy: ['AVD-AWS-0079'] },
  on: 'AWS::RDS::DBCluster',
  path: 'KmsKeyId',
  when: (cluster) =>
    all(
      cluster.get('StorageEncrypted').is(true),
      not(cluster.get('SnapshotIdentifier').present()),
      not(cluster.get('SourceDBClusterIdentifier').present()),
      not(cluster.get('ReplicationSourceIdentifier').present()),
    ),
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
