import { defineRule, any, not } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'imagebuilder-distribution-ami-cmk',
  title: 'Images that are distributed are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_199'] },
  on: 'AWS::ImageBuilder::DistributionConfiguration',
  holds: (configuration) =>
    configuration.list('Distributions').every((distribution) => {
      const image = distribution.get('AmiDistributionConfiguration');
      return any(not(image.present()), isOwnKey(image.get('KmsKeyId'))).at(image);
    }),
  message: (configuration) =>
    `${configuration.name} names no key of yours for images that it distributes: you cannot say who may start a machine from them.`,
});
