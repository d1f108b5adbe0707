import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-at-rest-cmk',
  title: 'Kafka clusters are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0179'] },
  on: 'AWS::MSK::Cluster',
  path: 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
  holds: (value) => value.present(),
  message: (cluster) =>
    `${cluster.name} is encrypted with a key of AWS: you cannot say who may decrypt it, nor withdraw the key.`,
});
