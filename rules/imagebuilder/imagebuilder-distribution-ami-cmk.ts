import { all, defineRule, not } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'imagebuilder-distribution-ami-cmk',
  title: 'Distributed images are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_199'] },
  on: 'AWS::ImageBuilder::DistributionConfiguration',
  holds: (configuration) =>
    configuration.list('Distributions').every((distribution) => {
      const images = distribution.get('AmiDistributionConfiguration');
      return not(all(images.present(), not(isOwnKey(images.get('KmsKeyId')))));
    }),
  message: (configuration) =>
    `${configuration.name} hands out images without a key of yours: you cannot say who may start a machine from them.`,
});
