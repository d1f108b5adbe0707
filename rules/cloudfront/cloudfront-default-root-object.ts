import { any, propertyRule, set } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { readsS3 } from '../shared/s3-origin.ts';

export default propertyRule({
  id: 'cloudfront-default-root-object',
  title: 'Distributions say what they serve at their root',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.1'],
  equivalents: { checkov: ['CKV_AWS_305'], guard: ['cloudfront_default_root_object_configured'] },
  on: 'AWS::CloudFront::Distribution',
  path: 'DistributionConfig.DefaultRootObject',
  // What is no bucket answers at its root as it likes.
  when: (distribution) => {
    const origins = distribution.list('DistributionConfig.Origins');
    return any(
      origins.empty(),
      origins.some((origin) => readsS3(origin, distribution)),
    );
  },
  holds: isGiven,
  fix: set('index.html', 'changes', 'Serve index.html at the root (it must exist)'),
  message: (resource) =>
    `${resource.name} passes a request for its root on to the origin: a bucket that may be listed answers with the names of all its files.`,
});
