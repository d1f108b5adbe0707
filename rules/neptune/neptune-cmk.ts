import { all, not } from '../../core/model/index.ts';
import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'neptune-cmk',
  title: 'Neptune clusters are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_347'], trivy: ['AVD-AWS-0128'] },
  on: 'AWS::Neptune::DBCluster',
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
