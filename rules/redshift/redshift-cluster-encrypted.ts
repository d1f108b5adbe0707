import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'redshift-cluster-encrypted',
  title: 'Redshift clusters encrypt their data',
  severity: 'medium',
  controls: ['Redshift.10'],
  equivalents: {
    checkov: ['CKV_AWS_64'],
    kics: ['redshift_not_encrypted'],
    cfnNag: ['F28'],
    cdkNag: [
      'AwsSolutions-RS6',
      'HIPAA.Security-RedshiftClusterConfiguration',
      'NIST.800.53.R4-RedshiftClusterConfiguration',
      'NIST.800.53.R5-RedshiftClusterConfiguration',
      'PCI.DSS.321-RedshiftClusterConfiguration',
    ],
    guard: ['redshift_cluster_configuration_check'],
  },
  on: 'AWS::Redshift::Cluster',
  // Redshift encrypts clusters that say nothing since January 2025.
  holds: (cluster) => cluster.getOrServiceDefault('Encrypted', true).is(true),
  fix: setAt(true, 'interrupts', 'Encrypt the cluster (read-only for a while)'),
  message: ({ name }, { data }) =>
    data.kind === 'absent'
      ? `${name} does not say that its tables and its snapshots are encrypted: that is left to Redshift's default.`
      : `${name} stores its tables and its snapshots unencrypted.`,
});
