import {
  all,
  any,
  fitsWildcard,
  not,
  unknown,
  yes,
  type Answer,
  type Condition,
  type Members,
  type Principal,
  type Statement,
  type Value,
} from '../../core/model/index.ts';

/** Whether a principal is everyone: `*`, or `*` as an AWS principal. */
export function isAnyone(principal: Principal): Answer {
  if (principal.kind !== '*' && principal.kind !== 'AWS') return not(yes);
  return principal.value.is('*');
}

/** Whether the statement allows something, rather than denying it. */
export function allows(statement: Statement): Answer {
  return statement.effect.is('Allow');
}

/** Whether the statement allows anyone at all, whatever conditions it makes. */
export function allowsAnyone(statement: Statement): Answer {
  return all(statement.principals.some(isAnyone), allows(statement));
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

/** Whether the statement's `Action` has `*` or `service:*` for one of the services; any service where none is given. */
export function namesAllActions(statement: Statement, ...services: readonly string[]): Answer {
  return statement.actions.some((action) =>
    action.is('*', '*:*', ...services.map((service) => `${service}:*`)),
  );
}

/** Whether the statement's `Resource` has a bare `*`. */
export function namesAllResources(statement: Statement): Answer {
  return statement.resources.some((resource) => resource.is('*'));
}

/** The keys that tie a request to a known account, organization, network or resource. */
const LIMITING_KEYS: readonly string[] = [
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:vpcsourceip',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principaltype',
  'aws:userid',
  'aws:username',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'sns:endpoint',
  'elasticfilesystem:accesspointarn',
  'lambda:functionurlauthtype',
];

/** An identity of whichever account: everyone can have a role of that name. */
const ANY_ACCOUNT = /^arn:[^:]*:(?:iam|sts)::\*(?::|$)/i;

/** Whether a condition's operator asks that a value be there and match, rather than that it differ. */
function isPositive(condition: Condition): boolean {
  return /^(ForAnyValue:)?(String(Equals|Like|EqualsIgnoreCase)|Arn(Equals|Like)|IpAddress)$/i.test(
    condition.operator,
  );
}

/**
 * Whether the conditions keep strangers out: one of them ties the caller to an account, an organization, a
 * network or a source, and does not do so with a pattern that everyone matches.
 */
export function limitsCaller(conditions: Members<Condition>): Answer {
  return conditions.some((condition) => {
    if (!LIMITING_KEYS.includes(condition.key) || !isPositive(condition)) return not(yes);
    const everyone = condition.values.some((value) =>
      any(value.is('*', '0.0.0.0/0', '::/0', 'arn:aws:*:*:*:*', 'arn:*'), value.matches(ANY_ACCOUNT)),
    );
    return not(everyone);
  });
}

/** Whether anyone on the internet may use the statement: it allows everyone, and no condition keeps strangers out. */
export function isPublic(statement: Statement): Answer {
  const open = all(allowsAnyone(statement), not(limitsCaller(statement.conditions)));
  const anyone = statement.principals.items.find((principal) => isAnyone(principal).truth === 'yes');
  return anyone === undefined ? open : open.at(anyone.value);
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
