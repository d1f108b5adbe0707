import { defineRule, Members, not, setAt, type Resource, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-viewer-https',
  title: 'CloudFront answers visitors over HTTPS alone',
  severity: 'medium',
  controls: ['CloudFront.3'],
  equivalents: {
    checkov: ['CKV_AWS_34'],
    trivy: ['AVD-AWS-0012'],
    kics: ['cloudfront_viewer_protocol_policy_allows_http'],
    guard: ['cloudfront_viewer_policy_https'],
  },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) =>
    behaviors(distribution).every((behavior) => not(behavior.get('ViewerProtocolPolicy').is('allow-all'))),
  fix: setAt('redirect-to-https', 'locks out', 'Redirect to HTTPS (clients that do not follow lose access)'),
  message: (distribution) =>
    `${distribution.name} answers over plain HTTP: whoever is on the way can read and change what visitors send and see.`,
});

/** The default behavior and the others. */
function behaviors(distribution: Resource): Members<Value> {
  const config = distribution.get('DistributionConfig');
  const others = config.get('CacheBehaviors').list();
  return new Members([config.get('DefaultCacheBehavior'), ...others.items], others.open, others.value);
}
