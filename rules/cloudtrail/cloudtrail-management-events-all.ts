import {
  all,
  defineRule,
  setAt,
  unknown,
  yes,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { isOnlyTrail, selectsAllManagement } from '../shared/trail-events.ts';

export default defineRule({
  id: 'cloudtrail-management-events-all',
  title: 'Trails record reads and writes of the account',
  severity: 'high',
  profile: 'strict',
  controls: ['CloudTrail.1'],
  on: 'AWS::CloudTrail::Trail',
  when: (trail) => all(isOnlyTrail(trail), trail.list('EventSelectors').items.length > 1 ? unknown : yes),
  holds: (trail) =>
    trail.list('AdvancedEventSelectors').empty().truth === 'yes'
      ? selectsBasics(trail)
      : selectsAllManagement(trail).at(trail.get('AdvancedEventSelectors')),
  fix: recordAll,
  message: (resource) =>
    `${resource.name} leaves out part of the calls that manage the account: an intruder looks around, or changes things, without a trace.`,
});

function selectsBasics(trail: Resource): Answer {
  return trail
    .list('EventSelectors')
    .every((selector) =>
      all(
        selector.get('ReadWriteType').or('All').is('All'),
        selector.get('IncludeManagementEvents').or(true).is(true),
        selector.get('ExcludeManagementEventSources').list().empty(),
      ),
    );
}

function recordAll(trail: Resource, at: Value): Fix | undefined {
  const name = at.path.at(-1);
  if (name === 'ReadWriteType')
    return setAt('All', 'costs', 'Record reads and writes (billed by event)')(trail, at);
  if (name !== 'IncludeManagementEvents') return undefined;
  return setAt(true, 'costs', 'Record management events (billed by event)')(trail, at);
}
