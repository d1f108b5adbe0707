import { type Fix, Interpolation, Mention, type Resource } from '../../core/model/index.ts';
import { rolePolicy, serviceRole, type Permission } from './roles.ts';
import { added, answer, question, setting, settings } from './edits.ts';

/** The repair that copies what a bucket holds to another one, whose ARN it asks for. */
export function replicate(bucket: Resource): Fix {
  return {
    title: 'Copy objects to another bucket (billed by what it stores)',
    safety: ['costs', 'needs choice'],
    edits: [
      question(bucket, 'ReplicaBucketArn', 'ARN of the bucket in another region that takes the copies'),
      ...settings(bucket, { 'VersioningConfiguration.Status': 'Enabled' }),
      setting(bucket, 'ReplicationConfiguration', {
        Role: added(bucket, 'ReplicationRole', 'Arn'),
        Rules: [
          {
            Id: 'Everything',
            Priority: 1,
            Status: 'Enabled',
            Filter: { Prefix: '' },
            DeleteMarkerReplication: { Status: 'Disabled' },
            Destination: { Bucket: answer('ReplicaBucketArn') },
          },
        ],
      }),
      serviceRole(bucket, 'ReplicationRole', 's3.amazonaws.com'),
      // The bucket names the role, which therefore cannot name the bucket.
      rolePolicy(bucket, 'ReplicationRole', mayCopy(bucket)),
    ],
  };
}

function mayCopy(bucket: Resource): readonly Permission[] {
  const arn = new Mention(bucket.name, 'Arn');
  return [
    [['s3:GetReplicationConfiguration', 's3:ListBucket'], arn],
    [
      ['s3:GetObjectVersionForReplication', 's3:GetObjectVersionAcl', 's3:GetObjectVersionTagging'],
      new Interpolation([arn, '/*']),
    ],
    [
      ['s3:ReplicateObject', 's3:ReplicateDelete', 's3:ReplicateTags'],
      new Interpolation([answer('ReplicaBucketArn'), '/*']),
    ],
  ];
}
