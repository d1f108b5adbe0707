import { defineRule } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'vpc-endpoint-multi-az',
  title: 'Endpoints span several availability zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::VPCEndpoint',
  when: (endpoint) => endpoint.get('VpcEndpointType').is('Interface'),
  holds: (resource) => inSeveralZones(resource, 'SubnetIds'),
  message: (resource) =>
    `${resource.name} stands in one availability zone: when that fails, nothing in the VPC reaches the service.`,
});
