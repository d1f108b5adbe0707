import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'redshift-cluster-cmk',
  title: 'Redshift clusters are encrypted with a key of your own',
  severity: 'medium',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_142'],
    trivy: ['AVD-AWS-0084'],
    kics: ['redshift_cluster_without_kms_cmk'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'KmsKeyId',
  when: (cluster) => cluster.get('Encrypted').or(true).is(true),
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
