import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'sagemaker-model-in-vpc',
  title: 'Models run in a network of the account',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SageMaker::Model',
  path: 'VpcConfig',
  message: (model) =>
    `${model.name} runs outside of your network: security groups, endpoints and flow logs do not apply to what its containers send.`,
});
