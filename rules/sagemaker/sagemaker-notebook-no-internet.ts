import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-notebook-no-internet',
  title: 'Notebooks reach the internet through your network alone',
  severity: 'high',
  controls: ['SageMaker.1'],
  equivalents: {
    checkov: ['CKV_AWS_122'],
    kics: ['sagemaker_enabling_internet_access', 'sagemaker_direct_internet_access_enabled'],
    cdkNag: [
      'AwsSolutions-SM3',
      'HIPAA.Security-SageMakerNotebookNoDirectInternetAccess',
      'NIST.800.53.R4-SageMakerNotebookNoDirectInternetAccess',
      'NIST.800.53.R5-SageMakerNotebookNoDirectInternetAccess',
      'PCI.DSS.321-SageMakerNotebookNoDirectInternetAccess',
    ],
    guard: ['sagemaker_notebook_no_direct_internet_access'],
  },
  on: 'AWS::SageMaker::NotebookInstance',
  path: 'DirectInternetAccess',
  holds: (value) => value.is('Disabled'),
  fix: set('Disabled', ['replaces', 'locks out'], 'Close direct internet access (replaces the notebook)'),
  message: (resource) => `${resource.name} reaches the internet past your network: data can leave unseen.`,
});
