import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'redshift-cluster-cmk',
  title: 'Redshift clusters are encrypted with a key of your own',
  severity: 'medium',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_142'],
    trivy: ['AVD-AWS-0084'],
    kics: ['redshift_cluster_without_kms_cmk'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'KmsKeyId',
  when: (cluster) => cluster.get('Encrypted').or(true).is(true),
  holds: isOwnKey,
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
