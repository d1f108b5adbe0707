import { Value } from '../../model/index.ts';

/** What SAM lets a role do by itself: send to where failures go. */
const GRANTED = ['DeadLetterQueue', 'EventInvokeConfig', 'DeploymentPreference', 'Events'];

/** The policies that are written out in SAM's `Policies`, as those of a role; open where SAM adds some that are not worked out. */
export function ownPolicies(all: Value): Value {
  const policies = all.get('Policies');
  const adds =
    GRANTED.some((name) => all.get(name).data.kind !== 'absent') ||
    policies.oneOrMore().items.some(isTemplate);
  const own = written(policies);
  return adds && own.data.kind === 'list' ? new Value({ ...own.data, open: true }, own.place, own.path) : own;
}

/** Whether it is one of SAM's own templates of policies. */
function isTemplate({ data }: Value): boolean {
  return data.kind === 'map' && data.entry('Statement') === undefined;
}

function written(policies: Value): Value {
  return membersOf(policies, (policy) => {
    if (policy.data.kind !== 'map' || policy.get('Statement').data.kind === 'absent') return [];
    const entry = (key: string): Value | undefined => (key === 'PolicyDocument' ? policy : undefined);
    return [
      new Value(
        { kind: 'map', keys: () => ['PolicyDocument'], entry, open: false },
        policy.place,
        policy.path,
      ),
    ];
  });
}

/** Whom SAM lets take the role of a function for which nothing else is said. */
export function trustOfFunctions(document: Value): Value {
  if (document.data.kind !== 'absent') return document;
  const { place, path } = document;
  const literal = (value: string): Value => new Value({ kind: 'literal', value }, place, path);
  const mapOf = (entries: Readonly<Record<string, Value>>): Value =>
    new Value(
      { kind: 'map', keys: () => Object.keys(entries), entry: (key) => entries[key], open: false },
      place,
      path,
    );
  const statement = mapOf({
    Effect: literal('Allow'),
    Action: literal('sts:AssumeRole'),
    Principal: mapOf({ Service: literal('lambda.amazonaws.com') }),
  });
  const statements = new Value({ kind: 'list', items: () => [statement], open: false }, place, path);
  return mapOf({ Version: literal('2012-10-17'), Statement: statements });
}

/** The managed policies that SAM gives the role of a function. */
export function basePolicies(all: Value): readonly string[] {
  const isSet = (name: string): boolean => all.get(name).data.kind !== 'absent';
  const basic = isSet('DurableConfig')
    ? 'AWSLambdaBasicDurableExecutionRolePolicy'
    : 'AWSLambdaBasicExecutionRole';
  const isTraced = isSet('Tracing') && all.get('Tracing').literal() !== 'Disabled';
  return [
    `service-role/${basic}`,
    ...(isTraced ? ['AWSXRayDaemonWriteAccess'] : []),
    ...(isSet('VpcConfig') ? ['service-role/AWSLambdaVPCAccessExecutionRole'] : []),
  ];
}

/** The managed policies that SAM's `Policies` names, by their ARNs, behind those that it adds. */
export function managedPolicies(all: Value, added: readonly string[]): Value {
  const policies = all.get('Policies');
  const named = namedPolicies(policies);
  const base = added.map(
    (name) =>
      new Value({ kind: 'literal', value: `arn:aws:iam::aws:policy/${name}` }, policies.place, policies.path),
  );
  const { items, open } = named.list();
  return new Value({ kind: 'list', items: () => [...base, ...items], open }, policies.place, policies.path);
}

function namedPolicies(policies: Value): Value {
  return membersOf(policies, (policy) => {
    const { data, place, path, origin } = policy;
    if (data.kind === 'map') return [];
    const name = data.kind === 'literal' ? String(data.value) : ':';
    if (name.includes(':')) return [policy];
    // SAM knows the policies that AWS manages by their names.
    return [new Value({ kind: 'literal', value: `arn:aws:iam::aws:policy/${name}` }, place, path, origin)];
  });
}

function membersOf(policies: Value, make: (policy: Value) => readonly Value[]): Value {
  const { items, open } = policies.oneOrMore();
  const isOpen =
    open || items.some(({ data }) => data.kind === 'unknown' || (data.kind === 'map' && data.open));
  const known = items.filter(({ data }) => data.kind !== 'unknown' && data.kind !== 'absent');
  return new Value(
    { kind: 'list', items: () => known.flatMap(make), open: isOpen },
    policies.place,
    policies.path,
  );
}
