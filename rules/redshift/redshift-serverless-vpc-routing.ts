import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-serverless-vpc-routing',
  title: 'Serverless Redshift loads and unloads data through the VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['RedshiftServerless.1'],
  on: 'AWS::RedshiftServerless::Workgroup',
  path: 'EnhancedVpcRouting',
  holds: (value) => value.is(true),
  fix: set(true, 'interrupts', 'Route through the VPC (needs a way to S3)'),
  message: (resource) =>
    `${resource.name} moves data to and from S3 outside the VPC, where no endpoint policy and no flow log sees it.`,
});
