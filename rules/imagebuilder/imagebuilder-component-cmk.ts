import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'imagebuilder-component-cmk',
  title: 'Components of images are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_180'] },
  on: 'AWS::ImageBuilder::Component',
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key that AWS manages: you cannot limit or withdraw its use.`,
});
