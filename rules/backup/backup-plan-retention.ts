import { defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'backup-plan-retention',
  title: 'Backup plans keep backups for 35 days or more',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { guard: ['backup_plan_min_frequency_and_min_retention_check'] },
  options: { days: 35 },
  on: 'AWS::Backup::BackupPlan',
  // Without a limit backups are kept for ever.
  holds: (plan, options) =>
    plan
      .list('BackupPlan.BackupPlanRule')
      .every((rule) => rule.get('Lifecycle.DeleteAfterDays').or(Infinity).atLeast(Number(options['days']))),
  fix: setAt(35, 'review', 'Keep backups for 35 days (billed by volume)'),
  message: (plan) => `${plan.name} deletes backups before damage is usually noticed.`,
});
