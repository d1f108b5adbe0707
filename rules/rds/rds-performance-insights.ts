import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-performance-insights',
  title: 'RDS instances record what their load consists of',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_353'], trivy: ['AVD-AWS-0133'] },
  on: 'AWS::RDS::DBInstance',
  path: 'EnablePerformanceInsights',
  when: (instance) => not(instance.get('DBClusterIdentifier').present()),
  holds: (value) => value.is(true),
  fix: set(true, ['costs', 'may fail'], 'Turn on Performance Insights (not on every instance class)'),
  message: (resource) =>
    `Nobody can see afterwards which queries kept ${resource.name} busy, whether a fault or an attack.`,
});
