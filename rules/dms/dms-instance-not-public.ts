import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'dms-instance-not-public',
  title: 'Migration instances have no public address',
  severity: 'critical',
  controls: ['DMS.1'],
  equivalents: {
    checkov: ['CKV_AWS_89'],
    kics: ['amazon_dms_replication_instance_is_publicly_accessible'],
    cfnNag: ['W91'],
    cdkNag: [
      'HIPAA.Security-DMSReplicationNotPublic',
      'NIST.800.53.R4-DMSReplicationNotPublic',
      'NIST.800.53.R5-DMSReplicationNotPublic',
      'PCI.DSS.321-DMSReplicationNotPublic',
    ],
    guard: ['dms_replication_not_public'],
  },
  on: 'AWS::DMS::ReplicationInstance',
  path: 'PubliclyAccessible',
  holds: (value) => value.is(false),
  fix: set(false, 'review', 'Make the instance private (replaces it)'),
  message: (resource) =>
    `${resource.name} gets an address on the internet, and it holds the passwords of two databases.`,
});
