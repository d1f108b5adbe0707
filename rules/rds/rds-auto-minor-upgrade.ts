import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-auto-minor-upgrade',
  title: 'RDS instances take minor upgrades by themselves',
  severity: 'medium',
  profile: 'strict',
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
  path: 'AutoMinorVersionUpgrade',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'safe', 'Take minor upgrades automatically'),
  message: (resource) =>
    `${resource.name} keeps its minor version until someone upgrades it by hand: fixes for known holes wait.`,
});
