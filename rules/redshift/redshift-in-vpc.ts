import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
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
  holds: (value) => value.present(),
  message: (resource) =>
    `${resource.name} names no subnet group, so it runs in the default VPC, whose subnets are public.`,
});
