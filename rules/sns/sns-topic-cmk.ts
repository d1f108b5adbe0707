import { isGiven } from '../shared/given.ts';
import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sns-topic-cmk',
  title: 'Topics are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    trivy: ['AVD-AWS-0136'],
    kics: ['sns_topic_encrypted_with_aws_managed_key'],
    cdkNag: [
      'HIPAA.Security-SNSEncryptedKMS',
      'NIST.800.53.R4-SNSEncryptedKMS',
      'NIST.800.53.R5-SNSEncryptedKMS',
      'PCI.DSS.321-SNSEncryptedKMS',
    ],
  },
  on: 'AWS::SNS::Topic',
  path: 'KmsMasterKeyId',
  // A topic without a key is that of `sns-topic-encrypted`.
  when: (topic) => isGiven(topic.get('KmsMasterKeyId')),
  message: (resource) =>
    `${resource.name} is encrypted with a key that other accounts and most AWS services cannot be given.`,
});
