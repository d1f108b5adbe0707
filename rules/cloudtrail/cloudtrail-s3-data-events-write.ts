import { defineRule } from '../../core/model/index.ts';
import { inEveryRegion, isOnlyTrail, recordsObjects } from '../shared/trail-events.ts';

export default defineRule({
  id: 'cloudtrail-s3-data-events-write',
  title: 'Trails record who writes and deletes objects',
  severity: 'medium',
  profile: 'strict',
  controls: ['S3.22'],
  equivalents: {
    guard: ['CLOUDTRAIL_S3_DATAEVENTS_ENABLED'],
    trivy: ['AVD-AWS-0171'],
    kics: ['s3_bucket_object_level_cloudtrail_logging_disabled'],
  },
  on: 'AWS::CloudTrail::Trail',
  when: isOnlyTrail,
  holds: (trail) => inEveryRegion(trail, recordsObjects(trail, 'WriteOnly').at(trail.self)),
  message: (resource) =>
    `${resource.name} does not record which objects of the account's buckets are written or deleted: what is overwritten or wiped out with stolen credentials leaves no trace.`,
});
