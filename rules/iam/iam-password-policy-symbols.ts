import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-symbols',
  title: 'Passwords of IAM users have a symbol',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.7', 'IAM.13'],
  equivalents: {
    checkov: ['CKV_AWS_14'],
    trivy: ['AVD-AWS-0060'],
    kics: ['iam_password_does_not_require_symbol'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'RequireSymbols',
  holds: (value) => value.is(true),
  fix: set(true, 'changes', 'Ask for a symbol'),
  message: (resource) =>
    `${resource.name} accepts passwords of IAM users without symbols, which leaves fewer to try for who guesses them.`,
});
