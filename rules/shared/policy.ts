import {
  all,
  any,
  fitsWildcard,
  no,
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
import { exceptsSome, letsStrangersPast, limitsCaller } from './conditions.ts';

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
 * Whether no statement of a resource's policy lets strangers in. Where denials keep them from all that one allows, by where they
 * come from or who they are, it is left open: what they leave is not worked out.
 */
export function keepsStrangersOut(policy: Policy): Answer {
  const answer = policy.none(isPublic);
  if (answer.truth !== 'no') return answer;
  const denials = policy.items.filter((statement) => deniesStrangers(statement).truth !== 'no');
  const open = policy.items.find(
    (statement) => isPublic(statement).truth === 'yes' && !isDeniedWhole(statement, denials),
  );
  if (open === undefined) return unknown;
  return policy.none((statement) => (statement === open || denials.length === 0 ? isPublic(statement) : no));
}

/** Whether a denial is about strangers, and none of its conditions lets them past it. */
function deniesStrangers(statement: Statement): Answer {
  const { conditions, principals, effect, value } = statement;
  const allBut = value.get('NotPrincipal').present();
  return all(
    effect.is('Deny'),
    any(allBut, principals.some(isAnyone)),
    any(allBut, conditions.empty(), exceptsSome(conditions)),
    not(letsStrangersPast(conditions)),
  );
}

/** Whether denials may be about each action that a statement names, on each resource that it names. */
function isDeniedWhole({ actions, resources }: Statement, denials: readonly Statement[]): boolean {
  const [names, targets] = [actions.items, resources.items];
  return (names.length === 0 ? [undefined] : names).every((action) =>
    (targets.length === 0 ? [undefined] : targets).every((target) =>
      denials.some((denial) => takesAction(denial, action) && mayTakeTarget(denial, target)),
    ),
  );
}

function takesAction(denial: Statement, action: Value | undefined): boolean {
  const name = action?.literal();
  if (name === undefined) return action === undefined;
  return coversAction(denial, String(name)).truth !== 'no';
}

/** Whether one of a denial's resources takes another pattern; two that name the same in different ways are left open. */
function mayTakeTarget({ resources, value }: Statement, target: Value | undefined): boolean {
  if (target === undefined || resources.open || value.get('NotResource').present().truth !== 'no')
    return true;
  const own = target.identity();
  return resources.items.some((pattern) => {
    const text = pattern.identity();
    if (text === undefined || own === undefined) return true;
    return referencesIn(text) !== referencesIn(own) || takes(text, own);
  });
}

/** What an identity has of other resources. */
function referencesIn(identity: string): string {
  return (identity.match(/\0[^\0]*\0/g) ?? []).join('');
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
