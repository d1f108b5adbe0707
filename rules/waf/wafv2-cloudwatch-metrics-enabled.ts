import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default defineRule({
  id: 'wafv2-cloudwatch-metrics-enabled',
  title: 'Web ACLs and rule groups count what their rules match',
  severity: 'medium',
  profile: 'strict',
  controls: ['WAF.12'],
  on: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  holds: (resource) =>
    all(
      isOn(resource.get('VisibilityConfig')),
      resource.list('Rules').every((rule) => isOn(rule.get('VisibilityConfig'))),
    ),
  fix: (resource) => ({
    title: 'Count matches in CloudWatch',
    safety: 'safe',
    edits: [
      resource.get('VisibilityConfig'),
      ...resource.list('Rules').items.map((rule) => rule.get('VisibilityConfig')),
    ]
      .filter((visibility) => isOn(visibility).truth === 'no')
      .map((visibility) => setting(resource, [...visibility.path, 'CloudWatchMetricsEnabled'], true)),
  }),
  message: (resource) =>
    `A part of ${resource.name} counts nothing in CloudWatch: no alarm can tell that it stops an attack, or visitors.`,
});

function isOn(visibility: Value): Answer {
  return not(visibility.get('CloudWatchMetricsEnabled').is(false));
}
