import { propertyRule, set } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'cloudfront-response-headers-policy',
  title: 'Distributions send security headers',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_32'] },
  on: 'AWS::CloudFront::Distribution',
  path: 'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId',

  holds: isGiven,
  fix: set(
    '67f7725c-6f97-4210-82d7-5512b31e9d03',
    'changes',
    "Add AWS's security headers (may break embedding)",
  ),
  message: (resource) =>
    `${resource.name} adds no security headers: whether browsers refuse plain HTTP, foreign frames and guessed types is left to the origin.`,
});
