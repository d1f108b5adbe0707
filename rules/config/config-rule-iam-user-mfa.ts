import { workspaceRule } from '../../core/model/index.ts';
import { checks } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rule-iam-user-mfa',
  title: 'AWS Config checks whether users have a second factor',
  severity: 'medium',
  profile: 'all',
  controls: ['IAM.5', 'IAM.19'],
  watches: true,
  holds: (workspace) => checks(workspace, 'IAM_USER_MFA_ENABLED', 'MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS'),
  message: () =>
    'Nothing here checks whether IAM users have a second factor: one password that leaks is enough to be let in.',
});
