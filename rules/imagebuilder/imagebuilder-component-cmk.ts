import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'imagebuilder-component-cmk',
  title: 'Components of images are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_180'] },
  on: 'AWS::ImageBuilder::Component',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `${resource.name} is encrypted with a key that AWS manages: you cannot limit or withdraw its use.`,
});
