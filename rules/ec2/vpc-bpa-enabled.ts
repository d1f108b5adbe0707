import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'vpc-bpa-enabled',
  title: 'The VPCs of the account are shut off from the internet',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.172'],
  on: 'AWS::EC2::VPCBlockPublicAccessOptions',
  path: 'InternetGatewayBlockMode',
  holds: (value) => not(value.is('off')),
  message: (resource) =>
    `${resource.name} is off: any subnet with a route to an internet gateway is reachable from the internet, whoever makes it.`,
});
