import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'ecr-lifecycle-policy',
  title: 'Repositories remove old images',
  severity: 'low',
  profile: 'all',
  controls: ['ECR.3'],
  on: 'AWS::ECR::Repository',
  path: 'LifecyclePolicy.LifecyclePolicyText',
  message: (repository) =>
    `${repository.name} keeps every image for ever: old ones with known holes can still be deployed, and are billed.`,
});
