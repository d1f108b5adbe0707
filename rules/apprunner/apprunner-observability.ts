import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'apprunner-observability',
  title: 'App Runner services trace requests',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::AppRunner::Service',
  path: 'ObservabilityConfiguration.ObservabilityEnabled',

  holds: (value) => value.is(true),

  message: (resource) =>
    `${resource.name} does not trace requests: where one failed, and what it reached, must be pieced together from logs.`,
});
