import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'kms-key-policy-defined',
  title: 'KMS keys have a policy of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_64'] },
  on: 'AWS::KMS::Key',
  path: 'KeyPolicy',
  message: (resource) =>
    `${resource.name} has the policy that KMS gives to every key: IAM policies alone decide who uses it.`,
});
