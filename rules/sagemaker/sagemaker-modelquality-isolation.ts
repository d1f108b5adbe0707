import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-modelquality-isolation',
  title: 'Containers of model quality jobs cannot reach the network',
  severity: 'medium',
  controls: [],
  on: 'AWS::SageMaker::ModelQualityJobDefinition',
});
