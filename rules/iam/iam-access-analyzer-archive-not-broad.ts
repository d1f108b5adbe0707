import { all, defineRule, no, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'iam-access-analyzer-archive-not-broad',
  title: 'The access analyzer shows what is public',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::AccessAnalyzer::Analyzer',
  holds: (analyzer) => analyzer.list('ArchiveRules').none(hidesPublic),
  message: (analyzer) =>
    `${analyzer.name} puts away every finding about something public, as if somebody had meant it.`,
});

/** Whether a rule archives all that is public: it asks for nothing else. */
function hidesPublic(rule: Value): Answer {
  const filter = rule.get('Filter').list();
  const [criterion] = filter.items;
  if (criterion === undefined || filter.items.length > 1 || filter.open) return no;
  return all(
    criterion
      .get('Eq')
      .list()
      .some((value) => value.is(true)),
    criterion.get('Property').is('isPublic'),
  ).at(criterion.get('Property'));
}
