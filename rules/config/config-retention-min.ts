import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-retention-min',
  title: 'AWS Config keeps its history for a year or more',
  severity: 'low',
  profile: 'strict',
  controls: [],
  options: { days: 365 },
  on: 'Terraform::Config::RetentionConfiguration',
  path: 'RetentionPeriodInDays',
  holds: (days, options) => days.atLeast(Number(options['days'])),
  fix: set(2557, 'safe', 'Keep history for seven years, as AWS Config does by itself'),
  message: (resource, at) =>
    `After ${String(at)} days ${resource.name} deletes what AWS Config recorded: break-ins are often found later than that.`,
});
