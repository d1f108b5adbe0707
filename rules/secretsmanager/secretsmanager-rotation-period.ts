import { all, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'secretsmanager-rotation-period',
  title: 'Secrets are rotated every 90 days or more often',
  severity: 'medium',
  profile: 'strict',
  controls: ['SecretsManager.4'],
  equivalents: { checkov: ['CKV_AWS_304'] },
  on: 'AWS::SecretsManager::RotationSchedule',
  holds: (schedule) => {
    const rules = schedule.get('RotationRules');
    return all(
      rules.get('AutomaticallyAfterDays').or(0).atMost(90),
      not(rules.get('ScheduleExpression').matches(/^rate\((9[1-9]|[1-9]\d{2,}) days\)$/)),
    );
  },
  fix: (schedule, at) => {
    const value = at.path.at(-1) === 'ScheduleExpression' ? 'rate(90 days)' : 90;
    return setAt(value, 'changes', 'Rotate every 90 days (rotates at once)')(schedule, at);
  },
  message: (schedule) =>
    `${schedule.name} leaves the secret as it is for more than 90 days: a stolen copy stays good for as long.`,
});
