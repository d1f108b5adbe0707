import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'iam-password-policy-length',
  title: 'Passwords of IAM users have 14 characters or more',
  severity: 'medium',
  controls: ['IAM.15'],
  equivalents: {
    checkov: ['CKV_AWS_10'],
    trivy: ['AVD-AWS-0063'],
    kics: ['iam_password_without_minimum_length'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'MinimumPasswordLength',
  least: 14,
  absent: 6,
  raise: { title: 'Ask for 14 characters', safety: 'changes' },
  message: (resource) =>
    `${resource.name} lets IAM users choose short passwords, which are guessed from a stolen or tried list.`,
});
