import { any, not, propertyRule, unknown } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cw-alarm-has-actions',
  title: 'Alarms tell someone',
  severity: 'high',
  profile: 'strict',
  controls: ['CloudWatch.15'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-CloudWatchAlarmAction',
      'NIST.800.53.R4-CloudWatchAlarmAction',
      'NIST.800.53.R5-CloudWatchAlarmAction',
    ],
    guard: ['cloudwatch_alarm_action_check'],
  },
  on: 'AWS::CloudWatch::Alarm',
  path: 'AlarmActions',
  // One that is part of another alarm may leave it to that to tell somebody.
  when: (alarm) => any(alarm.siblings('AWS::CloudWatch::CompositeAlarm').empty(), unknown),
  holds: (value) => not(value.list().empty()),
  message: (resource) => `Nobody is told when ${resource.name} goes off: it has no action.`,
});
