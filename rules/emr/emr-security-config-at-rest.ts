import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'emr-security-config-at-rest',
  title: 'EMR clusters encrypt the data that they store',
  severity: 'medium',
  controls: ['EMR.3'],
  equivalents: {
    kics: ['emr_security_configuration_encryptions_enabled'],
    checkov: ['CKV_AWS_171', 'CKV_AWS_349', 'CKV_AWS_350'],
    trivy: ['AVD-AWS-0137', 'AVD-AWS-0139'],
    cfnNag: ['W61'],
    cdkNag: ['AwsSolutions-EMR4'],
  },
  on: 'AWS::EMR::SecurityConfiguration',
  path: 'SecurityConfiguration',
  holds: (configuration) =>
    configuration.parsed().get('EncryptionConfiguration.EnableAtRestEncryption').is(true),
  message: (configuration) =>
    `Clusters that use ${configuration.name} store their data unencrypted, on their disks and in S3.`,
});
