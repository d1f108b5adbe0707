import { all, any, defineRule, not } from '../../core/model/index.ts';
import { onlyAsks, staysBelow } from '../shared/finding-filter.ts';

/** What holds for findings of any kind. */
const WIDE = ['accountId', 'confidence', 'region', 'service.archived', 'severity', 'updatedAt'];
/** The least severity that GuardDuty calls medium. */
const MEDIUM = 4;

export default defineRule({
  id: 'guardduty-filter-not-archive-all',
  title: 'Filters of GuardDuty put away no more than one kind of finding',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::GuardDuty::Filter',
  holds: (filter) => {
    const criteria = filter.get('FindingCriteria.Criterion');
    const broad = all(onlyAsks(criteria, WIDE), not(staysBelow(criteria.get(['severity']), MEDIUM)));
    return any(not(filter.get('Action').is('ARCHIVE')), not(broad)).at(filter.get('Action'));
  },
  message: (filter) =>
    `${filter.name} puts findings of every kind away before anyone sees them: its criteria name no type of finding and no resource.`,
});
