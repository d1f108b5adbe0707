import { defineRule, type Fix, type Resource } from '../../core/model/index.ts';
import { isOnlyTrail, recordsInvocations } from '../shared/trail-events.ts';

export default defineRule({
  id: 'cloudtrail-lambda-data-events',
  title: 'Trails record who calls functions',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::CloudTrail::Trail',
  when: isOnlyTrail,
  holds: (trail) => recordsInvocations(trail).at(trail.self),
  fix: recordInvocations,
  message: (resource) =>
    `${resource.name} does not record who calls Lambda functions: nobody can tell afterwards which of them an intruder ran.`,
});

/** Undefined where selectors of the newer kind stand, beside which these are not allowed, or some cannot be seen. */
function recordInvocations(trail: Resource): Fix | undefined {
  const selectors = trail.list('EventSelectors');
  if (selectors.open || trail.get('AdvancedEventSelectors').present().truth !== 'no') return undefined;
  const value = {
    ReadWriteType: 'All',
    // Where selectors stand, management events are recorded by those alone that say so.
    IncludeManagementEvents: selectors.items.length === 0,
    DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }],
  };
  return {
    title: 'Record calls of all functions (billed by call)',
    safety: 'costs',
    edits: [{ kind: 'append', resource: trail.name, path: ['EventSelectors'], value }],
  };
}
