import { any, all, not, type Answer, type Statement, type Value } from '../../core/model/index.ts';
import { allows, covers, namesAllResources, takes } from './policy.ts';

/**
 * Whether a statement allows one of the actions on every resource, without a condition. A statement that allows every
 * action there is belongs to the rule about those.
 */
export function allowsOnAll(statement: Statement, actions: readonly string[]): Answer {
  return onAll(statement, (pattern) => coversOne(pattern, actions));
}

/** Whether a statement allows, on every resource and without a condition, an action that is written in one of these ways. */
export function allowsWrittenOnAll(statement: Statement, written: RegExp): Answer {
  return onAll(statement, (pattern) => pattern.matches(written));
}

/** A way to write an action that is one of several; patterns compare without case. */
export function eitherOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}

function onAll(statement: Statement, question: (pattern: Value) => Answer): Answer {
  return all(
    statement.actions.some((pattern) => all(question(pattern), not(pattern.is('*', '*:*')))),
    namesAllResources(statement),
    allows(statement),
    statement.conditions.empty(),
  );
}

function coversOne(pattern: Value, actions: readonly string[]): Answer {
  const literal = pattern.literal();
  if (literal === undefined) return any(...actions.map((action) => covers(pattern, action)));
  return pattern.decided(actions.some((action) => takes(String(literal), action)));
}
