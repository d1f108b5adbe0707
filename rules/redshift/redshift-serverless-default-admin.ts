import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-serverless-default-admin',
  title: 'Serverless Redshift has an administrator whose name cannot be guessed',
  severity: 'medium',
  profile: 'all',
  controls: ['RedshiftServerless.5'],
  on: 'AWS::RedshiftServerless::Namespace',
  path: 'AdminUsername',
  holds: (value) => not(value.is('admin')),
  message: (resource) => `The administrator of ${resource.name} has the name that everyone tries first.`,
});
