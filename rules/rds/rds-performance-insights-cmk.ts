import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'rds-performance-insights-cmk',
  title: 'Performance Insights is encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_354'], trivy: ['AVD-AWS-0078'] },
  on: 'AWS::RDS::DBInstance',
  path: 'PerformanceInsightsKMSKeyId',
  when: (instance) => instance.get('EnablePerformanceInsights').is(true),
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `The statements that Performance Insights keeps of ${resource.name} are encrypted with a key of AWS, for which you cannot say who may use it.`,
});
