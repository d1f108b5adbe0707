import { all, defineRule, setAt, unknown, yes } from '../../core/model/index.ts';
import { isOnlyTrail } from '../shared/trail-events.ts';

export default defineRule({
  id: 'cloudtrail-management-events-all',
  title: 'Trails record reads and writes of the account',
  severity: 'high',
  profile: 'strict',
  controls: ['CloudTrail.1'],
  on: 'AWS::CloudTrail::Trail',
  when: (trail) =>
    all(
      isOnlyTrail(trail),
      trail.list('AdvancedEventSelectors').empty(),
      trail.list('EventSelectors').items.length > 1 ? unknown : yes,
    ),
  holds: (trail) =>
    trail
      .list('EventSelectors')
      .every((selector) =>
        all(
          selector.get('ReadWriteType').or('All').is('All'),
          selector.get('IncludeManagementEvents').or(true).is(true),
        ),
      ),
  fix: (trail, at) =>
    at.path.at(-1) === 'ReadWriteType'
      ? setAt('All', 'safe', 'Record reads and writes')(trail, at)
      : setAt(true, 'safe', 'Record management events')(trail, at),
  message: (resource) =>
    `${resource.name} leaves out part of the calls that manage the account: an intruder looks around, or changes things, without a trace.`,
});
