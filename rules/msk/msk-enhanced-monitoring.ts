import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'msk-enhanced-monitoring',
  title: 'Kafka clusters are measured broker by broker',
  severity: 'low',
  profile: 'all',
  controls: ['MSK.2'],
  on: 'AWS::MSK::Cluster',
  path: 'EnhancedMonitoring',
  holds: (value) => not(value.or('DEFAULT').is('DEFAULT')),
  fix: set('PER_BROKER', 'costs', 'Measure each broker (billed by metric)'),
  message: (resource) =>
    `${resource.name} is measured as a whole only: a broker that is flooded or falls behind goes unnoticed.`,
});
