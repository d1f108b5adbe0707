import { workspaceRule } from '../../core/model/index.ts';
import { checks } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rule-root-access-key',
  title: 'AWS Config checks that the root user has no access key',
  severity: 'medium',
  profile: 'all',
  controls: ['IAM.4'],
  watches: true,
  holds: (workspace) => checks(workspace, 'IAM_ROOT_ACCESS_KEY_CHECK'),
  message: () =>
    'Nothing here checks that the root user has no access key: a copy of one opens everything, for good, and no policy limits it.',
});
