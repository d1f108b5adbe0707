import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ecr-dkr',
  title: 'VPCs reach the container registry through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.56'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ecr.dkr'),
  fix: (vpc) => addEndpoint(vpc, 'ecr.dkr'),
  message: (vpc) =>
    `Calls from ${vpc.name} to the container registry, images and all, leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
