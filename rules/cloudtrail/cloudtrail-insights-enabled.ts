import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudtrail-insights-enabled',
  title: 'Trails look for unusual activity',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::CloudTrail::Trail',
  path: 'InsightSelectors',
  holds: (value) => not(value.list().empty()),
  fix: set(
    [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }],
    'costs',
    'Look for unusual calls and errors (billed by event)',
  ),
  message: (resource) =>
    `${resource.name} does not notice bursts of unusual calls, such as a thousand instances started at night.`,
});
