import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'eks-auth-mode-api',
  title: 'Access to clusters is kept by AWS, not in a map inside',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::EKS::Cluster',
  path: 'AccessConfig.AuthenticationMode',

  holds: (value) => not(value.is('CONFIG_MAP')),
  fix: set('API_AND_CONFIG_MAP', 'cannot be undone', 'Take access entries as well (cannot be taken back)'),
  message: (resource) =>
    `Who may use ${resource.name} stands in a map inside the cluster: whoever may edit it there makes himself administrator, and no trail tells.`,
});
