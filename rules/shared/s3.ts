import {
  defineRule,
  not,
  type Rule,
  type RuleInfo,
  all,
  any,
  type Answer,
  type Fix,
  type Resource,
} from '../../core/model/index.ts';
import { allowsAnyone } from './policy.ts';

/** The four settings that block public access. */
export const SETTINGS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** A rule that asks for one of the four settings. */
export interface BlockPublicRule extends RuleInfo {
  readonly blocks: string;
  /** The title of the repair. */
  readonly turnOn: string;
  readonly message: (bucket: Resource) => string;
}

/** Defines a rule about one of the settings that block public access to a bucket. */
export function blockPublicRule({ blocks, turnOn, ...rule }: BlockPublicRule): Rule {
  return defineRule({
    ...rule,
    on: 'AWS::S3::Bucket',
    // A bucket that declares none of the four is one finding, of `s3-bucket-public-access-block-present`.
    when: (bucket) => bucket.get('PublicAccessBlockConfiguration').present(),
    holds: (bucket) => blocksPublic(bucket, blocks),
    fix: (bucket) => blockPublic(bucket, blocks, turnOn),
  });
}

/** Whether nothing turns one of the four settings off, which are on where nothing is said. */
export function leavesPublicBlocked(point: Resource): Answer {
  return all(...SETTINGS.map((name) => not(point.get(`PublicAccessBlockConfiguration.${name}`).is(false))));
}

/**
 * Whether one of the four settings that block public access is on. S3 turns all of them on for a new bucket
 * that says nothing, but each that a declared configuration leaves out is off.
 */
export function blocksPublic(bucket: Resource, setting: string): Answer {
  const whole = bucket.getOrServiceDefault('PublicAccessBlockConfiguration', true);
  return any(bucket.get(['PublicAccessBlockConfiguration', setting]).is(true), whole.is(true));
}

/**
 * The repair of one setting. Where no configuration is declared it declares all four: one that it left out
 * would be off.
 */
export function blockPublic(bucket: Resource, setting: string, title: string): Fix {
  const declared = bucket.get('PublicAccessBlockConfiguration').present().truth === 'yes';
  return {
    title: (declared ? title : 'Block public access') + warning(bucket),
    safety: shutsNobodyOut(bucket) ? 'safe' : 'locks out',
    edits: (declared ? [setting] : SETTINGS).map((name) => ({
      kind: 'set',
      resource: bucket.name,
      path: ['PublicAccessBlockConfiguration', name],
      value: true,
    })),
  };
}

/** Whether all four settings that block public access are on. */
export function blocksAllPublic(bucket: Resource): Answer {
  return all(...SETTINGS.map((setting) => blocksPublic(bucket, setting)));
}

/** The repair of all four settings at once. */
export function blockAllPublic(bucket: Resource): Fix {
  return {
    title: `Block public access${warning(bucket)}`,
    safety: shutsNobodyOut(bucket) ? 'safe' : 'locks out',
    edits: SETTINGS.map((name) => ({
      kind: 'set',
      resource: bucket.name,
      path: ['PublicAccessBlockConfiguration', name],
      value: true,
    })),
  };
}

/** Whether nothing that is declared beside a bucket is meant for everyone: no website, public list or policy. */
function shutsNobodyOut(bucket: Resource): boolean {
  const isPublic = (policy: Resource): Answer => policy.policy('PolicyDocument').some(allowsAnyone);
  const objects = bucket.related('Terraform::S3::Object', 'Bucket').items;
  const shut = all(
    not(bucket.get('WebsiteConfiguration').present()),
    not(bucket.get('AccessControl').matches(/^public|^authenticated/i)),
    // Objects have lists of their own where the bucket's owner does not enforce that he owns them.
    bucket
      .list('OwnershipControls.Rules')
      .every((rule) => rule.get('ObjectOwnership').is('BucketOwnerEnforced')),
    ...objects.map((object) => not(object.get('acl').matches(/^public|^authenticated/i))),
    bucket.related('AWS::S3::BucketPolicy', 'Bucket').none(isPublic),
  );
  return shut.truth === 'yes';
}

function warning(bucket: Resource): string {
  return shutsNobodyOut(bucket) ? '' : ' (what is public now is cut off)';
}
