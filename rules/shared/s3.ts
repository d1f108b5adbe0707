import { any, type Answer, type Resource } from '../../core/model/index.ts';

/**
 * Whether one of the four settings that block public access is on. S3 turns all of them on for a new bucket
 * that says nothing, but each that a declared configuration leaves out is off.
 */
export function blocksPublic(bucket: Resource, setting: string): Answer {
  const all = bucket.getOrServiceDefault('PublicAccessBlockConfiguration', true);
  return any(bucket.get(['PublicAccessBlockConfiguration', setting]).is(true), all.is(true));
}
