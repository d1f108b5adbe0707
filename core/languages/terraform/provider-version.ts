import type { HclBlock } from '../../syntax/hcl/tree.ts';
import { readHcl } from '../../syntax/hcl/read.ts';
import { rootOf } from './instances.ts';
import { attributeOf, type Located, type Module } from './scope.ts';

/** The newest major version of the AWS provider that is known here: what runs where nothing else is said. */
const NEWEST = 6;

/** The major version of the AWS provider that a module is deployed with: what is locked, else the newest that is allowed. */
export function providerVersion(module: Module): number {
  return rootOf(module).awsVersion ?? NEWEST;
}

/** What a root module's settings and its lock file say; undefined where they leave it open. */
export function versionOf(settings: readonly Located[], lock: string | undefined): number | undefined {
  const locked = lock === undefined ? undefined : lockedIn(lock);
  if (locked !== undefined) return locked;
  const allowed = settings.flatMap(({ node }) => constraintsIn(node)).map(newestOf);
  const majors = allowed.filter((major) => major !== undefined);
  return majors.length === 0 ? undefined : Math.min(...majors);
}

function lockedIn(lock: string): number | undefined {
  const blocks = readHcl(lock).blocks.flatMap(({ block }) => block.body.blocks);
  const own = blocks.find(
    ({ type, labels }) => type === 'provider' && /\/hashicorp\/aws$/.test(labels[0]?.text ?? ''),
  );
  const version = own && attributeOf(own, 'version');
  return version?.kind === 'literal' ? majorOf(String(version.value)) : undefined;
}

function constraintsIn({ body }: HclBlock): readonly string[] {
  const demanded = body.blocks
    .filter(({ type }) => type === 'required_providers')
    .map((block) => attributeOf(block, 'aws'));
  return demanded.flatMap((aws) => {
    const version =
      aws?.kind === 'object'
        ? aws.entries.find(({ key }) => key.kind === 'literal' && key.value === 'version')?.value
        : aws;
    return version?.kind === 'literal' && typeof version.value === 'string' ? [version.value] : [];
  });
}

/** The newest major version that constraints allow: 5 of `~> 5.80` and of `>= 4.0, < 6.0`; undefined where none is too new. */
function newestOf(constraints: string): number | undefined {
  const tops = constraints.split(',').flatMap((text) => {
    const [, sign = '', version = ''] = /^\s*(=|!=|>=|<=|~>|>|<)?\s*v?(\d+(?:\.\d+)*)/.exec(text) ?? [];
    const major = majorOf(version);
    if (major === undefined || sign === '>' || sign === '>=' || sign === '!=') return [];
    if (sign === '<') return /^\d+(?:\.0+)*$/.test(version) ? [major - 1] : [major];
    // `~> 5` lets the last number grow, which is the major one.
    return sign === '~>' && !version.includes('.') ? [] : [major];
  });
  return tops.length === 0 ? undefined : Math.min(...tops);
}

function majorOf(version: string): number | undefined {
  const major = /^\d+/.exec(version)?.[0];
  return major === undefined ? undefined : Number(major);
}

/** The major versions with which resource types came that repairs write, as the provider's changelog has them. */
const SINCE: Readonly<Record<string, number>> = {
  aws_cloudfront_origin_access_control: 4,
  aws_cognito_log_delivery_configuration: 5,
  aws_dynamodb_resource_policy: 5,
  aws_inspector2_enabler: 4,
  aws_kinesis_resource_policy: 5,
  aws_kms_key_policy: 4,
  aws_lambda_function_url: 4,
  aws_opensearch_domain_policy: 3,
  aws_redshift_logging: 5,
  aws_redshift_snapshot_copy: 5,
  aws_sqs_queue_redrive_policy: 4,
  aws_vpc_security_group_egress_rule: 4,
  aws_vpc_security_group_ingress_rule: 4,
};

/** What attributes and blocks that repairs write came with a later major version than their resource types. */
const ATTRIBUTES_SINCE: Readonly<Record<string, number>> = {
  'aws_appsync_graphql_api introspection_config': 5,
  'aws_cloudfront_distribution origin_access_control_id': 4,
  'aws_db_instance manage_master_user_password': 4,
  'aws_docdb_cluster manage_master_user_password': 5,
  'aws_eks_cluster deletion_protection': 6,
  'aws_rds_cluster manage_master_user_password': 4,
  'aws_redshift_cluster manage_master_password': 5,
  'aws_s3_bucket object_lock_enabled': 4,
  'aws_sfn_state_machine encryption_configuration': 5,
};

/** Parts of buckets that are not older than version 4. */
const OLD_OF_BUCKETS =
  /^aws_s3_bucket_(?:analytics_configuration|inventory|metric|notification|object|ownership_controls|policy|public_access_block)$/;

/** Whether the provider that a module is deployed with has a resource type. */
export function hasType(module: Module, type: string): boolean {
  const since = SINCE[type] ?? (type.startsWith('aws_s3_bucket_') && !OLD_OF_BUCKETS.test(type) ? 4 : 0);
  return providerVersion(module) >= since;
}

/** Whether the provider that a module is deployed with has an attribute or a block of a resource type. */
export function hasAttribute(module: Module, type: string, name: string): boolean {
  return providerVersion(module) >= (ATTRIBUTES_SINCE[`${type} ${name}`] ?? 0);
}
