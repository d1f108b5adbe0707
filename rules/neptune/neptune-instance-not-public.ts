import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-instance-not-public',
  title: 'Neptune instances have no public address',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_102'], kics: ['neptune_cluster_instance_is_publicly_accessible'] },
  on: 'AWS::Neptune::DBInstance',
  path: 'PubliclyAccessible',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'review', 'Make the instance private (clients outside the VPC lose it)'),
  message: (resource) =>
    `${resource.name} gets an address on the internet: only a security group stands before its graph.`,
});
