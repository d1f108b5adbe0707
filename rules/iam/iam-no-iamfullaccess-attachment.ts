import { defineRule, type Answer, type Value } from '../../core/model/index.ts';
import { INLINE_HOLDERS } from '../shared/identity-policy.ts';

const POLICY = /^arn:aws[a-z-]*:iam::aws:policy\/(IAMFullAccess|PowerUserAccess)$/;

export default defineRule({
  id: 'iam-no-iamfullaccess-attachment',
  title: 'Nobody is given IAMFullAccess or PowerUserAccess',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_56'], cfnNag: ['W44'] },
  on: INLINE_HOLDERS,
  holds: (resource) => resource.list('ManagedPolicyArns').none((policy) => isPolicy(policy)),
  message: (resource) =>
    `${resource.name} may give itself any permission, or use nearly every service without limit.`,
});

/** Also where the partition is left open: `arn:${AWS::Partition}:iam::aws:policy/…`. */
function isPolicy(policy: Value): Answer {
  const { data } = policy;
  if (data.kind !== 'text') return policy.matches(POLICY);
  const text = data.parts.map((part) => (typeof part === 'string' ? part : 'aws')).join('');
  return policy.decided(POLICY.test(text));
}
