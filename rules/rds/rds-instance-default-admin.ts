import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-instance-default-admin',
  title: 'RDS instances have an administrator whose name cannot be guessed',
  severity: 'medium',
  profile: 'all',
  controls: ['RDS.25'],
  on: 'AWS::RDS::DBInstance',
  path: 'MasterUsername',
  holds: (value) => not(value.is('admin', 'administrator', 'postgres', 'root', 'sa', 'rdsadmin')),
  message: (resource) => `The administrator of ${resource.name} has a name that everyone tries first.`,
});
