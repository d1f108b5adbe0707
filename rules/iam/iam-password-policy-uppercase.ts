import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-uppercase',
  title: 'Passwords of IAM users have an uppercase letter',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.7', 'IAM.10', 'IAM.11'],
  equivalents: {
    checkov: ['CKV_AWS_15'],
    trivy: ['AVD-AWS-0061'],
    kics: ['iam_password_does_not_require_uppercase'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'RequireUppercaseCharacters',
  holds: (value) => value.is(true),
  fix: set(true, 'changes', 'Ask for an uppercase letter'),
  message: (resource) =>
    `${resource.name} accepts passwords of IAM users without uppercase letters, which leaves fewer to try for who guesses them.`,
});
