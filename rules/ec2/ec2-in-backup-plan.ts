import { defineRule } from '../../core/model/index.ts';
import { isBackedUp } from '../shared/backup.ts';

export default defineRule({
  id: 'ec2-in-backup-plan',
  title: 'Instances are in a backup plan',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::Instance',
  holds: (resource) => isBackedUp(resource, 'arn:aws:ec2:us-east-1:111122223333:instance/x'),
  message: (resource) =>
    `No backup plan covers ${resource.name}: when it is lost or encrypted by an intruder, it has to be built again by hand.`,
});
