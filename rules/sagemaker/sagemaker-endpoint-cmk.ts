import { defineRule } from '../../core/model/index.ts';
import { isOwnKey, encryptWithNewKey } from '../shared/keys.ts';

export default defineRule({
  id: 'sagemaker-endpoint-cmk',
  title: 'Endpoints encrypt their storage with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_98'],
    kics: [
      'sagemaker_endpoint_configuration_encryption_disabled',
      'sagemaker_endpoint_config_should_specify_kms_key_id_attribute',
    ],
    cfnNag: ['W1200'],
    cdkNag: [
      'HIPAA.Security-SageMakerEndpointConfigurationKMSKeyConfigured',
      'NIST.800.53.R4-SageMakerEndpointConfigurationKMSKeyConfigured',
      'NIST.800.53.R5-SageMakerEndpointConfigurationKMSKeyConfigured',
      'PCI.DSS.321-SageMakerEndpointConfigurationKMSKeyConfigured',
    ],
    guard: ['sagemaker_endpoint_configuration_kms_key_configured'],
  },
  on: 'AWS::SageMaker::EndpointConfig',
  when: (configuration) =>
    configuration.list('ProductionVariants').none((variant) => variant.get('ServerlessConfig').present()),
  holds: (configuration) => isOwnKey(configuration.get('KmsKeyId')),
  fix: (configuration) => encryptWithNewKey(configuration, ['KmsKeyId'], { replaces: true }),
  message: (configuration) =>
    `${configuration.name} encrypts the storage of its instances with a key that AWS manages: you cannot limit or withdraw its use.`,
});
