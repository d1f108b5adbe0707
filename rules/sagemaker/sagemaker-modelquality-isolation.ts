import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-modelquality-isolation',
  title: 'Containers of model quality jobs cannot reach the network',
  severity: 'high',
  controls: ['SageMaker.25'],
  on: 'AWS::SageMaker::ModelQualityJobDefinition',
});
