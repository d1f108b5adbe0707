import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'emr-security-config-in-transit',
  title: 'EMR clusters encrypt what their nodes send each other',
  severity: 'medium',
  profile: 'strict',
  controls: ['EMR.4'],
  equivalents: {
    kics: ['emr_security_configuration_encryptions_enabled'],
    checkov: ['CKV_AWS_351'],
    trivy: ['AVD-AWS-0138'],
    cdkNag: ['AwsSolutions-EMR5'],
  },
  on: 'AWS::EMR::SecurityConfiguration',
  path: 'SecurityConfiguration',
  holds: (configuration) =>
    configuration.parsed().get('EncryptionConfiguration.EnableInTransitEncryption').is(true),
  message: (configuration) =>
    `The nodes of clusters that use ${configuration.name} send each other their data in plain text.`,
});
