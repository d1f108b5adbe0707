import { propertyRule } from '../../core/model/index.ts';
import { replicate } from '../shared/s3-replication.ts';

export default propertyRule({
  id: 's3-cross-region-replication',
  title: 'S3 buckets are copied to another one',
  severity: 'low',
  profile: 'all',
  controls: ['S3.7'],
  inPart: { 'S3.7': 'the copy may stand in the same region' },
  equivalents: {
    cdkNag: [
      'HIPAA.Security-S3BucketReplicationEnabled',
      'NIST.800.53.R4-S3BucketReplicationEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
      'PCI.DSS.321-S3BucketReplicationEnabled',
    ],
    guard: ['S3_BUCKET_REPLICATION_ENABLED'],
    checkov: ['CKV_AWS_144'],
  },
  on: 'AWS::S3::Bucket',
  path: 'ReplicationConfiguration',
  holds: (value) =>
    value
      .get('Rules')
      .list()
      .some((rule) => rule.get('Status').is('Enabled')),
  fix: replicate,
  message: (resource) =>
    `${resource.name} keeps the only copy of its objects: what happens to it or to its region is final.`,
});
