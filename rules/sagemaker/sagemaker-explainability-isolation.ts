import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-explainability-isolation',
  title: 'Containers of explainability jobs cannot reach the network',
  severity: 'high',
  controls: ['SageMaker.20'],
  on: 'AWS::SageMaker::ModelExplainabilityJobDefinition',
});
