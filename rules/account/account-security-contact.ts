import { any, no, unknown, workspaceRule } from '../../core/model/index.ts';

const CONTACT = 'Terraform::Account::AlternateContact';

export default workspaceRule({
  id: 'account-security-contact',
  title: 'AWS knows whom to tell about security',
  severity: 'medium',
  profile: 'strict',
  controls: ['Account.1'],
  holds: (workspace) =>
    any(
      workspace.speaks(CONTACT) ? no : unknown,
      workspace.some(CONTACT, 'AlternateContactType', 'SECURITY'),
    ),
  message: () =>
    'No module here names a security contact: what AWS has to say about abuse and leaked keys goes to the mailbox of the root user.',
});
