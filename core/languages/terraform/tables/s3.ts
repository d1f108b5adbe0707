import { attr, computed, group, has, headerPlace, inside, list, object } from '../fields.ts';
import { Value } from '../../../model/index.ts';
import type { ServiceTables } from '../table.ts';

const OWNER = { of: ['aws_s3_bucket'], by: 'bucket' };

/** Terraform's canned ACLs by CloudFormation's names. */
const ACL = {
  private: 'Private',
  'public-read': 'PublicRead',
  'public-read-write': 'PublicReadWrite',
  'authenticated-read': 'AuthenticatedRead',
  'aws-exec-read': 'AwsExecRead',
  'bucket-owner-read': 'BucketOwnerRead',
  'bucket-owner-full-control': 'BucketOwnerFullControl',
  'log-delivery-write': 'LogDeliveryWrite',
};

const BLOCKED = {
  BlockPublicAcls: attr('block_public_acls', { default: false }),
  BlockPublicPolicy: attr('block_public_policy', { default: false }),
  IgnorePublicAcls: attr('ignore_public_acls', { default: false }),
  RestrictPublicBuckets: attr('restrict_public_buckets', { default: false }),
};

const ENCRYPTION = {
  ServerSideEncryptionConfiguration: list('rule', {
    ServerSideEncryptionByDefault: object('apply_server_side_encryption_by_default', {
      SSEAlgorithm: attr('sse_algorithm'),
      KMSMasterKeyID: attr('kms_master_key_id'),
    }),
    BucketKeyEnabled: attr('bucket_key_enabled'),
  }),
};

/** The bucket that a policy within it is about. */
const selfMention = computed((owner, path) => {
  const name = owner.block.labels.map(({ text }) => text).join('.');
  const reference = {
    name: `${owner.scope.module.prefix}${name}`,
    attribute: undefined,
    scope: 'template' as const,
  };
  return new Value({ kind: 'present', reference }, headerPlace(owner), path);
});

export const s3: ServiceTables = {
  resources: {
    aws_s3_bucket: [
      {
        type: 'AWS::S3::Bucket',
        named: 'bucket',
        fields: {
          BucketName: attr('bucket'),
          AccessControl: attr('acl', { words: ACL }),
          VersioningConfiguration: object('versioning', {
            Status: attr('enabled', { words: { true: 'Enabled', false: 'Suspended' }, default: 'Suspended' }),
          }),
          LoggingConfiguration: object('logging', {
            DestinationBucketName: attr('target_bucket'),
            LogFilePrefix: attr('target_prefix'),
          }),
          BucketEncryption: inside('server_side_encryption_configuration', group(ENCRYPTION)),
        },
      },
      {
        type: 'AWS::S3::BucketPolicy',
        when: has('policy'),
        fields: { Bucket: selfMention, PolicyDocument: attr('policy') },
      },
    ],
    aws_s3_bucket_policy: {
      type: 'AWS::S3::BucketPolicy',
      fields: { Bucket: attr('bucket'), PolicyDocument: attr('policy') },
    },
  },
  companions: {
    aws_s3_bucket_versioning: {
      ...OWNER,
      fields: { VersioningConfiguration: object('versioning_configuration', { Status: attr('status') }) },
    },
    aws_s3_bucket_logging: {
      ...OWNER,
      fields: {
        LoggingConfiguration: group({
          DestinationBucketName: attr('target_bucket'),
          LogFilePrefix: attr('target_prefix'),
        }),
      },
    },
    aws_s3_bucket_server_side_encryption_configuration: {
      ...OWNER,
      fields: { BucketEncryption: group(ENCRYPTION) },
    },
    aws_s3_bucket_public_access_block: {
      ...OWNER,
      fields: { PublicAccessBlockConfiguration: group(BLOCKED) },
    },
    aws_s3_bucket_acl: { ...OWNER, fields: { AccessControl: attr('acl', { words: ACL }) } },
  },
};
