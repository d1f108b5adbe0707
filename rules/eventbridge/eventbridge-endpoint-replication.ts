import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'eventbridge-endpoint-replication',
  title: 'Global endpoints replicate their events',
  severity: 'medium',
  profile: 'all',
  controls: ['EventBridge.4'],
  on: 'AWS::Events::Endpoint',
  path: 'ReplicationConfig.State',
  holds: (value) => not(value.is('DISABLED')),
  fix: set('ENABLED', ['costs', 'may fail'], 'Replicate events (needs a role; billed)'),
  message: (resource) =>
    `${resource.name} does not copy its events to the second region: what was under way is lost when it fails over.`,
});
