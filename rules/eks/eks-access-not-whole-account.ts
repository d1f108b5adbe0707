import { defineRule, not } from '../../core/model/index.ts';

const WHOLE_ACCOUNT = /^(?:arn:aws[a-z-]*:iam::\d{12}:root|\d{12}|\*)$/;

export default defineRule({
  id: 'eks-access-not-whole-account',
  title: 'Access to clusters is given to roles and users, and not to accounts',
  severity: 'high',
  controls: [],
  on: 'AWS::EKS::AccessEntry',
  holds: (entry) => not(entry.get('PrincipalArn').matches(WHOLE_ACCOUNT)),
  message: (entry) =>
    `${entry.name} lets everyone in an account into the cluster: each role and user there that may ask for a token has these rights.`,
});
