import { all, not, propertyRule, set, type Answer, type Resource } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-rotation-enabled',
  title: 'KMS keys are rotated every year',
  severity: 'medium',
  controls: ['KMS.4'],
  equivalents: {
    checkov: ['CKV_AWS_7'],
    trivy: ['AVD-AWS-0065'],
    kics: ['cmk_rotation_disabled', 'kms_enable_key_rotation_disabled'],
    cfnNag: ['F19'],
    cdkNag: [
      'AwsSolutions-KMS5',
      'NIST.800.53.R4-KMSBackingKeyRotationEnabled',
      'NIST.800.53.R5-KMSBackingKeyRotationEnabled',
      'PCI.DSS.321-KMSBackingKeyRotationEnabled',
    ],
    guard: ['cmk_backing_key_rotation_enabled'],
  },
  on: 'AWS::KMS::Key',
  path: 'EnableKeyRotation',
  when: canRotate,
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Rotate the key every year (the first two rotations add to its monthly price)'),
  message: (resource) =>
    `${resource.name} keeps its key material for ever: whoever once gets hold of it can read everything it will encrypt.`,
});

/** Whether KMS rotates keys of this kind: symmetric ones, whose material it makes itself. */
function canRotate(key: Resource): Answer {
  return all(
    key.get('KeySpec').or('SYMMETRIC_DEFAULT').is('SYMMETRIC_DEFAULT'),
    key.get('KeyUsage').or('ENCRYPT_DECRYPT').is('ENCRYPT_DECRYPT'),
    key.get('Origin').or('AWS_KMS').is('AWS_KMS'),
    // Terraform names the store in which a key of another origin is.
    not(key.get('custom_key_store_id').present()),
  );
}
