import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-model-isolation',
  title: 'Containers of models cannot reach the network',
  severity: 'medium',
  profile: 'strict',
  controls: ['SageMaker.5'],
  equivalents: { checkov: ['CKV_AWS_370'] },
  on: 'AWS::SageMaker::Model',
  path: 'EnableNetworkIsolation',
  holds: (value) => value.is(true),
  fix: set(
    true,
    ['replaces', 'locks out'],
    'Isolate the containers (replaces the model; calls out of it fail)',
  ),
  message: (resource) =>
    `The containers of ${resource.name} can call out: a manipulated model or package can send away what it is asked about.`,
});
