import { encryptTrafficRule } from '../shared/job-definitions.ts';

export default encryptTrafficRule({
  id: 'sagemaker-explainability-encrypt-traffic',
  title: 'Explainability jobs encrypt what their instances send each other',
  severity: 'medium',
  controls: ['SageMaker.10'],
  on: 'AWS::SageMaker::ModelExplainabilityJobDefinition',
});
