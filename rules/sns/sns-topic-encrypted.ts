import { propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'sns-topic-encrypted',
  title: 'Topics are encrypted at rest',
  severity: 'medium',
  profile: 'strict',
  controls: ['SNS.1'],
  equivalents: {
    checkov: ['CKV_AWS_26'],
    trivy: ['AVD-AWS-0095'],
    kics: ['sns_topic_not_encrypted', 'sns_topic_without_kms_master_key_id'],
    cfnNag: ['W47'],
    cdkNag: [
      'HIPAA.Security-SNSEncryptedKMS',
      'NIST.800.53.R4-SNSEncryptedKMS',
      'NIST.800.53.R5-SNSEncryptedKMS',
      'PCI.DSS.321-SNSEncryptedKMS',
    ],
    guard: ['sns_encrypted_kms'],
  },
  on: 'AWS::SNS::Topic',
  path: 'KmsMasterKeyId',
  holds: isGiven,
  message: (resource) => `Messages on their way through ${resource.name} are stored unencrypted.`,
});
