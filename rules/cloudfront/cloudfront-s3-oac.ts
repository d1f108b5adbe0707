import {
  all,
  any,
  no,
  defineRule,
  not,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { addAccessControl, readsS3 } from '../shared/s3-origin.ts';

export default defineRule({
  id: 'cloudfront-s3-oac',
  title: 'CloudFront reads S3 buckets with an identity of its own',
  severity: 'medium',
  controls: ['CloudFront.2'],
  equivalents: {
    checkov: ['CKV2_AWS_46'],
    cdkNag: ['AwsSolutions-CFR7'],
    guard: ['cloudfront_origin_access_identity_enabled'],
  },
  on: 'AWS::CloudFront::Distribution',
  holds: (distribution) =>
    distribution.list('DistributionConfig.Origins').every((origin) => hasIdentity(origin, distribution)),
  fix: addAccessControl,
  message: (distribution) =>
    `${distribution.name} reads its S3 origin as anyone would: for that to work, the bucket must be open to everyone.`,
});

/** An origin's finding stands at what makes it one of S3: its S3 configuration, or else its domain. */
function hasIdentity(origin: Value, distribution: Resource): Answer {
  const old = origin.get('S3OriginConfig');
  return any(
    not(readsS3(origin, distribution)),
    all(isGiven(origin.get('OriginAccessControlId')), not(neverSigns(origin, distribution))),
    isGiven(old.get('OriginAccessIdentity')),
  ).at(old.present().truth === 'no' ? origin.get('DomainName') : old);
}

/** Whether the access control of an origin is switched off. */
function neverSigns(origin: Value, distribution: Resource): Answer {
  const control = distribution.resolve(origin.get('OriginAccessControlId'));
  return control?.get('OriginAccessControlConfig.SigningBehavior').is('never') ?? no;
}
