import { any, no, unknown, workspaceRule } from '../../core/model/index.ts';
import { declares } from '../shared/workspace.ts';

const POLICY = 'Terraform::IAM::AccountPasswordPolicy';

export default workspaceRule({
  id: 'iam-password-policy-present',
  title: 'The account says what passwords have to be like',
  severity: 'medium',
  profile: 'strict',
  controls: ['IAM.7', 'IAM.10'],
  equivalents: { kics: ['no_password_policy_enabled'] },
  baseline: POLICY,
  holds: (workspace) => any(workspace.speaks(POLICY) ? no : unknown, declares(workspace, POLICY)),
  message: () =>
    'No module here sets a password policy: IAM users may keep a password of eight characters for ever.',
});
