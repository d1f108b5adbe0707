import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sns-topic-cmk',
  title: 'Topics are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
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
  holds: (value) => not(value.matches(/alias\/aws\/sns$/)),
  message: (resource) =>
    `${resource.name} is encrypted with a key that other accounts and most AWS services cannot be given.`,
});
