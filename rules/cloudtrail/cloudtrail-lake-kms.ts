import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'cloudtrail-lake-kms',
  title: 'Event data stores are encrypted with a KMS key',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudTrail.10'],
  equivalents: { checkov: ['CKV_AWS_294'] },
  on: 'AWS::CloudTrail::EventDataStore',
  path: 'KmsKeyId',
  message: (resource) =>
    `Whoever may query ${resource.name} reads all of it: no key of yours stands before its events.`,
});
