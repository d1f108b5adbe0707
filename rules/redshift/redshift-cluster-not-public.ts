import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
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
  path: 'PubliclyAccessible',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'review', 'Make the cluster private (clients outside the VPC lose it)'),
  message: (resource) =>
    `${resource.name} gets an address on the internet: only a security group and passwords stand before its data.`,
});
