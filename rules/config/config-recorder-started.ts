import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-recorder-started',
  title: 'Config recorders are switched on',
  severity: 'high',
  profile: 'strict',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'what is recorded is asked by other rules' },
  equivalents: { checkov: ['CKV2_AWS_45'] },
  on: 'Terraform::Config::ConfigurationRecorderStatus',
  path: 'IsEnabled',
  holds: (value) => not(value.is(false)),
  fix: set(true, 'costs', 'Switch the recorder on (billed by change)'),
  message: (resource) => `${resource.name} switches the recorder off: it exists and records nothing.`,
});
