import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cw-loggroup-retention-declared',
  title: 'Log groups say how long they keep their events',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    cdkNag: ['Serverless-CloudWatchLogGroupRetentionPeriod'],
    checkov: ['CKV_AWS_66'],
    kics: ['cloudwatch_without_retention_period_specified'],
    cfnNag: ['W86'],
    guard: ['cw_loggroup_retention_period_check'],
  },
  on: 'AWS::Logs::LogGroup',
  path: 'RetentionInDays',
  holds: (days) => days.or(Infinity).atMost(3653),
  message: (group) =>
    `${group.name} keeps its events for ever: what they say about people stays longer than it may, and is billed every month.`,
});
