import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'kendra-cmk',
  title: 'Kendra indices are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_262'],
    cfnNag: ['W80'],
    guard: ['KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE'],
  },
  on: 'AWS::Kendra::Index',
  path: 'ServerSideEncryptionConfiguration.KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (index) =>
    `${index.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
