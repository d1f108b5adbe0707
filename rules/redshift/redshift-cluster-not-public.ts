import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
  id: 'redshift-cluster-not-public',
  title: 'Redshift clusters have no public address',
  severity: 'critical',
  controls: ['Redshift.1'],
  equivalents: {
    checkov: ['CKV_AWS_87'],
    kics: ['redshift_publicly_accessible'],
    cdkNag: [
      'AwsSolutions-RS8',
      'HIPAA.Security-RedshiftClusterPublicAccess',
      'NIST.800.53.R4-RedshiftClusterPublicAccess',
      'NIST.800.53.R5-RedshiftClusterPublicAccess',
      'PCI.DSS.321-RedshiftClusterPublicAccess',
    ],
    guard: ['redshift_cluster_public_access_check'],
  },
  on: 'AWS::Redshift::Cluster',
  what: 'cluster',
  danger: ': only a security group and passwords stand before its data.',
});
