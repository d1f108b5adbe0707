import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'apprunner-in-vpc',
  title: 'App Runner services send through a VPC',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::AppRunner::Service',
  path: 'NetworkConfiguration.EgressConfiguration.EgressType',

  holds: (value) => value.is('VPC'),

  message: (resource) =>
    `${resource.name} sends straight to the internet: no firewall or flow log of yours sees where its data goes.`,
});
