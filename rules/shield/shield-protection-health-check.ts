import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'shield-protection-health-check',
  title: 'Shield Advanced knows whether what it protects is healthy',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Shield::Protection',
  path: 'HealthCheckArns',
  holds: (value) => not(value.list().empty()),
  message: (resource) =>
    `Shield Advanced cannot tell whether the resource of ${resource.name} suffers: it acts later, and the response team does not call.`,
});
