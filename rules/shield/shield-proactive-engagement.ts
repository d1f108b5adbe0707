import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'shield-proactive-engagement',
  title: 'The Shield response team calls you',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Shield::ProactiveEngagement',
  path: 'ProactiveEngagementStatus',
  holds: (value) => value.is('ENABLED'),
  fix: set('ENABLED', 'changes', 'Have the response team call (check the contacts)'),
  message: (resource) =>
    `The response team of Shield Advanced does not call anyone when a protected resource goes down: ${resource.name} is off.`,
});
