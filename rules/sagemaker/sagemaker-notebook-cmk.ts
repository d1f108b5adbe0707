import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sagemaker-notebook-cmk',
  title: 'Notebooks and domains are encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['SageMaker.21'],
  equivalents: {
    checkov: ['CKV_AWS_22', 'CKV_AWS_187'],
    kics: ['sagemaker_notebook_instance_without_kms', 'sagemaker_data_encryption_disabled'],
    cfnNag: ['W1201'],
    cdkNag: [
      'AwsSolutions-SM2',
      'HIPAA.Security-SageMakerNotebookInstanceKMSKeyConfigured',
      'NIST.800.53.R4-SageMakerNotebookInstanceKMSKeyConfigured',
      'NIST.800.53.R5-SageMakerNotebookInstanceKMSKeyConfigured',
      'PCI.DSS.321-SageMakerNotebookInstanceKMSKeyConfigured',
    ],
    guard: ['sagemaker_notebook_instance_kms_key_configured'],
  },
  on: ['AWS::SageMaker::NotebookInstance', 'AWS::SageMaker::Domain'],
  path: 'KmsKeyId',
  fix: withNewKey({ replaces: true }),
  message: (notebook) =>
    `${notebook.name} encrypts its storage with a key that AWS manages: you cannot limit or withdraw its use.`,
});
