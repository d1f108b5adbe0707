import { all, not, propertyRule, type Answer, type Value } from '../../core/model/index.ts';
import { isKeyOfAws } from '../shared/keys.ts';

export default propertyRule({
  id: 's3-directory-bucket-sse-kms',
  title: 'Directory buckets are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::S3Express::DirectoryBucket',
  path: 'BucketEncryption',
  holds: (value) =>
    value
      .get('ServerSideEncryptionConfiguration')
      .list()
      .some((rule) => encrypts(rule.get('ServerSideEncryptionByDefault'))),
  message: (resource) =>
    `${resource.name} is encrypted with a key of S3: you cannot say who may decrypt it, nor withdraw the key.`,
});

/** Whether objects are encrypted with a KMS key, and not by the alias that AWS keeps for S3. */
function encrypts(settings: Value): Answer {
  return all(settings.get('SSEAlgorithm').is('aws:kms'), not(isKeyOfAws(settings.get('KMSMasterKeyID'))));
}
