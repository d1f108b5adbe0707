import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ec2',
  title: 'VPCs reach EC2 through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.10'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ec2'),
  fix: (vpc) => addEndpoint(vpc, 'ec2'),
  message: (vpc) =>
    `Calls from ${vpc.name} to EC2's API leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
