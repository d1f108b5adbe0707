import { all, any, not, unknown, type Answer, type Value } from '../../core/model/index.ts';

/** Whether criteria by field (`severity: {…}`) have none beside `wide`, the fields that single nothing out. */
export function onlyAsks(criteria: Value, wide: readonly string[]): Answer {
  const fields = criteria.data.kind === 'map' ? criteria.data.keys() : [];
  const others = fields.filter((field) => !wide.includes(field));
  if (others.length > 0) return not(any(...others.map((field) => criteria.get([field]).present())));
  return criteria.keys() === undefined ? unknown : criteria.decided(true);
}

/** Whether a criterion takes no more than numbers below `limit`: an upper bound, or a list of such numbers. */
export function staysBelow(criterion: Value, limit: number): Answer {
  const most = (name: string, number: number) => criterion.get(name).or(Infinity).atMost(number);
  return any(
    most('Lt', limit),
    most('LessThan', limit),
    most('Lte', limit - 0.1),
    most('LessThanOrEqual', limit - 0.1),
    allOf(criterion.get('Eq'), (value) => value.atMost(limit - 0.1)),
    allOf(criterion.get('Equals'), (value) => value.atMost(limit - 0.1)),
  );
}

/** Whether a list has members and each is as asked. */
export function allOf(list: Value, question: (value: Value) => Answer): Answer {
  return all(not(list.list().empty()), list.list().every(question));
}

/** Whether none of the criteria is there that narrow a filter to a resource or a kind of problem. */
export function lacksAll(criteria: Value, names: readonly string[]): Answer {
  return not(any(...names.map((name) => criteria.get(name).present())));
}

/** Whether filters of one field (`Comparison`, `Value`) let one of the literals through; where there is none, all do. */
export function takes(filters: Value, ...literals: readonly string[]): Answer {
  return any(
    filters.list().empty(),
    filters
      .list()
      .some((filter) => all(filter.get('Comparison').is('EQUALS'), filter.get('Value').is(...literals))),
  );
}
