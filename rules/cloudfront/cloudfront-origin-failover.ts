import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-origin-failover',
  title: 'Distributions have a second origin to turn to',
  severity: 'low',
  profile: 'all',
  controls: ['CloudFront.4'],
  equivalents: { checkov: ['CKV_AWS_310'], guard: ['cloudfront_origin_failover_enabled'] },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) => not(distribution.list('DistributionConfig.OriginGroups.Items').empty()),
  message: (distribution) =>
    `${distribution.name} has no origin group: when an origin fails, its visitors get the error.`,
});
