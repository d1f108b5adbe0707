import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ssm',
  title: 'VPCs reach Systems Manager through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.57'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ssm'),
  fix: (vpc) => addEndpoint(vpc, 'ssm'),
  message: (vpc) =>
    `Calls from ${vpc.name} to Systems Manager, parameters and secrets included, leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
