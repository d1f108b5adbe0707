import { any, defineRule, not } from '../../core/model/index.ts';

const TAKES_ENCRYPTED = 'SourceSelectionCriteria.SseKmsEncryptedObjects.Status';

export default defineRule({
  id: 's3-replication-encrypted-destination',
  title: 'Replication takes objects along that are encrypted with KMS',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::S3::Bucket',
  when: (bucket) =>
    bucket
      .list('BucketEncryption.ServerSideEncryptionConfiguration')
      .some((rule) => rule.get('ServerSideEncryptionByDefault.SSEAlgorithm').is('aws:kms', 'aws:kms:dsse')),
  holds: (bucket) =>
    bucket.list('ReplicationConfiguration.Rules').every((rule) => {
      const [status, takes] = [rule.get('Status'), rule.get(TAKES_ENCRYPTED)];
      const spot = takes.data.kind === 'absent' ? status : takes;
      return any(not(status.is('Enabled')), takes.is('Enabled')).at(spot);
    }),
  message: (bucket) =>
    `A replication of ${bucket.name} leaves out what is encrypted with KMS, and so does the bucket by default: what it writes has no copy.`,
});
