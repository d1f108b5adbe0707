import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-policy-defined',
  title: 'KMS keys have a policy of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_64'] },
  on: 'AWS::KMS::Key',
  path: 'KeyPolicy',
  holds: (value) => value.present(),
  message: (resource) =>
    `${resource.name} has the policy that KMS gives to every key: IAM policies alone decide who uses it.`,
});
