import { defineRule } from '../../core/model/index.ts';
import { isBackedUp } from '../shared/backup.ts';

export default defineRule({
  id: 's3-in-backup-plan',
  title: 'S3 buckets are in a backup plan',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::S3::Bucket',
  holds: (resource) => isBackedUp(resource, 'arn:aws:s3:::x'),
  message: (resource) =>
    `No backup plan covers ${resource.name}: what is deleted with all its versions is gone for good.`,
});
