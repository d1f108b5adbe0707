import { no, unknown, workspaceRule, yes } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'config-recorder-present',
  title: 'The account records the configuration of its resources',
  severity: 'high',
  controls: ['Config.1'],
  baseline: 'AWS::Config::ConfigurationRecorder',
  holds: (workspace) => {
    const count = workspace.count('AWS::Config::ConfigurationRecorder');
    return count === undefined ? unknown : count > 0 ? yes : no;
  },
  message: () =>
    'No template here turns on AWS Config: nobody can tell what a resource looked like before it was changed.',
});
