import { all, any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'route-peering-not-any',
  title: 'Routes to a peered VPC name its addresses',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_44'], kics: ['vpc_peering_route_table_with_unrestricted_cidr'] },
  on: 'AWS::EC2::Route',
  holds: (route) => {
    const world = any(
      route.get('DestinationCidrBlock').is('0.0.0.0/0'),
      route.get('DestinationIpv6CidrBlock').is('::/0'),
    );
    return not(all(world, route.get('VpcPeeringConnectionId').present()));
  },
  message: (route) =>
    `${route.name} sends whatever has no other way into the peered VPC, which then sees traffic that is none of its business.`,
});
