import { defineRule, Mention } from '../../core/model/index.ts';
import { backUp, isBackedUp } from '../shared/backup.ts';
export default defineRule({
  id: 'aurora-in-backup-plan',
  title: 'Database clusters are in a backup plan',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_8'] },
  on: 'AWS::RDS::DBCluster',
  holds: (resource) => isBackedUp(resource, 'arn:aws:rds:us-east-1:111122223333:cluster:x'),
  fix: (resource) => backUp(resource, new Mention(resource.name, 'DBClusterArn')),
  message: (resource) =>
    `No backup plan covers ${resource.name}: its automatic backups go back 35 days at most and can be deleted with it.`,
});
