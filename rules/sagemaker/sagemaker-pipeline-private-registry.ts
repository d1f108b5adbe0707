import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'sagemaker-pipeline-private-registry',
  title: 'Models of several containers take them from a private registry',
  severity: 'medium',
  profile: 'all',
  controls: ['SageMaker.19'],
  on: 'AWS::SageMaker::Model',
  holds: (model) =>
    model
      .list('Containers')
      .every((container) => container.get('ImageConfig.RepositoryAccessMode').is('Vpc')),
  message: (model) =>
    `A container of ${model.name} comes from outside your VPC: what no registry of yours holds can be another image tomorrow.`,
});
