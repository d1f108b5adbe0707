import { defineRule, setAt } from '../../core/model/index.ts';

const SETTING = /\/ssm\/documents\/console\/public-sharing-permission$/;

export default defineRule({
  id: 'ssm-block-public-sharing',
  title: 'Documents of Systems Manager cannot be made public',
  severity: 'high',
  controls: ['SSM.7'],
  on: 'AWS::SSM::ServiceSetting',
  when: (setting) => setting.get('SettingId').matches(SETTING),
  holds: (setting) => setting.get('SettingValue').is('Disable'),
  fix: (setting, at) => setAt('Disable', 'safe', 'Block public documents')(setting, at),
  message: (setting) =>
    `${setting.name} lets users of the account show documents to everyone: scripts tell how your hosts are run, and often more.`,
});
