import { Value } from '../../../model/index.ts';
import { type BlockInstance, blocksOf } from '../blocks.ts';
import {
  attr,
  computed,
  type Field,
  group,
  has,
  headerPlace,
  inside,
  list,
  never,
  object,
  same,
} from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { ITSELF } from './itself.ts';

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

interface Grant {
  readonly uri: Value;
  readonly permissions: readonly Value[];
}

/** What the grants to everyone amount to among the canned access lists; nothing there is like `PublicWrite`. */
const GRANTED = computed((owner, path) => {
  const { grants, open } = publicGrants(owner);
  const may = (...wanted: readonly string[]): Grant | undefined =>
    grants.find(({ permissions }) =>
      permissions.some((permission) => wanted.includes(String(permission.literal()))),
    );
  // Who may rewrite the list may do everything a moment later.
  const [reads, writes] = [
    may('READ', 'WRITE_ACP', 'FULL_CONTROL'),
    may('WRITE', 'WRITE_ACP', 'FULL_CONTROL'),
  ];
  const found = writes ?? reads;
  if (found === undefined)
    return open ? Value.unknown(headerPlace(owner), path) : Value.absent(headerPlace(owner), path);
  const forAll = reads?.uri.literal() === `${GROUPS}AllUsers` ? 'PublicRead' : 'AuthenticatedRead';
  const written = reads === undefined ? 'PublicWrite' : 'PublicReadWrite';
  const value = writes === undefined ? forAll : written;
  return new Value({ kind: 'literal', value }, found.uri.place, path);
});

/** What everyone may do by the grants. */
const PUBLIC_GRANTS = computed((owner, path) => {
  const { grants, open } = publicGrants(owner);
  const permissions = grants
    .flatMap((grant) => grant.permissions)
    .map(({ data, place, origin }, i) => new Value(data, place, [...path, i], origin));
  if (permissions.length === 0 && !open) return Value.absent(headerPlace(owner), path);
  return new Value({ kind: 'list', items: () => permissions, open }, headerPlace(owner), path);
});

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
  ObjectLockConfiguration: object('object_lock_configuration', {
    ObjectLockEnabled: attr('object_lock_enabled', { default: 'Enabled' }),
    Rule: object('rule', {
      DefaultRetention: object('default_retention', same('Days', 'Mode', 'Years')),
    }),
  }),
  ReplicationConfiguration: object('replication_configuration', { Rules: list('rules', same('Status')) }),
  WebsiteConfiguration: object('website', {}),
};

/** Blocked where nothing is said, as the provider and AWS have it for access points. */
const BLOCKED_BY_DEFAULT = {
  BlockPublicAcls: attr('block_public_acls'),
  BlockPublicPolicy: attr('block_public_policy'),
  IgnorePublicAcls: attr('ignore_public_acls'),
  RestrictPublicBuckets: attr('restrict_public_buckets'),
};

/** An object, which CloudFormation does not have. */
const OBJECT = { acl: attr('acl'), Bucket: attr('bucket'), KmsKeyId: attr('kms_key_id'), grants: never };

export const s3: ServiceTables = {
  resources: {
    aws_s3_bucket: [
      {
        type: 'AWS::S3::Bucket',
        named: 'bucket',
        fields: {
          BucketName: attr('bucket'),
          AccessControl: ACCESS_LIST,
          public_grants: PUBLIC_GRANTS,
          VersioningConfiguration: object('versioning', {
            Status: attr('enabled', { words: { true: 'Enabled', false: 'Suspended' }, default: 'Suspended' }),
            MfaDelete: attr('mfa_delete', {
              words: { true: 'Enabled', false: 'Disabled' },
              default: 'Disabled',
            }),
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
        fields: { Bucket: ITSELF, PolicyDocument: attr('policy') },
      },
    ],
    aws_s3_object_copy: [
      { type: 'Terraform::S3::ObjectCopy', fields: same('KmsKeyId') },
      { type: 'Terraform::S3::Object', fields: { ...OBJECT, grants: list('grant', same('Uri')) } },
    ],
    aws_s3_object: { type: 'Terraform::S3::Object', fields: OBJECT },
    aws_s3_bucket_object: { type: 'Terraform::S3::Object', fields: OBJECT },
    aws_s3_bucket_policy: {
      type: 'AWS::S3::BucketPolicy',
      fields: { Bucket: attr('bucket'), PolicyDocument: attr('policy') },
    },
    aws_glacier_vault: { type: 'Terraform::Glacier::Vault', named: 'name', fields: same('AccessPolicy') },
    aws_s3_access_point: {
      type: 'AWS::S3::AccessPoint',
      named: 'name',
      fields: {
        Policy: attr('policy'),
        PublicAccessBlockConfiguration: object('public_access_block_configuration', BLOCKED_BY_DEFAULT),
        VpcConfiguration: object('vpc_configuration', same('VpcId')),
      },
    },
    aws_s3control_access_point_policy: { type: 'AWS::S3::AccessPoint', fields: same('Policy') },
    aws_s3_account_public_access_block: {
      type: 'Terraform::S3::AccountPublicAccessBlock',
      fields: same('BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'),
    },
    aws_s3_directory_bucket: { type: 'AWS::S3Express::DirectoryBucket', named: 'bucket', fields: {} },
    aws_s3control_multi_region_access_point: {
      type: 'AWS::S3::MultiRegionAccessPoint',
      fields: {
        PublicAccessBlockConfiguration: inside('details', object('public_access_block', BLOCKED_BY_DEFAULT)),
      },
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
    aws_s3_bucket_acl: { ...OWNER, fields: { AccessControl: ACCESS_LIST, public_grants: PUBLIC_GRANTS } },
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
    aws_s3control_access_point_policy: {
      of: ['aws_s3_access_point'],
      by: 'access_point_arn',
      fields: { Policy: attr('policy') },
    },
  },
};

/** The grants of an access list to everyone, or to everyone who has an AWS account; open where others may be. */
function publicGrants(owner: BlockInstance): { readonly grants: readonly Grant[]; readonly open: boolean } {
  const inline = blocksOf(owner.block, 'grant', owner.scope);
  const policies = blocksOf(owner.block, 'access_control_policy', owner.scope);
  const apart = policies.instances.map(({ block, scope }) => blocksOf(block, 'grant', scope));
  let open = [inline, policies, ...apart].some((blocks) => blocks.open);
  const grants: Grant[] = [];
  for (const grant of [inline, ...apart].flatMap(({ instances }) => instances)) {
    const uri = any(grant, [attr('uri'), inside('grantee', attr('uri'))]);
    const permissions = any(grant, [attr('permissions'), attr('permission')]).oneOrMore();
    const isPublic = [`${GROUPS}AllUsers`, `${GROUPS}AuthenticatedUsers`].includes(String(uri.literal()));
    open ||= uri.data.kind !== 'absent' && uri.literal() === undefined;
    open ||= isPublic && (permissions.open || permissions.items.some((item) => item.literal() === undefined));
    if (isPublic) grants.push({ uri, permissions: permissions.items });
  }
  return { grants, open };
}

function any(owner: BlockInstance, fields: readonly Field[]): Value {
  const values = fields.map((field) => field.read(owner, []));
  return values.find(({ data }) => data.kind !== 'absent') ?? values[0]!;
}

function hasBlock(name: string): (owner: BlockInstance) => boolean {
  return (owner) => {
    const { instances, open } = blocksOf(owner.block, name, owner.scope);
    return open || instances.length > 0;
  };
}
