import { all, defineRule, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 's3-bucket-cors-not-wildcard',
  title: 'Buckets let only known websites write',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['s3_bucket_with_unsecured_cors_rule'] },
  on: 'AWS::S3::Bucket',
  holds: (bucket) => bucket.list('CorsConfiguration.CorsRules').none(letsAllWrite),
  message: (bucket) =>
    `${bucket.name} lets scripts on any website write with the rights of the visitor: a signed link that leaks is enough.`,
});

function letsAllWrite(rule: Value): Answer {
  const origins = rule.get('AllowedOrigins').list();
  const anywhere = origins.some((origin) => origin.is('*', 'http://*', 'https://*'));
  const writes = rule
    .get('AllowedMethods')
    .list()
    .some((method) => method.is('PUT', 'POST', 'DELETE'));
  return all(anywhere, writes);
}
