import { any, atLeast, defineOptions, defineRule, setAt } from '../../core/model/index.ts';
import { inWords } from '../shared/amounts.ts';

export default defineRule({
  id: 'sagemaker-endpoint-instances-min',
  title: 'Endpoints start with two instances or more',
  severity: 'low',
  profile: 'strict',
  controls: ['SageMaker.4'],
  on: 'AWS::SageMaker::EndpointConfig',
  options: defineOptions({ instances: atLeast(1, 2, 'How many instances a variant starts with at least') }),
  holds: (configuration, { instances }) =>
    configuration
      .list('ProductionVariants')
      .every((variant) =>
        any(
          variant.get('InitialInstanceCount').atLeast(instances),
          variant.get('ServerlessConfig').present(),
        ),
      ),
  fix: (configuration, at, { instances }) => {
    const price = instances === 2 ? 'twice the price' : 'each is billed';
    return setAt(
      instances,
      ['replaces', 'costs'],
      `Start with ${inWords(instances)} instances (${price})`,
    )(configuration, at);
  },
  message: (configuration, at) =>
    Number(at.literal()) > 1
      ? `A variant of ${configuration.name} starts with ${at.toString()} instances, fewer than are asked for here: while one is replaced, or a zone fails, the others have to do.`
      : `A variant of ${configuration.name} starts with one instance: while that is replaced, or its zone fails, nothing answers.`,
});
