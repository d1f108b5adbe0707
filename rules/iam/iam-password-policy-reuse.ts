import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'iam-password-policy-reuse',
  title: 'IAM users cannot take up one of their last 24 passwords again',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.16'],
  equivalents: {
    checkov: ['CKV_AWS_13'],
    trivy: ['AVD-AWS-0056'],
    kics: ['password_without_reuse_prevention'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'PasswordReusePrevention',
  least: 24,
  absent: 0,
  raise: { title: 'Remember 24 passwords', safety: 'changes' },
  message: (resource) =>
    `${resource.name} lets IAM users return to an old password, which may have leaked since.`,
});
