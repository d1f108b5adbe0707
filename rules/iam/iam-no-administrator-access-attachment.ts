import { defineRule, type Answer, type Value } from '../../core/model/index.ts';
import { arnsGiven, GIVING_BY_ARN } from '../shared/identity-policy.ts';

const POLICY = /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/;

export default defineRule({
  id: 'iam-no-administrator-access-attachment',
  title: 'Nobody is given AdministratorAccess',
  severity: 'high',
  controls: ['IAM.1'],
  inPart: { 'IAM.1': 'what policies of your own allow is asked by another rule' },
  equivalents: {
    checkov: ['CKV_AWS_274', 'CKV_AWS_275'],
    cfnNag: ['W43'],
    guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE', 'IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE'],
  },
  on: GIVING_BY_ARN,
  holds: (resource) => arnsGiven(resource).none((policy) => isPolicy(policy)),
  message: (resource) =>
    `${resource.name} may do everything in the account: one hole in it, or one leaked key, and the account is lost.`,
});

/** Also where the partition is left open: `arn:${AWS::Partition}:iam::aws:policy/…`. */
function isPolicy(policy: Value): Answer {
  const { data } = policy;
  if (data.kind !== 'text') return policy.matches(POLICY);
  const text = data.parts.map((part) => (typeof part === 'string' ? part : 'aws')).join('');
  return policy.decided(POLICY.test(text));
}
