import { propertyRule, set } from '../../core/model/index.ts';

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
  options: { days: 365 },
  // Without a retention events are kept for ever.
  holds: (value, options) => value.or(Infinity).atLeast(Number(options['days'])),
  fix: set(365, 'safe', 'Keep events for a year'),
  message: (resource) => `${resource.name} deletes its events before an intrusion is usually noticed.`,
});
