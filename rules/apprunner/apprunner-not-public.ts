import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'apprunner-not-public',
  title: 'App Runner services are reached from inside a VPC alone',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::AppRunner::Service',
  path: 'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible',

  holds: (value) => value.is(false),

  message: (resource) =>
    `${resource.name} can be called from the internet: what it does for others rests on its own sign-in alone.`,
});
