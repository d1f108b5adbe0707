import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-enhanced-monitoring',
  title: 'Kafka clusters are measured topic by topic',
  severity: 'low',
  profile: 'all',
  controls: ['MSK.2'],
  on: 'AWS::MSK::Cluster',
  path: 'EnhancedMonitoring',
  holds: (value) => value.or('DEFAULT').is('PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'),
  fix: set('PER_TOPIC_PER_BROKER', 'costs', 'Measure each topic of each broker (billed by metric)'),
  message: (resource) =>
    `${resource.name} is not measured topic by topic: one that is flooded or falls behind goes unnoticed.`,
});
