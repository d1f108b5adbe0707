import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ssm-incidents',
  title: 'VPCs reach Incident Manager through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.60'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ssm-incidents'),
  fix: (vpc) => addEndpoint(vpc, 'ssm-incidents'),
  message: (vpc) =>
    `Calls from ${vpc.name} to Incident Manager leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
