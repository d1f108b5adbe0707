import { all, any, no, not, type Answer, type Statement, type Value } from '../../core/model/index.ts';
import { coversAllOf } from './arns.ts';
import { narrows } from './conditions.ts';
import { allows, coversAction, namesAllActions, takes } from './policy.ts';

/**
 * Whether a statement allows one of the actions on everything it can be done to, no condition narrows that, and none of the
 * `denials` beside it (`mayDeny`) denies the same. A statement that allows every action there is belongs to the rule about those.
 */
export function allowsOnAll(
  statement: Statement,
  actions: readonly string[],
  denials: readonly Statement[] = [],
): Answer {
  const given = givesOnAll(statement, actions);
  if (given.truth === 'no' || denials.length === 0) return given;
  return any(
    ...actions.map((action) => all(givesOnAll(statement, [action]), not(isDenied(action, denials)))),
  ).at(given.because[0]?.value ?? statement.value);
}

/** Whether one of the statements denies the action on everything it can be done to, whatever else holds. */
export function isDenied(action: string, statements: readonly Statement[]): Answer {
  const denials = statements.map((each) =>
    all(not(allows(each)), coversAction(each, action), coversAllOf(each, action), each.conditions.empty()),
  );
  return denials.length === 0 ? no : any(...denials);
}

function givesOnAll(statement: Statement, actions: readonly string[]): Answer {
  const named = onAll(statement, (pattern) => {
    const literal = pattern.literal();
    const covered = literal === undefined ? actions : actions.filter((each) => takes(String(literal), each));
    return any(pattern.decided(false), ...covered.map((action) => namedOnAll(statement, pattern, action)));
  });
  return any(named, allowsAllButOthers(statement, actions));
}

function namedOnAll(statement: Statement, pattern: Value, action: string): Answer {
  const names = pattern.literal() === undefined ? pattern.is(action) : pattern.decided(true);
  return all(names, coversAllOf(statement, action));
}

/** Whether a `NotAction` leaves one of the actions in. */
function allowsAllButOthers(statement: Statement, actions: readonly string[]): Answer {
  const { notActions, value } = statement;
  if (notActions.items.length === 0 && !notActions.open) return value.decided(false);
  const left = actions.map((action) => all(coversAction(statement, action), coversAllOf(statement, action)));
  return all(any(...left), allows(statement), not(narrows(statement.conditions))).at(value.get('NotAction'));
}

/** Whether a statement allows, on everything and without being narrowed, an action that is written in one of these ways. */
export function allowsWrittenOnAll(statement: Statement, written: RegExp): Answer {
  return onAll(statement, (pattern) =>
    all(pattern.matches(written), coversAllOf(statement, String(pattern.literal() ?? ''))),
  );
}

/** A way to write an action that is one of several; patterns compare without case. */
export function eitherOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}

function onAll(statement: Statement, question: (pattern: Value) => Answer): Answer {
  return all(
    statement.actions.some(question),
    allows(statement),
    not(narrows(statement.conditions)),
    not(namesAllActions(statement)),
  );
}
