import { defineRule, setAt } from '../../core/model/index.ts';

const SETTING = /\/ssm\/automation\/customer-script-log-destination$/;

export default defineRule({
  id: 'ssm-automation-logging',
  title: 'Scripts of automations are logged',
  severity: 'medium',
  profile: 'strict',
  controls: ['SSM.6'],
  on: 'AWS::SSM::ServiceSetting',
  when: (setting) => setting.get('SettingId').matches(SETTING),
  holds: (setting) => setting.get('SettingValue').is('CloudWatch'),
  fix: (setting, at) =>
    setAt('CloudWatch', 'costs', 'Send the output to CloudWatch (billed by volume)')(setting, at),
  message: (setting) =>
    `${setting.name} keeps no output of scripts that automations run: what they did to the account cannot be followed.`,
});
