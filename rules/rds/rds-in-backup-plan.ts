import { defineRule, Mention } from '../../core/model/index.ts';
import { backUp, isBackedUp } from '../shared/backup.ts';
import { isStandalone } from '../shared/rds.ts';
export default defineRule({
  id: 'rds-in-backup-plan',
  title: 'Databases are in a backup plan',
  severity: 'medium',
  profile: 'all',
  controls: ['RDS.26'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-RDSInBackupPlan',
      'NIST.800.53.R4-RDSInBackupPlan',
      'NIST.800.53.R5-RDSInBackupPlan',
    ],
    checkov: ['CKV2_AWS_8'],
  },
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
  holds: (resource) => isBackedUp(resource, 'arn:aws:rds:us-east-1:111122223333:db:x'),
  fix: (resource) => backUp(resource, new Mention(resource.name, 'DBInstanceArn')),
  message: (resource) =>
    `No backup plan covers ${resource.name}: its automatic backups go back 35 days at most and can be deleted with it.`,
});
