import { all, any, type Answer, type Fix, type Resource } from '../../core/model/index.ts';

/**
 * Whether one of the four settings that block public access is on. S3 turns all of them on for a new bucket
 * that says nothing, but each that a declared configuration leaves out is off.
 */
export function blocksPublic(bucket: Resource, setting: string): Answer {
  const whole = bucket.getOrServiceDefault('PublicAccessBlockConfiguration', true);
  return any(bucket.get(['PublicAccessBlockConfiguration', setting]).is(true), whole.is(true));
}

const SETTINGS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/**
 * The repair of one setting. Where no configuration is declared it declares all four: one that it left out
 * would be off.
 */
export function blockPublic(bucket: Resource, setting: string, title: string): Fix {
  const declared = bucket.get('PublicAccessBlockConfiguration').present().truth === 'yes';
  return {
    title: declared ? title : 'Block public access',
    safety: 'safe',
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
    title: 'Block public access',
    safety: 'safe',
    edits: SETTINGS.map((name) => ({
      kind: 'set',
      resource: bucket.name,
      path: ['PublicAccessBlockConfiguration', name],
      value: true,
    })),
  };
}
