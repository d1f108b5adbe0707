import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-numbers',
  title: 'Passwords of IAM users have a digit',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.7', 'IAM.10', 'IAM.14'],
  equivalents: {
    checkov: ['CKV_AWS_12'],
    trivy: ['AVD-AWS-0059'],
    kics: ['iam_password_does_not_require_number'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'RequireNumbers',
  holds: (value) => value.is(true),
  fix: set(true, 'changes', 'Ask for a digit'),
  message: (resource) =>
    `${resource.name} accepts passwords of IAM users without digits, which leaves fewer to try for who guesses them.`,
});
