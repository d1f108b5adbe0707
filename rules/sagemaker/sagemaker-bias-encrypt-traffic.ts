import { encryptTrafficRule } from '../shared/job-definitions.ts';

export default encryptTrafficRule({
  id: 'sagemaker-bias-encrypt-traffic',
  title: 'Bias jobs encrypt what their instances send each other',
  severity: 'medium',
  controls: ['SageMaker.15'],
  on: 'AWS::SageMaker::ModelBiasJobDefinition',
});
