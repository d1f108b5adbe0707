import { defineRule } from '../../core/model/index.ts';
import { inEveryRegion, isOnlyTrail, recordsObjects } from '../shared/trail-events.ts';

export default defineRule({
  id: 'cloudtrail-s3-data-events-read',
  title: 'Trails record who reads objects',
  severity: 'medium',
  profile: 'strict',
  controls: ['S3.23'],
  equivalents: { trivy: ['AVD-AWS-0172'] },
  on: 'AWS::CloudTrail::Trail',
  when: isOnlyTrail,
  holds: (trail) => inEveryRegion(trail, recordsObjects(trail, 'ReadOnly').at(trail.self)),
  message: (resource) =>
    `${resource.name} does not record which objects of the account's buckets are read: nobody can tell afterwards which files were carried off.`,
});
