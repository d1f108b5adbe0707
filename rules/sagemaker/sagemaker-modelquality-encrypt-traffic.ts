import { encryptTrafficRule } from '../shared/job-definitions.ts';

export default encryptTrafficRule({
  id: 'sagemaker-modelquality-encrypt-traffic',
  title: 'Model quality jobs encrypt what their instances send each other',
  severity: 'medium',
  controls: ['SageMaker.13'],
  on: 'AWS::SageMaker::ModelQualityJobDefinition',
});
