import { isolationRule } from '../shared/job-definitions.ts';

export default isolationRule({
  id: 'sagemaker-explainability-isolation',
  title: 'Containers of explainability jobs cannot reach the network',
  severity: 'medium',
  controls: [],
  on: 'AWS::SageMaker::ModelExplainabilityJobDefinition',
});
