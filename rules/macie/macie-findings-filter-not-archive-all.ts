import { all, any, defineRule, not } from '../../core/model/index.ts';
import { allOf, onlyAsks } from '../shared/finding-filter.ts';

/** What holds for findings of any kind. */
const WIDE = ['accountId', 'category', 'region', 'severity.description'];

export default defineRule({
  id: 'macie-findings-filter-not-archive-all',
  title: 'Filters of Macie put away no more than one kind of finding',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Macie::FindingsFilter',
  holds: (filter) => {
    const criteria = filter.get('FindingCriteria.Criterion');
    const low = allOf(criteria.get(['severity.description', 'eq']), (value) => value.is('Low'));
    const broad = all(onlyAsks(criteria, WIDE), not(low));
    return any(not(filter.get('Action').is('ARCHIVE')), not(broad)).at(filter.get('Action'));
  },
  message: (filter) =>
    `${filter.name} puts findings of every kind away before anyone sees them: its criteria name no type of finding and no bucket.`,
});
