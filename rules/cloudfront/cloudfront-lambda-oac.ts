import { any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'cloudfront-lambda-oac',
  title: 'CloudFront signs its requests to function URLs',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.16'],
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) =>
    distribution.list('DistributionConfig.Origins').every((origin) => {
      const domain = origin.get('DomainName');
      return any(not(isFunctionUrl(domain, distribution)), isGiven(origin.get('OriginAccessControlId'))).at(
        domain,
      );
    }),
  message: (distribution) =>
    `${distribution.name} calls a function URL without a signature: for that to work, everyone must be allowed to call it past CloudFront and its firewall.`,
});

function isFunctionUrl(domain: Value, distribution: Resource): Answer {
  return any(
    domain.matches(/\.lambda-url\.[a-z0-9-]+\.on\.aws/),
    distribution.siblings('AWS::Lambda::Url').some((url) => domain.refersTo(url)),
  );
}
