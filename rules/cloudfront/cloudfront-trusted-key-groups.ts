import { all, defineRule, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-trusted-key-groups',
  title: 'Signed URLs are checked with key groups, not with keys of the root user',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.17'],
  inPart: { 'CloudFront.17': 'a distribution that asks for no signature passes as well' },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) => {
    const config = distribution.get('DistributionConfig');
    return all(
      withoutSigners(config.get('DefaultCacheBehavior')),
      config.get('CacheBehaviors').list().every(withoutSigners),
    );
  },
  message: (distribution) =>
    `${distribution.name} trusts accounts to sign URLs: their keys belong to the root user, who alone can change them when one leaks.`,
});

function withoutSigners(behavior: Value): Answer {
  const signers = behavior.get('TrustedSigners');
  return signers.list().empty().at(signers);
}
