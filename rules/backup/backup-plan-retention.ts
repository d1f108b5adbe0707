import { atLeast, defineOptions, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'backup-plan-retention',
  title: 'Backup plans keep backups for 35 days or more',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { guard: ['backup_plan_min_frequency_and_min_retention_check'] },
  options: defineOptions({ days: atLeast(1, 35, 'How many days backups are kept at least') }),
  on: 'AWS::Backup::BackupPlan',
  // Without a limit backups are kept for ever.
  holds: (plan, { days }) =>
    plan
      .list('BackupPlan.BackupPlanRule')
      .every((rule) => rule.get('Lifecycle.DeleteAfterDays').or(Infinity).atLeast(days)),
  fix: (plan, at, { days }) =>
    setAt(days, 'costs', `Keep backups for ${days} days (billed by volume)`)(plan, at),
  message: (plan) => `${plan.name} deletes backups before damage is usually noticed.`,
});
