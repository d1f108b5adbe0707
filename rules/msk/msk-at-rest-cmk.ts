import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'msk-at-rest-cmk',
  title: 'Kafka clusters are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0179'] },
  on: 'AWS::MSK::Cluster',
  path: 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
  fix: withNewKey({ replaces: true }),
  message: (cluster) =>
    `${cluster.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
