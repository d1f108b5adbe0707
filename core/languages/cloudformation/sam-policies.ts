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

/** The managed policies that SAM's `Policies` names, by their ARNs. */
export function managedPolicies(policies: Value): Value {
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
