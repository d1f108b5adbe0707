import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Policy, Statement, Value, type Data } from '../../core/model/index.ts';
import { isAllOf } from '../../rules/shared/arns.ts';
import { limitsCaller } from '../../rules/shared/conditions.ts';
import { coversPart } from '../../rules/shared/covered-part.ts';
import { covers, isPublic, keepsStrangersOut } from '../../rules/shared/policy.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** A request as IAM sees it: what is not known of it has no key. */
interface Request {
  readonly principal: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** IAM's own matching, written as its guide says it: `*` takes any text, `?` one character. */
function matches(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*')
    return matches(pattern.slice(1), text) || (text !== '' && matches(pattern, text.slice(1)));
  return (
    text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && matches(pattern.slice(1), text.slice(1))
  );
}

function inRange(address: string, range: string): boolean {
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const [base = '', bits = '32'] = range.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(address) / size) === Math.floor(number(base) / size);
}

/** Whether an ARN matches, part by part: a wildcard does not reach over a colon but in the last part. */
function arnMatches(pattern: string, arn: string): boolean {
  const [a, b] = [pattern.split(':'), arn.split(':')];
  if (a.length < 6 || b.length < 6) return pattern === '*';
  const parts = (all: readonly string[]): readonly string[] => [...all.slice(0, 5), all.slice(5).join(':')];
  return parts(a).every((part, i) => matches(part, parts(b)[i]!));
}

function conditionHolds(operator: string, values: readonly string[], actual: string | undefined): boolean {
  if (operator.startsWith('ForAllValues:') && actual === undefined) return true;
  const name = operator.replace(/^For(?:AnyValue|AllValues):|IfExists$/g, '');
  if (name === 'Null') return values.includes(String(actual === undefined));
  const isNegated = name.includes('Not');
  if (actual === undefined) return operator.endsWith('IfExists') || isNegated;
  const one = (value: string): boolean => {
    if (name.startsWith('Arn')) return arnMatches(value, actual);
    if (name.endsWith('IpAddress')) return inRange(actual, value);
    if (name.endsWith('Like')) return matches(value, actual);
    return value === actual;
  };
  return values.some(one) !== isNegated;
}

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

function allHold(conditions: Conditions, { keys }: Request): boolean {
  return Object.entries(conditions).every(([operator, tests]) =>
    Object.entries(tests).every(([key, values]) =>
      conditionHolds(operator, typeof values === 'string' ? [values] : values, keys[key.toLowerCase()]),
    ),
  );
}

const OWN = '111122223333';
const STRANGER = '999988887777';

/** What strangers can do: sign in as a role or a user of theirs or not at all, from anywhere, through an endpoint or a resource of theirs. */
const STRANGERS: readonly Request[] = [undefined, 'role/x', 'user/backup'].flatMap((who) =>
  ['8.8.8.8', '203.0.1.9'].flatMap((ip) =>
    [undefined, 'vpce-0f0f0f0f'].flatMap((endpoint) =>
      [undefined, 'arn:aws:s3:::theirs', `arn:aws:sns:eu-west-1:${STRANGER}:theirs`].map((source) => ({
        principal: who === undefined ? '*' : `arn:aws:iam::${STRANGER}:${who}`,
        keys: {
          'aws:sourceip': ip,
          ...(who === undefined ? { 'aws:principaltype': 'Anonymous' } : signedIn(who)),
          ...(endpoint === undefined ? {} : { 'aws:sourcevpce': endpoint }),
          ...(source === undefined ? {} : { 'aws:sourcearn': source }),
        },
      })),
    ),
  ),
);

function signedIn(who: string): Readonly<Record<string, string>> {
  return {
    'aws:principalarn': `arn:aws:iam::${STRANGER}:${who}`,
    'aws:principalaccount': STRANGER,
    'aws:principalorgid': 'o-theirs9999',
    'aws:principalorgpaths': 'o-theirs9999/r-ab12/ou-ab12-1',
    'aws:principaltype': who.startsWith('role') ? 'AssumedRole' : 'User',
    ...(who.startsWith('user') ? { 'aws:username': 'backup' } : {}),
  };
}

/** Conditions of which each holds by itself for some stranger, or for none. */
const CONDITIONS: readonly (readonly [operator: string, key: string, values: string | readonly string[]])[] =
  [
    ['StringEquals', 'aws:PrincipalOrgID', 'o-own1111111'],
    ['StringEquals', 'AWS:PrincipalOrgId', ['o-own1111111']],
    ['StringLike', 'aws:PrincipalOrgID', 'o-*'],
    ['StringEquals', 'aws:PrincipalOrgID', 'o-*'],
    ['StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-own1111111'],
    ['StringNotEquals', 'aws:PrincipalOrgID', 'o-own1111111'],
    ['StringEquals', 'aws:PrincipalAccount', [OWN, '222233334444']],
    ['StringLike', 'aws:PrincipalAccount', '*'],
    ['StringEquals', 'aws:PrincipalType', 'AssumedRole'],
    ['StringEquals', 'aws:username', 'backup'],
    ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/x'],
    ['ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${OWN}:role/*`],
    ['StringLike', 'aws:PrincipalArn', '*:role/x'],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*'],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:s3:::own-bucket'],
    ['ArnEquals', 'aws:SourceArn', 'arn:aws:sns:*:*:*'],
    ['ArnLike', 'aws:SourceArn', `arn:aws:sns:*:${OWN}:*`],
    ['StringLike', 'aws:SourceVpce', 'vpce-*'],
    ['StringEquals', 'aws:SourceVpce', 'vpce-01010101'],
    ['IpAddress', 'aws:SourceIp', '0.0.0.0/0'],
    ['IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1']],
    ['IpAddress', 'aws:SourceIp', '198.51.100.0/24'],
    ['IpAddress', 'aws:SourceIp', ['198.51.100.0/24', '0.0.0.0/1']],
    ['NotIpAddress', 'aws:SourceIp', '198.51.100.0/24'],
    ['Null', 'aws:PrincipalOrgID', 'false'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-own1111111/r-ab12/*'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-ab12/*'],
    ['ForAnyValue:StringEquals', 'aws:PrincipalOrgID', 'o-own1111111'],
    ['ForAllValues:StringEquals', 'aws:PrincipalOrgID', 'o-own1111111'],
  ];

/** A few conditions about different things, so that what holds of each by itself can hold of all. */
const conditions: fc.Arbitrary<Conditions> = fc
  .subarray(
    CONDITIONS.map((_, i) => i),
    { maxLength: 3 },
  )
  .map((chosen) => {
    const block: Record<string, Record<string, string | readonly string[]>> = {};
    const about = new Set<string>();
    for (const [operator, key, values] of chosen.map((i) => CONDITIONS[i]!)) {
      const topic = /principal|username/i.test(key) && operator !== 'Null' ? 'principal' : key.toLowerCase();
      if (about.has(topic)) continue;
      about.add(topic);
      block[operator] = { ...block[operator], [key]: values };
    }
    return block;
  });

const principals: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { Principal: '*' },
  { Principal: { AWS: '*' } },
  { Principal: { AWS: [`arn:aws:iam::${OWN}:root`, '*'] } },
  { Principal: { AWS: `arn:aws:iam::${OWN}:root` } },
  { NotPrincipal: { AWS: `arn:aws:iam::${OWN}:role/legacy` } },
);

function takesPrincipal(statement: { readonly [key: string]: Json }): boolean {
  return 'NotPrincipal' in statement || JSON.stringify(statement['Principal']).includes('"*"');
}

interface Denial {
  readonly Effect: 'Deny';
  readonly Principal: Json;
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition: Conditions;
}

const ACTIONS = ['s3:GetObject', 's3:PutObject'];
const KEYS = ['public/a', 'private/b'];
const OPEN = { Effect: 'Allow', Principal: '*', Action: ACTIONS, Resource: 'arn:aws:s3:::own/*' };

/** Conditions of denials that keep strangers out, and of others that let some past. */
const KEEPING: readonly Conditions[] = [
  {},
  { StringNotEquals: { 'aws:PrincipalOrgID': 'o-own1111111' } },
  { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
  { StringNotEqualsIfExists: { 'aws:PrincipalAccount': OWN } },
];
const PASSING: readonly Conditions[] = [
  { Bool: { 'aws:SecureTransport': 'false' } },
  { StringEquals: { 'aws:PrincipalAccount': '222233334444' } },
  { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222233334444:role/*' } },
  { StringNotEquals: { 'aws:PrincipalOrgID': 'o-own1111111' }, Bool: { 'aws:SecureTransport': 'false' } },
  { StringNotLike: { 'aws:PrincipalOrgID': 'o-*' } },
];

const denial: fc.Arbitrary<Denial> = fc.record({
  Effect: fc.constant('Deny' as const),
  Principal: fc.constantFrom<Json>('*', { AWS: '*' }, { AWS: 'arn:aws:iam::222233334444:root' }),
  Action: fc.constantFrom(ACTIONS, ['s3:*'], ['s3:GetObject'], ['s3:Put*'], ['s3:List*']),
  Resource: fc.constantFrom(
    ['*'],
    ['arn:aws:s3:::own/*'],
    ['arn:aws:s3:::own', 'arn:aws:s3:::own/private/*'],
  ),
  Condition: fc.constantFrom(...KEEPING, ...PASSING),
});

function letsIn(denials: readonly Denial[]): boolean {
  return STRANGERS.some(({ principal, keys }) =>
    ACTIONS.some((action) =>
      KEYS.some((key) => {
        const request = { principal, keys: { ...keys, 'aws:securetransport': 'true' } };
        return !denials.some((one) => applies(one, request, action, `arn:aws:s3:::own/${key}`));
      }),
    ),
  );
}

function applies(one: Denial, request: Request, action: string, resource: string): boolean {
  return (
    takesPrincipal({ Principal: one.Principal }) &&
    one.Action.some((pattern) => matches(pattern, action)) &&
    one.Resource.some((pattern) => matches(pattern, resource)) &&
    allHold(one.Condition, request)
  );
}

/** Whether a denial may keep strangers from all that is allowed, alone or with others. */
function mayCover(one: Denial): boolean {
  return takesPrincipal({ Principal: one.Principal }) && KEEPING.includes(one.Condition);
}

describe('statements of policies', () => {
  it('let in strangers where IAM does, and nowhere else', () => {
    fc.assert(
      fc.property(principals, conditions, fc.constantFrom('Allow', 'Deny'), (who, block, effect) => {
        const document = {
          ...(who as { readonly [key: string]: Json }),
          Effect: effect,
          Condition: block as Json,
        };
        const isOpen =
          effect === 'Allow' &&
          takesPrincipal(document) &&
          STRANGERS.some((request) => allHold(block, request));
        assert.equal(isPublic(new Statement(valueOf(document))).truth, isOpen ? 'yes' : 'no');
      }),
      { numRuns: 3000 },
    );
  });

  it('are limited by conditions that no stranger fulfils, and by no others', () => {
    fc.assert(
      fc.property(conditions, (block) => {
        const limits = !STRANGERS.some((request) => allHold(block, request));
        const statement = new Statement(valueOf({ Condition: block as Json }));
        assert.equal(limitsCaller(statement.conditions).truth, limits ? 'yes' : 'no');
      }),
      { numRuns: 3000 },
    );
  });

  it('let in strangers beside denials where IAM does', () => {
    fc.assert(
      fc.property(fc.array(denial, { maxLength: 3 }), (denials) => {
        const answer = keepsStrangersOut(new Policy(valueOf({ Statement: [OPEN, ...denials] as Json })));
        assert.ok(answer.truth !== 'no' || letsIn(denials), 'nobody gets in');
        if (!denials.some(mayCover)) assert.equal(answer.truth, 'no');
      }),
      { numRuns: 3000 },
    );
  });

  it('cover the actions that their patterns take', () => {
    const action = fc.constantFrom('s3:GetObject', 's3:PutObject', 'iam:PassRole', 'sts:AssumeRole');
    const pattern = fc.oneof(
      fc.array(fc.constantFrom('*', '?', 's3:', 'Get', 'Put', 'Object', 'iam:', 'Pass'), { maxLength: 4 }),
      fc.constant(['S3:get*']),
    );
    fc.assert(
      fc.property(action, pattern, (name, parts) => {
        const text = parts.join('');
        const expected = matches(text.toLowerCase(), name.toLowerCase());
        assert.equal(covers(valueOf(text), name).truth, expected ? 'yes' : 'no');
      }),
      { numRuns: 2000 },
    );
  });

  it('cover a bucket or its objects where their resources do', () => {
    const resource = fc.constantFrom(
      '*',
      'arn:aws:s3:::own',
      'arn:aws:s3:::own/*',
      'arn:aws:s3:::own*',
      'arn:aws:s3:::own/public/*',
      'arn:aws:s3:::*/*',
    );
    const objects = ['a', 'public/a', 'x/y/z'].map((key) => `arn:aws:s3:::own/${key}`);
    fc.assert(
      fc.property(fc.array(resource, { minLength: 1, maxLength: 2 }), (resources) => {
        const statement = new Statement(valueOf({ Resource: resources }));
        const takes = (arn: string): boolean => resources.some((each) => matches(each, arn));
        assert.equal(
          coversPart(statement, 'bucket', undefined).truth,
          takes('arn:aws:s3:::own') ? 'yes' : 'no',
        );
        assert.equal(coversPart(statement, 'objects', undefined).truth, objects.every(takes) ? 'yes' : 'no');
      }),
    );
  });

  it('are about everything where a pattern takes each role of an account', () => {
    const roles = ['admin', 'app/web', 'service-role/x'].map((name) => `arn:aws:iam::${OWN}:role/${name}`);
    const pattern = fc.constantFrom(
      '*',
      'arn:aws:iam::*:role/*',
      'arn:aws:iam::*:role/?*',
      `arn:aws:iam::${OWN}:role/*`,
      `arn:aws:iam::${OWN}:*`,
      'arn:*:iam::*:*',
      'arn:aws:*:*:*:*',
      `arn:aws:iam::${OWN}:role/app/*`,
      `arn:aws:iam::${OWN}:user/*`,
      'arn:aws:s3:::*',
    );
    fc.assert(
      fc.property(pattern, (text) => {
        const expected = roles.every((role) => matches(text, role));
        assert.equal(isAllOf(valueOf(text), 'iam:PassRole').truth, expected ? 'yes' : 'no');
      }),
    );
  });
});

const PLACE = {} as Value['place'];

function valueOf(json: Json): Value {
  return new Value(dataOf(json), PLACE, []);
}

function dataOf(json: Json): Data {
  if (typeof json === 'string') return { kind: 'literal', value: json };
  if (Array.isArray(json)) return { kind: 'list', items: () => json.map(valueOf), open: false };
  const entries = new Map(Object.entries(json as { readonly [key: string]: Json }));
  return {
    kind: 'map',
    keys: () => [...entries.keys()],
    entry: (key) => (entries.has(key) ? valueOf(entries.get(key)!) : undefined),
    open: false,
  };
}
