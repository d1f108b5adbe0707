import { workspaceRule } from '../../core/model/index.ts';
import { checks } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rule-root-hardware-mfa',
  title: 'AWS Config checks whether the root user has a hardware key',
  severity: 'low',
  profile: 'all',
  controls: ['IAM.6'],
  watches: true,
  holds: (workspace) => checks(workspace, 'ROOT_ACCOUNT_HARDWARE_MFA_ENABLED'),
  message: () =>
    'Nothing here checks whether the second factor of the root user is a device of its own: one in an app goes with the phone.',
});
