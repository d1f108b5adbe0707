import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
  id: 'neptune-instance-not-public',
  title: 'Neptune instances have no public address',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_102'], kics: ['neptune_cluster_instance_is_publicly_accessible'] },
  on: 'AWS::Neptune::DBInstance',
  what: 'instance',
  danger: ': only a security group stands before its graph.',
});
