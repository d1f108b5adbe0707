import { minorUpgradeRule } from '../shared/databases.ts';

export default minorUpgradeRule({
  id: 'rds-auto-minor-upgrade',
  title: 'RDS instances take minor upgrades by themselves',
  severity: 'medium',
  controls: ['RDS.13'],
  equivalents: {
    checkov: ['CKV_AWS_226'],
    kics: ['automatic_minor_upgrades_disabled'],
    cdkNag: [
      'HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled',
      'PCI.DSS.321-RDSAutomaticMinorVersionUpgradeEnabled',
    ],
    guard: ['rds_automatic_minor_version_upgrade_enabled'],
  },
  on: 'AWS::RDS::DBInstance',
});
