import { between, defineOptions, propertyRule, set } from '../../core/model/index.ts';

/** What CloudWatch lets a retention be, in days. */
const RETENTIONS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export default propertyRule({
  id: 'cw-loggroup-retention',
  title: 'Log groups keep their events for a year, or for ever',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudWatch.16'],
  equivalents: {
    checkov: ['CKV_AWS_338'],
    cdkNag: [
      'CloudWatchLogGroupRetentionPeriod',
      'HIPAA.Security-CloudWatchLogGroupRetentionPeriod',
      'NIST.800.53.R4-CloudWatchLogGroupRetentionPeriod',
      'NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod',
      'PCI.DSS.321-CloudWatchLogGroupRetentionPeriod',
    ],
  },
  on: 'AWS::Logs::LogGroup',
  path: 'RetentionInDays',
  options: defineOptions({ days: between(1, 3653, 365, 'How many days events are kept at least') }),
  // Without a retention events are kept for ever.
  holds: (value, { days }) => value.or(Infinity).atLeast(days),
  fix: (group, path, _at, { days }) => {
    const kept = RETENTIONS.find((each) => each >= days) ?? days;
    const long = kept === 365 ? 'a year' : `${kept} days`;
    return set(kept, 'costs', `Keep events for ${long} (billed by volume)`)(group, path);
  },
  message: (resource) => `${resource.name} deletes its events before an intrusion is usually noticed.`,
});
