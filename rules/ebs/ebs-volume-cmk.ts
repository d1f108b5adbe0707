import { any, defineRule, not } from '../../core/model/index.ts';
import { ownKeyByDefault } from '../shared/account-defaults.ts';
import { isOwnKey, encryptWithNewKey } from '../shared/keys.ts';

export default defineRule({
  id: 'ebs-volume-cmk',
  title: 'Volumes are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_189'],
    trivy: ['AVD-AWS-0027'],
    kics: ['ebs_volume_without_kms_key_id'],
    cfnNag: ['W37'],
    guard: ['ebs_volume_encryption_key_rule'],
  },
  on: 'AWS::EC2::Volume',
  when: (volume) => not(any(volume.get('SnapshotId').present(), volume.get('SourceVolumeId').present())),
  holds: (volume) => any(isOwnKey(volume.get('KmsKeyId')), ownKeyByDefault(volume)),
  fix: (volume) => encryptWithNewKey(volume, ['KmsKeyId'], { also: { Encrypted: true }, replaces: true }),
  message: (volume) =>
    `${volume.name} is encrypted with the key that AWS manages, if at all: you cannot limit its use, nor share its snapshots with another account.`,
});
