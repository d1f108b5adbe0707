import { any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-bucket-dns-compliant-name',
  title: 'Names of buckets have no dots',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0320'] },
  on: 'AWS::S3::Bucket',
  // A bucket that serves a website under a domain of its own has to have the domain's name.
  holds: (bucket) =>
    any(not(hasDot(bucket.get('BucketName'))), bucket.get('WebsiteConfiguration').present()).at(
      bucket.get('BucketName'),
    ),
  message: (bucket) =>
    `S3's certificate does not cover the host name of ${bucket.name}, which has dots in it: clients fail or are told not to check who answers.`,
});

/** A text with gaps has one where a known part of it does. */
function hasDot(name: Value): Answer {
  const { data } = name;
  const known =
    data.kind === 'text' && data.parts.some((part) => typeof part === 'string' && /\./.test(part));
  return known ? name.decided(true) : name.matches(/\./);
}
