import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'timestream-cmk',
  title: 'Timestream databases are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_160'], cdkNag: ['AwsSolutions-TS3'] },
  on: 'AWS::Timestream::Database',
  path: 'KmsKeyId',
  fix: withNewKey(),
  message: (database) =>
    `${database.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
