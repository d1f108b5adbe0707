import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-serverless-default-db',
  title: 'Redshift Serverless databases do not have the default name',
  severity: 'low',
  profile: 'all',
  controls: ['RedshiftServerless.7'],
  on: 'AWS::RedshiftServerless::Namespace',
  path: 'DbName',
  holds: (value) => not(value.or('dev').is('dev')),
  message: (resource) => `The database of ${resource.name} has the name that everyone tries first.`,
});
