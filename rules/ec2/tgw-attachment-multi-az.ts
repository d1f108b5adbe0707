import { defineRule } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'tgw-attachment-multi-az',
  title: 'Transit gateways reach a VPC in several availability zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::TransitGatewayVpcAttachment',
  holds: (resource) => inSeveralZones(resource, 'SubnetIds'),
  message: (resource) =>
    `${resource.name} reaches its VPC in one availability zone: when that fails, the other networks are cut off from all of it.`,
});
