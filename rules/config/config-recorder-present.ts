import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'config-recorder-present',
  title: 'The account records the configuration of its resources',
  severity: 'high',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'what is recorded is asked by other rules' },
  declares: 'AWS::Config::ConfigurationRecorder',
  baseline: 'AWS::Config::ConfigurationRecorder',
  message: () =>
    'No template here turns on AWS Config: nobody can tell what a resource looked like before it was changed.',
});
