import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-enhanced-vpc-routing',
  title: 'Redshift clusters load and unload data through the VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['Redshift.7'],
  equivalents: {
    checkov: ['CKV_AWS_321'],
    cdkNag: [
      'HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled',
      'NIST.800.53.R5-RedshiftEnhancedVPCRoutingEnabled',
      'PCI.DSS.321-RedshiftEnhancedVPCRoutingEnabled',
    ],
    guard: ['redshift_enhanced_vpc_routing_enabled'],
  },
  on: 'AWS::Redshift::Cluster',
  path: 'EnhancedVpcRouting',
  holds: (value) => value.is(true),
  fix: set(true, 'interrupts', 'Route through the VPC (needs a way to S3)'),
  message: (resource) =>
    `${resource.name} moves data to and from S3 outside the VPC, where no endpoint policy and no flow log sees it.`,
});
