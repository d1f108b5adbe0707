import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ecr-api',
  title: 'VPCs reach the API of the container registry through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.55'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ecr.api'),
  fix: (vpc) => addEndpoint(vpc, 'ecr.api'),
  message: (vpc) =>
    `Calls from ${vpc.name} to the API of the container registry leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
