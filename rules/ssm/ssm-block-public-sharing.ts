import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ssm-block-public-sharing',
  title: 'Documents cannot be shared with everyone',
  severity: 'critical',
  controls: ['SSM.7'],
  on: 'AWS::SSM::ServiceSetting',
  path: 'SettingValue',
  when: (setting) =>
    setting.get('SettingId').matches(/\/ssm\/documents\/console\/public-sharing-permission$/),
  holds: (value) => not(value.is('Enable')),
  fix: set('Disable', 'locks out', 'Block public sharing'),
  message: (resource) =>
    `${resource.name} lets documents be shared with every AWS account, with the commands and secrets in them.`,
});
