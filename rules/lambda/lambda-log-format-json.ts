import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lambda-log-format-json',
  title: 'Functions log in JSON',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::Lambda::Function',
  path: 'LoggingConfig.LogFormat',

  holds: (value) => value.is('JSON'),
  fix: set('JSON', 'changes', 'Log in JSON (changes what reads the log)'),
  message: (resource) =>
    `${resource.name} logs plain text: a search for what one caller did must guess at its lines.`,
});
