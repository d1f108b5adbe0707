import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-bias-isolation',
  title: 'Containers of bias jobs cannot reach the network',
  severity: 'medium',
  controls: ['SageMaker.12'],
  on: 'AWS::SageMaker::ModelBiasJobDefinition',
});
