import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
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
  what: 'instance',
  publicByDefault: true,
  replaces: true,
  danger: ', and it holds the passwords of two databases.',
});
