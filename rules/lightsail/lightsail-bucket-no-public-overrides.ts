import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'lightsail-bucket-no-public-overrides',
  title: 'Buckets of Lightsail are not public',
  severity: 'high',
  profile: 'strict',
  controls: [],
  on: 'AWS::Lightsail::Bucket',
  holds: (bucket) =>
    all(
      not(bucket.get('AccessRules.GetObject').is('public')),
      not(bucket.get('AccessRules.AllowPublicOverrides').is(true)),
    ),
  fix: (bucket) => ({
    title: 'Make the bucket private (visitors without credentials lose access)',
    safety: 'locks out',
    edits: [
      { kind: 'set', resource: bucket.name, path: ['AccessRules', 'GetObject'], value: 'private' },
      { kind: 'set', resource: bucket.name, path: ['AccessRules', 'AllowPublicOverrides'], value: false },
    ],
  }),
  message: (bucket) =>
    `Everyone on the internet can read objects of ${bucket.name}, or anyone who may write one can make it so.`,
});
