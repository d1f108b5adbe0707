import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rum-cloudwatch-logs',
  title: 'App monitors keep their data in CloudWatch Logs',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::RUM::AppMonitor',
  path: 'CwLogEnabled',
  holds: (enabled) => enabled.is(true),
  fix: set(true, 'costs', 'Keep a copy in CloudWatch Logs (billed by volume)'),
  message: (resource) =>
    `After 30 days what ${resource.name} saw is gone: no copy of it goes to CloudWatch Logs.`,
});
