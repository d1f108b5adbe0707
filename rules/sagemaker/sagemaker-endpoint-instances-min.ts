import { any, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'sagemaker-endpoint-instances-min',
  title: 'Endpoints start with two instances or more',
  severity: 'low',
  profile: 'strict',
  controls: ['SageMaker.4'],
  on: 'AWS::SageMaker::EndpointConfig',
  options: { instances: 2 },
  holds: (configuration, { instances }) =>
    configuration
      .list('ProductionVariants')
      .every((variant) =>
        any(
          variant.get('InitialInstanceCount').atLeast(Number(instances)),
          variant.get('ServerlessConfig').present(),
        ),
      ),
  fix: setAt(2, 'review', 'Start with two instances (twice the price)'),
  message: (configuration) =>
    `A variant of ${configuration.name} starts with one instance: while that is replaced, or its zone fails, nothing answers.`,
});
