import { workspaceRule } from '../../core/model/index.ts';
import { checks } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rule-access-keys-rotated',
  title: 'AWS Config checks the age of access keys',
  severity: 'low',
  profile: 'all',
  controls: ['IAM.3'],
  watches: true,
  holds: (workspace) => checks(workspace, 'ACCESS_KEYS_ROTATED'),
  message: () =>
    'Nothing here checks how old access keys are: one that leaked years ago still opens the account.',
});
