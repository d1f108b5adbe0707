import { workspaceRule } from '../../core/model/index.ts';
import { checks } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rule-root-mfa',
  title: 'AWS Config checks whether the root user has a second factor',
  severity: 'critical',
  profile: 'all',
  controls: ['IAM.9'],
  watches: true,
  holds: (workspace) => checks(workspace, 'ROOT_ACCOUNT_MFA_ENABLED'),
  message: () =>
    'Nothing here checks whether the root user has a second factor: whoever learns its password owns the account.',
});
