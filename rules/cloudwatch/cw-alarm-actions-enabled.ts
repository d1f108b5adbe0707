import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cw-alarm-actions-enabled',
  title: 'Alarms carry out their actions',
  severity: 'high',
  profile: 'strict',
  controls: ['CloudWatch.17'],
  equivalents: { checkov: ['CKV_AWS_319'] },
  on: 'AWS::CloudWatch::Alarm',
  path: 'ActionsEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'changes', 'Carry out the actions (they change what they name)'),
  message: (resource) => `${resource.name} does nothing when it goes off: its actions are switched off.`,
});
