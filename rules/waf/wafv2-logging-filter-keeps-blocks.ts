import { all, any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-logging-filter-keeps-blocks',
  title: 'Logs of web ACLs keep the requests that were blocked',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::LoggingConfiguration',
  when: (logging) => logging.get('LoggingFilter').present(),
  holds: (logging) => {
    const filter = logging.get('LoggingFilter');
    return any(
      concernsBlocked(filter, 'KEEP'),
      all(not(filter.get('DefaultBehavior').is('DROP')), not(concernsBlocked(filter, 'DROP'))),
    ).at(filter);
  },
  message: (logging) =>
    `${logging.name} drops the requests that the web ACL blocked: of an attack, just what was tried is not recorded.`,
});

/** Whether a filter of that behavior names blocked requests. */
function concernsBlocked(filter: Value, behavior: string): Answer {
  return filter
    .get('Filters')
    .list()
    .some((one) =>
      all(
        one.get('Behavior').is(behavior),
        one
          .get('Conditions')
          .list()
          .some((condition) => condition.get('ActionCondition.Action').is('BLOCK')),
      ),
    );
}
