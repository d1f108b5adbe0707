import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-serverless-not-public',
  title: 'Serverless Redshift has no public address',
  severity: 'high',
  controls: ['RedshiftServerless.3'],
  on: 'AWS::RedshiftServerless::Workgroup',
  path: 'PubliclyAccessible',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'review', 'Make the workgroup private (clients outside the VPC lose it)'),
  message: (resource) =>
    `${resource.name} gets an address on the internet: only a security group and passwords stand before its data.`,
});
