import { visibilityRule } from '../shared/visibility.ts';

export default visibilityRule({
  id: 'wafv2-sampled-requests-enabled',
  title: 'Web ACLs keep samples of the requests that rules match',
  severity: 'low',
  controls: [],
  shows: 'SampledRequestsEnabled',
  turnOn: 'Keep samples of requests',
  message: (resource) =>
    `A part of ${resource.name} keeps no samples of requests: nobody can see what it matches, and whether rightly.`,
});
