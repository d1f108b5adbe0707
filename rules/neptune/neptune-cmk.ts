import { all, not, propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'neptune-cmk',
  title: 'Neptune clusters are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
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
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
