import { visibilityRule } from '../shared/visibility.ts';

export default visibilityRule({
  id: 'wafv2-cloudwatch-metrics-enabled',
  title: 'Web ACLs and rule groups count what their rules match',
  severity: 'medium',
  controls: ['WAF.12'],
  shows: 'CloudWatchMetricsEnabled',
  turnOn: 'Count matches in CloudWatch',
  message: (resource) =>
    `A part of ${resource.name} counts nothing in CloudWatch: no alarm can tell that it stops an attack, or visitors.`,
});
