import { any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { readsS3 } from '../shared/s3-origin.ts';

export default defineRule({
  id: 'cloudfront-s3-origin-access-control',
  title: 'CloudFront signs its requests to S3 buckets',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.13'],
  impliedBy: ['cloudfront-s3-oac'],
  on: 'AWS::CloudFront::Distribution',
  when: (distribution) =>
    distribution.list('DistributionConfig.Origins').some((origin) => readsS3(origin, distribution)),
  holds: (distribution) =>
    distribution.list('DistributionConfig.Origins').every((origin) => isSigned(origin, distribution)),
  message: (distribution) =>
    `${distribution.name} reads its S3 origin without an access control: an identity of old cannot use KMS keys, newer regions or requests that write.`,
});

function isSigned(origin: Value, distribution: Resource): Answer {
  const old = origin.get('S3OriginConfig');
  const isSafe = any(not(readsS3(origin, distribution)), isGiven(origin.get('OriginAccessControlId')));
  return isSafe.at(old.present().truth === 'no' ? origin.get('DomainName') : old);
}
