import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-length',
  title: 'Passwords of IAM users have 14 characters or more',
  severity: 'medium',
  controls: ['IAM.7', 'IAM.10', 'IAM.15'],
  equivalents: {
    checkov: ['CKV_AWS_10'],
    trivy: ['AVD-AWS-0063'],
    kics: ['iam_password_without_minimum_length'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'MinimumPasswordLength',
  holds: (value) => value.or(6).atLeast(14),
  fix: set(14, 'safe', 'Ask for 14 characters'),
  message: (resource) =>
    `${resource.name} lets IAM users choose short passwords, which are guessed from a stolen or tried list.`,
});
