import { Value } from '../../../model/index.ts';
import { computed, given } from '../fields.ts';
import { nameOf } from '../frames.ts';
import type { ConstructTables } from './table.ts';

/** The bucket that a trail is given, or else makes. */
const BUCKET = computed((owner, path) => {
  const bucket = given(owner, 'bucket', path);
  if (bucket.data.kind !== 'absent') return bucket;
  const name = nameOf(owner.construct, owner.reading);
  return name === undefined
    ? Value.unknown(owner.place, path)
    : new Value(
        {
          kind: 'present',
          reference: { name: `${name}/S3`, attribute: undefined, scope: 'template' },
        },
        owner.place,
        path,
      );
});

export const cloudtrail: ConstructTables = {
  'aws-cloudtrail.Trail': { type: 'AWS::CloudTrail::Trail', fields: { S3BucketName: BUCKET } },
};
