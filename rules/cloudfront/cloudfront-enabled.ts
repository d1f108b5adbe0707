import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudfront-enabled',
  title: 'Distributions are switched on',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_216'] },
  on: 'AWS::CloudFront::Distribution',
  path: 'DistributionConfig.Enabled',

  holds: (value) => not(value.is(false)),
  fix: set(true, ['costs', 'changes'], 'Switch the distribution on'),
  message: (resource) =>
    `${resource.name} is switched off: it answers nobody, and its names can be forgotten and taken over.`,
});
