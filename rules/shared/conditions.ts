import {
  all,
  any,
  no,
  not,
  unknown,
  yes,
  type Answer,
  type Condition,
  type Members,
  type Value,
} from '../../core/model/index.ts';
import { addressesOf, isInternet, NOBODY } from './addresses.ts';
import { GAP, textOf } from './known-text.ts';

/**
 * What a value must have fixed to say who calls, or from where. Amazon S3 User Guide, "The meaning of 'public'": fixed values
 * alone, without a wildcard or a policy variable, keep a policy from being public.
 */
type Fixed = 'whole' | 'arn' | 'organization' | 'addresses' | 'endpoint';

/** The keys that tie a request to an account, an organization, a network or a resource, in lower case. */
const WHO: Readonly<Record<string, Fixed>> = {
  'aws:sourceaccount': 'whole',
  'aws:sourceowner': 'whole',
  'aws:sourceorgid': 'whole',
  'aws:sourceorgpaths': 'organization',
  'aws:sourcearn': 'arn',
  'aws:sourceip': 'addresses',
  'aws:sourcevpc': 'whole',
  'aws:sourcevpce': 'whole',
  'aws:sourcevpcarn': 'arn',
  'aws:ec2instancesourcevpc': 'whole',
  'aws:vpceaccount': 'whole',
  'aws:vpceorgid': 'whole',
  'aws:vpceorgpaths': 'organization',
  'aws:principalaccount': 'whole',
  'aws:principalarn': 'arn',
  'aws:principalorgid': 'whole',
  'aws:principalorgpaths': 'organization',
  'aws:principalservicename': 'whole',
  'aws:principalservicenameslist': 'whole',
  'aws:userid': 'whole',
  'ec2:sourceinstancearn': 'arn',
  'elasticfilesystem:accesspointarn': 'arn',
  'kms:calleraccount': 'whole',
  'lambda:sourcefunctionarn': 'arn',
  's3:accessgrantsinstancearn': 'arn',
  's3:dataaccesspointaccount': 'whole',
  's3:dataaccesspointarn': 'arn',
  'sns:endpoint': 'endpoint',
  'vpc-lattice-svcs:sourcevpc': 'whole',
  'vpc-lattice-svcs:sourcevpcowneraccount': 'whole',
};

/** The keys that say on whose behalf a service of AWS calls. */
const SOURCES: readonly string[] = [
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
];

/** Whether the conditions keep strangers out: all must hold, so that one which ties the caller to somebody is enough. */
export function limitsCaller(conditions: Members<Condition>): Answer {
  return conditions.some((condition) =>
    any(limitsWho(condition, conditions), isServiceAlone(condition, conditions)),
  );
}

/** Whether the conditions say for whose resources a service of AWS may call. */
export function limitsSource(conditions: Members<Condition>): Answer {
  return conditions.some((condition) =>
    SOURCES.includes(condition.key) ? limitsWho(condition, conditions) : no,
  );
}

/** Whether one of the conditions keeps out all but those it names, as `StringNotEquals` does in a Deny. */
export function exceptsSome(conditions: Members<Condition>): Answer {
  return conditions.some(({ key, operator, values }) => {
    if (!/^(?:For(?:AnyValue|AllValues):)?(?:(?:String|Arn)Not|NotIpAddress)/i.test(operator)) return no;
    const fixed = WHO[key];
    return fixed === undefined ? no : limitsTo(values, fixed, /like|arn/i.test(operator));
  });
}

/** What a caller chooses for himself: how he connects, signs, proves himself and stores. */
const CHOSEN =
  /^(?:aws:securetransport|aws:multifactorauth(?:present|age)|s3:(?:tlsversion|signatureversion|authtype|x-amz-.+))$/;

/** Whether one of a denial's conditions lets strangers past: it names those who are denied, or asks what each caller may choose. */
export function letsStrangersPast(conditions: Members<Condition>): Answer {
  return conditions.some(({ key, operator, values }) => {
    if (CHOSEN.test(key)) return yes;
    const [fixed, name] = [WHO[key], EQUALITY.exec(operator)?.[1]?.toLowerCase()];
    if (fixed === undefined || name === undefined || /^ForAllValues:|IfExists$/i.test(operator)) return no;
    return limitsTo(values, fixed, name === 'stringlike' || name.startsWith('arn'));
  });
}

/** Whether the operator holds only where the key is there; one that holds without it needs a `Null` that is false beside it. */
export function binds(condition: Condition, conditions: Members<Condition>): Answer {
  if (/^ForAllValues:/i.test(condition.operator) || /IfExists$/i.test(condition.operator))
    return conditions.some(({ key, operator, values }) =>
      key === condition.key && /^null$/i.test(operator) ? values.some((value) => value.is(false)) : no,
    );
  return yes;
}

const EQUALITY =
  /^(?:For(?:AnyValue|AllValues):)?(String(?:Equals(?:IgnoreCase)?|Like)|Arn(?:Equals|Like)|IpAddress)(?:IfExists)?$/i;

function limitsWho(condition: Condition, conditions: Members<Condition>): Answer {
  const operator = EQUALITY.exec(condition.operator)?.[1]?.toLowerCase();
  const fixed = WHO[condition.key];
  if (operator === undefined || fixed === undefined) return no;
  if ((operator === 'ipaddress') !== (fixed === 'addresses')) return no;
  const isPattern = operator === 'stringlike' || operator.startsWith('arn');
  return all(binds(condition, conditions), limitsTo(condition.values, fixed, isPattern));
}

function isServiceAlone(condition: Condition, conditions: Members<Condition>): Answer {
  if (condition.key !== 'aws:principalisawsservice' || !/^Bool(?:IfExists)?$/i.test(condition.operator))
    return no;
  return all(
    binds(condition, conditions),
    condition.values.every((value) => value.is(true)),
  );
}

function limitsTo(values: Members<Value>, fixed: Fixed, isPattern: boolean): Answer {
  if (fixed === 'addresses') return limitsAddresses(values);
  return values.every((value) => saysWho(value, fixed, isPattern));
}

/** Whether a value has fixed what says whose it is; in a pattern, `*` and `?` are wildcards. */
export function saysWho(value: Value, fixed: Exclude<Fixed, 'addresses'>, isPattern = true): Answer {
  if (value.data.kind === 'present' && value.data.reference !== undefined) return value.decided(true);
  const text = textOf(value);
  if (text === undefined) return value.data.kind === 'absent' ? value.decided(false) : unknown;
  const deciding = decidingPart(text, fixed);
  if (hasVariable(deciding) || (isPattern && /[*?]/.test(deciding))) return value.decided(false);
  return deciding.includes(GAP) ? unknown : value.decided(true);
}

/** A policy variable stands for what the caller brings along; what is known of the resource itself is fixed. */
function hasVariable(text: string): boolean {
  return /\$\{(?!aws:resource(?:account|orgid|orgpaths)\}|[*?$]\})/i.test(text);
}

function decidingPart(text: string, fixed: Fixed): string {
  switch (fixed) {
    case 'organization':
      return text.split('/')[0]!;
    case 'arn':
      return ownerIn(text);
    case 'endpoint':
      return ownerOfEndpoint(text);
    default:
      return text;
  }
}

/**
 * The part of an ARN that says whose it is: the account, or where ARNs have none (S3, Route 53, API Gateway) the name. Of a
 * text that is no ARN, all of it.
 */
function ownerIn(arn: string): string {
  const parts = arn.split(':');
  const isArn = /^arn$/i.test(parts[0]!) && parts.length > 5;
  if (!isArn) return arn;
  const account = parts[4]!;
  if (account !== '') return account;
  const rest = parts.slice(5).join(':');
  // A bucket's objects are its own, whichever they are.
  return /^s3$/i.test(parts[2]!) ? rest.split('/')[0]! : rest.replace(/(?<=[^*?])\/\*$/, '');
}

function ownerOfEndpoint(text: string): string {
  if (/^arn:/i.test(text)) return ownerIn(text);
  const [, mail] = /^\*@(.+)$/.exec(text) ?? [];
  const [, host] = /^https?:\/\/([^/]+)\//i.exec(text) ?? [];
  return mail ?? host ?? text;
}

function limitsAddresses(values: Members<Value>): Answer {
  const texts = values.items.map(textOf);
  const ranges = texts.filter(
    (text): text is string => text !== undefined && !text.includes(GAP) && addressesOf([text]) !== undefined,
  );
  if (isInternet(addressesOf(ranges) ?? NOBODY)) return values.value.decided(false);
  const isOpen = values.open || ranges.length < texts.length;
  return isOpen ? unknown : values.value.decided(true);
}

/**
 * Whether the conditions narrow what somebody is allowed: that a call is encrypted, its time, its region and an MFA key that
 * says `false` or may be missing narrow nothing, and neither does a pattern that takes every service.
 */
export function narrows(conditions: Members<Condition>): Answer {
  return conditions.some((condition) => not(holdsAnyway(condition)));
}

/** Conditions that hold for whoever asks, whenever he chooses to. */
function holdsAnyway({ key, operator, values }: Condition): Answer {
  if (/^(?:aws:currenttime|aws:epochtime|aws:requestedregion)$/.test(key)) return yes;
  if (key === 'aws:securetransport') return values.every((value) => value.is(true));
  if (key === 's3:tlsversion') return /^Numeric(?:Greater|Equals)/i.test(operator) ? yes : no;
  if (key === 'iam:passedtoservice')
    return /^(?:For(?:AnyValue|AllValues):)?StringLike/i.test(operator) ? values.some(takesEveryService) : no;
  if (key === 'aws:sourceip') return /^IpAddress/i.test(operator) ? not(limitsAddresses(values)) : no;
  if (isMfaKey(key)) return not(demandsMfaBy({ key, operator, values }));
  return no;
}

/** Whether a pattern takes the name of every service: `*`, `*.amazonaws.com`. */
export function takesEveryService(value: Value): Answer {
  const text = textOf(value);
  if (text === undefined) return unknown;
  const isFree = text.includes('*') && /^[*?]+(?:\.(?:\*|amazonaws\.(?:com|\*)))?$/i.test(text);
  return value.decided(isFree);
}

function isMfaKey(key: string): boolean {
  return key === 'aws:multifactorauthpresent' || key === 'aws:multifactorauthage';
}

/** Whether the conditions of an Allow let nobody through who has not shown a second factor. */
export function demandsMfa(conditions: Members<Condition>): Answer {
  return conditions.some((condition) =>
    isMfaKey(condition.key)
      ? any(
          demandsMfaBy(condition),
          all(
            binds(condition, conditions),
            demandsMfaBy({ ...condition, operator: plain(condition.operator) }),
          ),
        )
      : no,
  );
}

function demandsMfaBy({ key, operator, values }: Condition): Answer {
  const isAge = key === 'aws:multifactorauthage';
  // The age is there only where a second factor was shown.
  if (/^null$/i.test(operator)) return isAge ? values.every((value) => value.is(false)) : no;
  if (isAge) return /^Numeric(?:LessThan|LessThanEquals|Equals)$/i.test(operator) ? yes : no;
  return /^(?:Bool|StringEquals(?:IgnoreCase)?|StringLike)$/i.test(operator)
    ? values.every((value) => value.is(true))
    : no;
}

/** Whether the conditions ask for a second factor in a way that also holds where nothing is said of it. */
export function asksMfaIfExists(conditions: Members<Condition>): Answer {
  return conditions.some((condition) => {
    if (!isMfaKey(condition.key) || !/IfExists$/i.test(condition.operator)) return no;
    return all(
      demandsMfaBy({ ...condition, operator: plain(condition.operator) }).at(condition.values.value),
      not(demandsMfa(conditions)),
    );
  });
}

function plain(operator: string): string {
  return operator.replace(/^For(?:AnyValue|AllValues):|IfExists$/gi, '');
}
