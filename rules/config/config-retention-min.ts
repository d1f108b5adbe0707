import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

/** What AWS Config does by itself, and the most that it does. */
const LONGEST = 2557;

export default propertyRule({
  id: 'config-retention-min',
  title: 'AWS Config keeps its history for a year or more',
  severity: 'low',
  profile: 'strict',
  controls: [],
  options: defineOptions({ days: between(30, LONGEST, 365, 'How many days history is kept at least') }),
  on: 'Terraform::Config::RetentionConfiguration',
  path: 'RetentionPeriodInDays',
  holds: (kept, { days }) => kept.atLeast(days),
  fix: set(LONGEST, 'safe', 'Keep history for seven years, as AWS Config does by itself'),
  message: (resource, at) =>
    `After ${String(at)} days ${resource.name} deletes what AWS Config recorded: break-ins are often found later than that.`,
});
