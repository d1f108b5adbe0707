import { all, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'iam-password-policy-max-age',
  title: 'Passwords of IAM users expire within 90 days',
  severity: 'low',
  profile: 'all',
  controls: ['IAM.17', 'IAM.10'],
  equivalents: {
    checkov: ['CKV_AWS_9'],
    trivy: ['AVD-AWS-0062'],
    kics: ['misconfigured_password_policy_expiration'],
  },
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'MaxPasswordAge',
  holds: (value) => all(value.or(0).atLeast(1), value.or(0).atMost(90)),
  fix: set(90, 'locks out', 'Let passwords expire after 90 days (older ones expire at once)'),
  message: (resource) =>
    `${resource.name} keeps passwords of IAM users valid for longer than 90 days: one that leaked unnoticed stays of use.`,
});
