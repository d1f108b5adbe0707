import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'eks-deletion-protection',
  title: 'Clusters cannot be deleted by mistake',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::EKS::Cluster',
  path: 'DeletionProtection',

  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect the cluster from deletion'),
  message: (resource) => `${resource.name} can be deleted by one call: everything that runs on it stops.`,
});
