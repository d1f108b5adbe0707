import { leastRule } from '../shared/least.ts';

export default leastRule({
  id: 'iam-password-policy-length-8',
  title: 'Passwords of IAM users have 8 characters or more',
  severity: 'medium',
  profile: 'strict',
  controls: ['IAM.7'],
  impliedBy: ['iam-password-policy-length'],
  on: 'Terraform::IAM::AccountPasswordPolicy',
  path: 'MinimumPasswordLength',
  least: 8,
  absent: 6,
  raise: { title: 'Ask for 14 characters', safety: 'changes', to: 14 },
  message: (resource) =>
    `${resource.name} lets IAM users choose passwords of fewer than 8 characters, the least that Security Hub accepts.`,
});
