import { workspaceRule } from '../../core/model/index.ts';
import { declaresBeside } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-delivery-channel-present',
  title: 'AWS Config delivers what it records',
  severity: 'high',
  profile: 'strict',
  controls: ['Config.1'],
  inPart: { 'Config.1': 'what is recorded is asked by other rules' },
  holds: (workspace) =>
    declaresBeside(workspace, 'AWS::Config::ConfigurationRecorder', 'AWS::Config::DeliveryChannel'),
  message: () =>
    'Templates here set up a recorder of AWS Config and no delivery channel: it cannot be started, and nothing is recorded.',
});
