import { any, defineRule, not, unknown } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { answer, question, setting } from '../shared/edits.ts';

export default defineRule({
  id: 'cloudfront-logging',
  title: 'CloudFront logs who asks for what',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.5'],
  equivalents: {
    checkov: ['CKV_AWS_86'],
    trivy: ['AVD-AWS-0010'],
    kics: ['cloudfront_logging_disabled'],
    cfnNag: ['W10'],
    cdkNag: ['AwsSolutions-CFR3'],
    guard: ['cloudfront_accesslogs_enabled'],
  },
  on: 'AWS::CloudFront::Distribution',
  when: (distribution) => not(distribution.get('DistributionConfig.Enabled').is(false)),
  holds: (distribution) => {
    const bucket = distribution.get('DistributionConfig.Logging.Bucket');
    // Logs that CloudWatch delivers are as good, and Security Hub does not look at them: no finding, and no pass.
    return any(
      isGiven(bucket),
      distribution
        .related('AWS::Logs::DeliverySource', 'ResourceArn', { scope: 'workspace' })
        .some(() => unknown),
    ).at(bucket);
  },
  fix: (distribution) => ({
    title: 'Log to a bucket (billed by what it stores)',
    safety: 'costs',
    edits: [
      question(
        distribution,
        'LogBucketDomainName',
        'Domain name of the bucket that takes logs: logs.s3.amazonaws.com',
      ),
      setting(distribution, 'DistributionConfig.Logging.Bucket', answer('LogBucketDomainName')),
    ],
  }),
  message: (distribution) =>
    `${distribution.name} keeps no record of requests: after an attack, nobody can tell what was tried and what was fetched.`,
});
