import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecr-lifecycle-policy',
  title: 'Repositories remove old images',
  severity: 'low',
  profile: 'all',
  controls: ['ECR.3'],
  on: 'AWS::ECR::Repository',
  path: 'LifecyclePolicy.LifecyclePolicyText',
  holds: (policy) => policy.present(),
  message: (repository) =>
    `${repository.name} keeps every image for ever: old ones with known holes can still be deployed, and are billed.`,
});
