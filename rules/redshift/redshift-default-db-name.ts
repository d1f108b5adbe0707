import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-default-db-name',
  title: 'Redshift databases do not have the default name',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.9'],
  equivalents: { checkov: ['CKV_AWS_320'] },
  on: 'AWS::Redshift::Cluster',
  path: 'DBName',
  holds: (value) => not(value.or('dev').is('dev')),
  message: (resource) => `The database of ${resource.name} has the name that everyone tries first.`,
});
