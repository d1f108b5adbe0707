import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-default-admin-name',
  title: 'Redshift clusters have an administrator whose name cannot be guessed',
  severity: 'medium',
  profile: 'all',
  controls: ['Redshift.8'],
  equivalents: { checkov: ['CKV_AWS_391'], cdkNag: ['AwsSolutions-RS3'] },
  on: 'AWS::Redshift::Cluster',
  path: 'MasterUsername',
  holds: (value) => not(value.is('awsuser')),
  message: (resource) => `The administrator of ${resource.name} has the name that everyone tries first.`,
});
