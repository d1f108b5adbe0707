import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

export default defineRule({
  id: 'wafv2-sampled-requests-enabled',
  title: 'Web ACLs keep samples of the requests that rules match',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
  holds: (resource) =>
    all(
      isOn(resource.get('VisibilityConfig')),
      resource.list('Rules').every((rule) => isOn(rule.get('VisibilityConfig'))),
    ),
  fix: (resource) => ({
    title: 'Keep samples of requests',
    safety: 'safe',
    edits: [
      resource.get('VisibilityConfig'),
      ...resource.list('Rules').items.map((rule) => rule.get('VisibilityConfig')),
    ]
      .filter((visibility) => isOn(visibility).truth === 'no')
      .map((visibility) => setting(resource, [...visibility.path, 'SampledRequestsEnabled'], true)),
  }),
  message: (resource) =>
    `A part of ${resource.name} keeps no samples of requests: nobody can see what it matches, and whether rightly.`,
});

function isOn(visibility: Value): Answer {
  return not(visibility.get('SampledRequestsEnabled').is(false));
}
