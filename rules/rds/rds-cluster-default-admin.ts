import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-cluster-default-admin',
  title: 'Database clusters have an administrator whose name cannot be guessed',
  severity: 'medium',
  profile: 'all',
  controls: ['RDS.24'],
  on: 'AWS::RDS::DBCluster',
  path: 'MasterUsername',
  holds: (value) => not(value.is('admin', 'administrator', 'postgres', 'root', 'rdsadmin')),
  message: (resource) => `The administrator of ${resource.name} has a name that everyone tries first.`,
});
