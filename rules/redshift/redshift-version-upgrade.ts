import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-version-upgrade',
  title: 'Redshift clusters take upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
  controls: ['Redshift.6'],
  equivalents: {
    checkov: ['CKV_AWS_141'],
    cdkNag: [
      'AwsSolutions-RS9',
      'HIPAA.Security-RedshiftClusterMaintenanceSettings',
      'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
      'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
    ],
    guard: ['redshift_cluster_maintenancesettings_check'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'AllowVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'interrupts', 'Take upgrades automatically (interrupts in the maintenance window)'),
  message: (resource) =>
    `${resource.name} keeps its version until someone upgrades it by hand: fixes for known holes wait.`,
});
