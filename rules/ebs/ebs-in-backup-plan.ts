import { defineRule } from '../../core/model/index.ts';
import { isBackedUp } from '../shared/backup.ts';
export default defineRule({
  id: 'ebs-in-backup-plan',
  title: 'Volumes are in a backup plan',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.28'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-EC2EBSInBackupPlan',
      'NIST.800.53.R4-EC2EBSInBackupPlan',
      'NIST.800.53.R5-EC2EBSInBackupPlan',
    ],
    checkov: ['CKV2_AWS_9'],
  },
  on: 'AWS::EC2::Volume',
  holds: (resource) => isBackedUp(resource, 'arn:aws:ec2:us-east-1:111122223333:volume/x'),
  message: (resource) =>
    `No backup plan covers ${resource.name}: what is deleted or overwritten on it is gone for good.`,
});
