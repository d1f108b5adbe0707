import { any, defineRule, yes } from '../../core/model/index.ts';

/** What uses an address, and the property that names it. */
const USERS = [
  ['AWS::EC2::EIPAssociation', 'AllocationId'],
  ['AWS::EC2::EIPAssociation', 'EIP'],
  ['AWS::EC2::NatGateway', 'AllocationId'],
  ['AWS::EC2::NatGateway', 'SecondaryAllocationIds'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'SubnetMappings'],
  ['AWS::Transfer::Server', 'EndpointDetails.AddressAllocationIds'],
] as const;

export default defineRule({
  id: 'eip-attached',
  title: 'Elastic addresses are in use',
  severity: 'low',
  profile: 'all',
  controls: ['EC2.12'],
  equivalents: { checkov: ['CKV2_AWS_19'] },
  on: 'AWS::EC2::EIP',
  holds: (address) =>
    any(
      address.get('InstanceId').present(),
      ...USERS.map(([type, path]) => address.related(type, path, { scope: 'workspace' }).some(() => yes)),
    ),
  message: (address) =>
    `${address.name} is tied to nothing here: an address that is forgotten is billed, and names that still point at it can be taken over.`,
});
