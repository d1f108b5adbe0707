import { defineRule, set, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudtrail-loggroup-retention',
  title: 'Log groups of trails keep events for a year',
  severity: 'low',
  profile: 'strict',
  controls: ['CloudWatch.16'],
  equivalents: {
    cdkNag: [
      'CloudWatchLogGroupRetentionPeriod',
      'HIPAA.Security-CloudWatchLogGroupRetentionPeriod',
      'NIST.800.53.R4-CloudWatchLogGroupRetentionPeriod',
      'NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod',
      'PCI.DSS.321-CloudWatchLogGroupRetentionPeriod',
    ],
    guard: ['cw_loggroup_retention_period_check'],
  },
  on: 'AWS::Logs::LogGroup',
  when: (group) => group.related('AWS::CloudTrail::Trail', 'CloudWatchLogsLogGroupArn').some(() => yes),
  holds: (group) => group.get('RetentionInDays').or(Infinity).atLeast(365),
  fix: (group, at) =>
    set(365, 'costs', 'Keep events for a year (billed by volume)')(group, ['RetentionInDays'], at),
  message: (resource) =>
    `${resource.name} deletes the events of a trail before an intrusion is usually noticed.`,
});
