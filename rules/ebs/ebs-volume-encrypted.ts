import { any, defineRule, not, setAt } from '../../core/model/index.ts';
import { encryptedByDefault } from '../shared/account-defaults.ts';

export default defineRule({
  id: 'ebs-volume-encrypted',
  title: 'EBS volumes are encrypted',
  severity: 'medium',
  controls: ['EC2.3'],
  equivalents: {
    checkov: ['CKV_AWS_3', 'CKV2_AWS_2'],
    trivy: ['AVD-AWS-0026'],
    kics: ['ebs_volume_encryption_disabled'],
    cfnNag: ['F1'],
    cdkNag: ['AwsSolutions-EC26'],
    guard: ['encrypted_volumes'],
  },
  on: 'AWS::EC2::Volume',
  // A volume of an encrypted snapshot or a copy of an encrypted volume is encrypted whatever is declared.
  when: (volume) => not(volume.get('SourceVolumeId').present()),
  holds: (volume) => any(volume.get('Encrypted').is(true), encryptedByDefault(volume)),
  fix: setAt(true, 'replaces', 'Encrypt the volume (replaces it)'),
  message: (volume) => `${volume.name} keeps its blocks, and every snapshot of them, unencrypted.`,
});
