import { all, defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-password-policy-pci',
  title: 'Passwords of IAM users have 7 characters or more, and none of the last 4 is taken up again',
  severity: 'medium',
  profile: 'all',
  controls: ['IAM.10'],
  impliedBy: ['iam-password-policy-length', 'iam-password-policy-reuse'],
  on: 'Terraform::IAM::AccountPasswordPolicy',
  // AWS asks for six characters where nothing is said, and remembers no password.
  holds: (policy) =>
    all(
      policy.get('MinimumPasswordLength').or(6).atLeast(7),
      policy.get('PasswordReusePrevention').or(0).atLeast(4),
    ),
  message: (policy) =>
    `${policy.name} asks less of passwords than PCI DSS does: 7 characters, and none of the last 4 again.`,
});
