import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'sagemaker-model-private-registry',
  title: 'Models take their container from a private registry',
  severity: 'medium',
  profile: 'all',
  controls: ['SageMaker.16'],
  on: 'AWS::SageMaker::Model',
  when: (model) => model.get('PrimaryContainer').present(),
  holds: (model) => model.get('PrimaryContainer.ImageConfig.RepositoryAccessMode').is('Vpc'),
  message: (model) =>
    `${model.name} takes its container from outside your VPC: what no registry of yours holds can be another image tomorrow.`,
});
