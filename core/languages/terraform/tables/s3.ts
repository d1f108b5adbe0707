import { Value } from '../../../model/index.ts';
import { blocksOf, type BlockInstance } from '../blocks.ts';
import {
  attr,
  computed,
  group,
  has,
  headerPlace,
  inside,
  list,
  object,
  same,
  type Field,
} from '../fields.ts';
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

const GROUPS = 'http://acs.amazonaws.com/groups/global/';

/** What a grant to everyone, or to everyone who has an AWS account, amounts to among the canned access lists. */
function grantTo(group: string | undefined, permissions: readonly string[]): string | undefined {
  const may = (...wanted: readonly string[]): boolean =>
    permissions.some((permission) => permission === 'FULL_CONTROL' || wanted.includes(permission));
  if (group === `${GROUPS}AllUsers`)
    return may('WRITE') ? 'PublicReadWrite' : may('READ') ? 'PublicRead' : undefined;
  return group === `${GROUPS}AuthenticatedUsers` && may('READ') ? 'AuthenticatedRead' : undefined;
}

/** The grants of an access list that are open to everyone; of several, the one that gives most. */
const GRANTED = computed((owner, path) => {
  const inline = blocksOf(owner.block, 'grant', owner.scope);
  const policies = blocksOf(owner.block, 'access_control_policy', owner.scope);
  const apart = policies.instances.map(({ block, scope }) => blocksOf(block, 'grant', scope));
  let open = [inline, policies, ...apart].some((blocks) => blocks.open);
  const found: Value[] = [];
  for (const grant of [inline, ...apart].flatMap(({ instances }) => instances)) {
    const uri = any(grant, [attr('uri'), inside('grantee', attr('uri'))]);
    const permissions = any(grant, [attr('permissions'), attr('permission')]).oneOrMore();
    open ||= uri.data.kind === 'unknown' || permissions.open;
    const given = permissions.items.flatMap((item) =>
      typeof item.literal() === 'string' ? [String(item.literal())] : [],
    );
    const canned = grantTo(uri.literal()?.toString(), given);
    if (canned !== undefined) found.push(new Value({ kind: 'literal', value: canned }, uri.place, path));
  }
  const most = found.find((value) => value.literal() === 'PublicReadWrite') ?? found[0];
  return most ?? (open ? Value.unknown(headerPlace(owner), path) : Value.absent(headerPlace(owner), path));
});

function any(owner: BlockInstance, fields: readonly Field[]): Value {
  const values = fields.map((field) => field.read(owner, []));
  return values.find(({ data }) => data.kind !== 'absent') ?? values[0]!;
}

const CANNED = attr('acl', { words: ACL });

/** The canned access list, or what the grants amount to. */
const ACCESS_LIST: Field = {
  ...CANNED,
  read: (owner, path) => {
    const canned = CANNED.read(owner, path);
    return canned.data.kind === 'absent' ? GRANTED.read(owner, path) : canned;
  },
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

const CORS_RULES = list('cors_rule', same('AllowedMethods', 'AllowedOrigins'));

/** What provider versions before 4 wrote in the bucket itself. */
const INLINE = {
  CorsConfiguration: group({ CorsRules: CORS_RULES }, hasBlock('cors_rule')),
  LifecycleConfiguration: group(
    {
      Rules: list('lifecycle_rule', {
        Id: attr('id'),
        Status: attr('enabled', { words: { true: 'Enabled', false: 'Disabled' } }),
        AbortIncompleteMultipartUpload: group(
          { DaysAfterInitiation: attr('abort_incomplete_multipart_upload_days') },
          has('abort_incomplete_multipart_upload_days'),
        ),
      }),
    },
    hasBlock('lifecycle_rule'),
  ),
  ReplicationConfiguration: object('replication_configuration', { Rules: list('rules', same('Status')) }),
  WebsiteConfiguration: object('website', {}),
};

function hasBlock(name: string): (owner: BlockInstance) => boolean {
  return (owner) => {
    const { instances, open } = blocksOf(owner.block, name, owner.scope);
    return open || instances.length > 0;
  };
}

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
          AccessControl: ACCESS_LIST,
          VersioningConfiguration: object('versioning', {
            Status: attr('enabled', { words: { true: 'Enabled', false: 'Suspended' }, default: 'Suspended' }),
          }),
          LoggingConfiguration: object('logging', {
            DestinationBucketName: attr('target_bucket'),
            LogFilePrefix: attr('target_prefix'),
          }),
          BucketEncryption: inside('server_side_encryption_configuration', group(ENCRYPTION)),
          ...INLINE,
          ObjectLockEnabled: attr('object_lock_enabled'),
          force_destroy: attr('force_destroy'),
        },
      },
      {
        type: 'AWS::S3::BucketPolicy',
        when: has('policy'),
        fields: { Bucket: selfMention, PolicyDocument: attr('policy') },
      },
    ],
    aws_s3_object_copy: { type: 'AWS::S3::ObjectCopy', fields: same('KmsKeyId') },
    aws_s3_bucket_policy: {
      type: 'AWS::S3::BucketPolicy',
      fields: { Bucket: attr('bucket'), PolicyDocument: attr('policy') },
    },
  },
  companions: {
    aws_s3_bucket_versioning: {
      ...OWNER,
      fields: {
        VersioningConfiguration: object('versioning_configuration', {
          // CloudFormation cannot say it, so that what is absent there means nothing.
          MfaDelete: attr('mfa_delete', { default: 'Disabled' }),
          Status: attr('status'),
        }),
      },
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
    aws_s3_bucket_acl: { ...OWNER, fields: { AccessControl: ACCESS_LIST } },
    aws_s3_bucket_cors_configuration: {
      ...OWNER,
      fields: {
        CorsConfiguration: group({ CorsRules: CORS_RULES }),
      },
    },
    aws_s3_bucket_lifecycle_configuration: {
      of: ['aws_s3_bucket', 'aws_s3_directory_bucket'],
      by: 'bucket',
      fields: {
        LifecycleConfiguration: group({
          Rules: list(
            'rule',
            {
              Id: attr('id'),
              Status: attr('status'),
              AbortIncompleteMultipartUpload: object(
                'abort_incomplete_multipart_upload',
                same('DaysAfterInitiation'),
              ),
            },
            ['filter'],
          ),
        }),
      },
    },
    aws_s3_bucket_notification: {
      ...OWNER,
      fields: {
        NotificationConfiguration: group({
          EventBridgeConfiguration: group({ EventBridgeEnabled: attr('eventbridge') }),
        }),
      },
    },
    aws_s3_bucket_object_lock_configuration: {
      ...OWNER,
      fields: {
        ObjectLockConfiguration: group({
          ObjectLockEnabled: attr('object_lock_enabled', { default: 'Enabled' }),
          Rule: object('rule', {
            DefaultRetention: object('default_retention', same('Days', 'Mode', 'Years')),
          }),
        }),
      },
    },
    aws_s3_bucket_ownership_controls: {
      ...OWNER,
      fields: { OwnershipControls: group({ Rules: list('rule', same('ObjectOwnership')) }) },
    },
    aws_s3_bucket_replication_configuration: {
      ...OWNER,
      fields: {
        ReplicationConfiguration: group({
          ...same('Role'),
          Rules: list('rule', {
            ...same('Id', 'Priority', 'Status'),
            Filter: object('filter', same('Prefix')),
            DeleteMarkerReplication: object('delete_marker_replication', same('Status')),
            Destination: object('destination', same('Bucket')),
            SourceSelectionCriteria: object('source_selection_criteria', {
              SseKmsEncryptedObjects: object('sse_kms_encrypted_objects', same('Status')),
            }),
          }),
        }),
      },
    },
    aws_s3_bucket_website_configuration: {
      ...OWNER,
      fields: { WebsiteConfiguration: group({}) },
    },
  },
};
