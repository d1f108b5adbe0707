import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-modelquality-isolation',
  title: 'Containers of model quality jobs cannot reach the network',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SageMaker::ModelQualityJobDefinition',
  path: 'NetworkConfig.EnableNetworkIsolation',
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Isolate the containers (calls out of them fail)'),
  message: (resource) =>
    `The containers of ${resource.name} can call out: a manipulated image can send away the data that it works on.`,
});
