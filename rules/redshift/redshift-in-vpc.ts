import { added, addition, answer, question, setting, SUBNETS } from '../shared/edits.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'redshift-in-vpc',
  title: 'Redshift clusters name the subnets they run in',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_154'],
    trivy: ['AVD-AWS-0127'],
    kics: ['redshift_cluster_without_vpc'],
    cdkNag: ['AwsSolutions-RS2'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'ClusterSubnetGroupName',
  fix: (cluster) => ({
    title: 'Put it into subnets of yours (replaces the cluster)',
    safety: ['replaces', 'needs choice'],
    edits: [
      question(cluster, 'SubnetIds', 'Private subnets', SUBNETS),
      setting(cluster, 'ClusterSubnetGroupName', added(cluster, 'SubnetGroup')),
      addition(cluster, 'SubnetGroup', 'AWS::Redshift::ClusterSubnetGroup', {
        Description: 'Private subnets',
        SubnetIds: answer('SubnetIds'),
      }),
    ],
  }),
  message: (resource) =>
    `${resource.name} names no subnet group, so it runs in the default VPC, whose subnets are public.`,
});
