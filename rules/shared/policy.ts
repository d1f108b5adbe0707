import {
  all,
  any,
  fitsWildcard,
  not,
  unknown,
  yes,
  type Answer,
  type Policy,
  type Principal,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { isEverything } from './arns.ts';
import { exceptsSome, limitsCaller } from './conditions.ts';

/** Whether a principal is everyone: `*`, or `*` as an AWS principal. */
export function isAnyone(principal: Principal): Answer {
  if (principal.kind !== '*' && principal.kind !== 'AWS') return not(yes);
  return principal.value.is('*');
}

/** Whether the statement allows something, rather than denying it. */
export function allows(statement: Statement): Answer {
  return statement.effect.is('Allow');
}

/** Whether the statement allows anyone at all, whatever conditions it makes; all but a few are everyone, strangers included. */
export function allowsAnyone(statement: Statement): Answer {
  return all(
    any(statement.principals.some(isAnyone), statement.value.get('NotPrincipal').present()),
    allows(statement),
  );
}

/** Whether an action pattern (`s3:Get*`, `*`) covers an action (`s3:GetObject`); patterns compare without case. */
export function covers(pattern: Value, action: string): Answer {
  const literal = pattern.literal();
  if (literal !== undefined) return pattern.decided(takes(String(literal), action));
  return pattern.matches(/^$/).truth === 'unknown' ? unknown : pattern.is(action);
}

/** Whether the statement's `Action` covers an action. */
export function namesAction(statement: Statement, action: string): Answer {
  return statement.actions.some((pattern) => covers(pattern, action));
}

/** Whether the statement is about an action: its `Action` names it, or its `NotAction` does not leave it out. */
export function coversAction(statement: Statement, action: string): Answer {
  const allBut = all(
    statement.value.get('NotAction').present(),
    not(statement.notActions.some((pattern) => covers(pattern, action))),
  );
  return any(namesAction(statement, action), allBut);
}

/** Whether the statement's `Action` has `*` or `service:*` for one of the services; any service where none is given. */
export function namesAllActions(statement: Statement, ...services: readonly string[]): Answer {
  return statement.actions.some((action) => isAllActions(action, services));
}

function isAllActions(action: Value, services: readonly string[]): Answer {
  const literal = action.literal();
  if (literal === undefined) return action.is('*', ...services.map((service) => `${service}:*`));
  const [service = '', ...rest] = String(literal).toLowerCase().split(':');
  const isStars = (text: string): boolean => /^\*+$/.test(text);
  const isAll = isStars(service) && (rest.length === 0 || isStars(rest.join(':')));
  return action.decided(isAll || (services.includes(service) && isStars(rest.join(':'))));
}

/** Whether the statement's `Resource` takes every resource there is: `*`, or an ARN of which each part is open. */
export function namesAllResources(statement: Statement): Answer {
  return statement.resources.some(isEverything);
}

/** Whether anyone on the internet may use the statement: it allows everyone, and no condition keeps strangers out. */
export function isPublic(statement: Statement): Answer {
  const open = all(allowsAnyone(statement), not(limitsCaller(statement.conditions)));
  const anyone = statement.principals.items.find((principal) => isAnyone(principal).truth === 'yes');
  const allBut = statement.value.get('NotPrincipal');
  if (anyone !== undefined) return open.at(anyone.value);
  return allBut.present().truth === 'yes' ? open.at(allBut) : open;
}

/**
 * Whether no statement of a resource's policy lets strangers in. Where another one denies what strangers ask, by where they
 * come from or who they are, it is left open whether it covers the same.
 */
export function keepsStrangersOut(policy: Policy): Answer {
  const answer = policy.none(isPublic);
  if (answer.truth !== 'no') return answer;
  const denying = policy.items.filter((statement) => deniesStrangers(statement).truth !== 'no');
  const isOpen = policy.items.some(
    (statement) =>
      isPublic(statement).truth === 'yes' && !denying.some((denial) => deniesAllOf(denial, statement)),
  );
  return isOpen ? answer : unknown;
}

function deniesStrangers(statement: Statement): Answer {
  const some = any(statement.value.get('NotPrincipal').present(), exceptsSome(statement.conditions));
  return all(statement.effect.is('Deny'), some);
}

/** Whether a denial is about all the actions that the other statement names. */
function deniesAllOf(denial: Statement, statement: Statement): boolean {
  return statement.actions.items.every((action) => {
    const name = action.literal();
    return name !== undefined && namesAction(denial, String(name)).truth === 'yes';
  });
}

/** Whether the statement gives something to all but those it lists. */
export function allowsAllBut(statement: Statement): Answer {
  const { value } = statement;
  return all(any(value.get('NotAction').present(), value.get('NotPrincipal').present()), allows(statement));
}

/** Whether an IAM pattern, in which `*` and `?` are wildcards, takes a text; they compare without case. */
export function takes(pattern: string, text: string): boolean {
  const isPattern = pattern.includes('*') || pattern.includes('?');
  if (!isPattern && pattern.length !== text.length) return false;
  return fitsWildcard(text.toLowerCase(), pattern.toLowerCase());
}
