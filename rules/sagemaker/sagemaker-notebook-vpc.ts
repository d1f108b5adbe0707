import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'sagemaker-notebook-vpc',
  title: 'Notebooks run in a VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['SageMaker.2'],
  equivalents: {
    checkov: ['CKV_AWS_306'],
    kics: ['sagemaker_notebook_not_placed_in_vpc'],
    cdkNag: ['AwsSolutions-SM1'],
  },
  on: 'AWS::SageMaker::NotebookInstance',
  path: 'SubnetId',
  message: (notebook) =>
    `${notebook.name} runs outside of your network: security groups, endpoints and flow logs do not apply to what it sends.`,
});
