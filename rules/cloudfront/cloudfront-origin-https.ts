import { all, any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-origin-https',
  title: 'CloudFront asks its origins over HTTPS',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.9'],
  equivalents: { checkov: ['CKV2_AWS_72'] },
  on: 'AWS::CloudFront::Distribution',
  when: (distribution) => not(distribution.get('DistributionConfig.Enabled').is(false)),
  holds: (distribution) =>
    distribution.list('DistributionConfig.Origins').none((origin) => asksInPlainText(distribution, origin)),
  fix: (distribution, at) => ({
    title: 'Ask the origin over HTTPS (it needs a certificate)',
    safety: 'review',
    edits: [{ kind: 'set', resource: distribution.name, path: at.path, value: 'https-only' }],
  }),
  message: (distribution) =>
    `${distribution.name} fetches from an origin over plain HTTP: whoever is between them can read and change what visitors get.`,
});

/** `match-viewer` asks as the visitor did, which is plain text where visitors may come so. */
function asksInPlainText(distribution: Resource, origin: Value): Answer {
  const protocol = origin.get('CustomOriginConfig.OriginProtocolPolicy');
  const anyhow = distribution
    .get('DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy')
    .is('allow-all');
  return any(protocol.is('http-only'), all(protocol.is('match-viewer'), anyhow).at(protocol));
}
