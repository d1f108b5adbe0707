import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-lowercase',
  title: 'Passwords of IAM users have a lowercase letter',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.7', 'IAM.10', 'IAM.12'],
  equivalents: {
    checkov: ['CKV_AWS_11'],
    trivy: ['AVD-AWS-0058'],
    kics: ['iam_password_does_not_require_lowercase'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'RequireLowercaseCharacters',
  holds: (value) => value.is(true),
  fix: set(true, 'changes', 'Ask for a lowercase letter'),
  message: (resource) =>
    `${resource.name} accepts passwords of IAM users without lowercase letters, which leaves fewer to try for who guesses them.`,
});
