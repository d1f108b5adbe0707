import { type Path, type Place, Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  constant,
  type Field,
  flagOf,
  given,
  listOf,
  literal,
  objectOf,
  prop,
  type Words,
  lazily,
} from '../fields.ts';
import { inTemplate } from '../texts.ts';
import { factoryOf } from '../value-classes.ts';
import { membersOf } from './derivation.ts';
import type { ConstructTables } from './table.ts';

/** Ports whose protocol the construct knows where none is given. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  '80': 'HTTP',
  '8000': 'HTTP',
  '8008': 'HTTP',
  '8080': 'HTTP',
  '443': 'HTTPS',
  '8443': 'HTTPS',
};

const PROTOCOL: Field = computed((owner, path) => {
  const own = prop('protocol', {
    words: { 'ApplicationProtocol.HTTP': 'HTTP', 'ApplicationProtocol.HTTPS': 'HTTPS' },
  }).read(owner, path);
  if (own.data.kind !== 'absent') return own;
  const port = given(owner, 'port', path);
  const known = PROTOCOLS[String(port.literal())];
  return known === undefined
    ? Value.unknown(port.place, path)
    : new Value({ kind: 'literal', value: known }, port.place, path);
});

const PORT: Field = computed((owner, path) => {
  const own = given(owner, 'port', path);
  if (own.data.kind !== 'absent') return own;
  const protocol = PROTOCOL.read(owner, path);
  const known = { HTTP: 80, HTTPS: 443 }[String(protocol.literal())];
  return known === undefined
    ? Value.unknown(protocol.place, path)
    : new Value({ kind: 'literal', value: known }, protocol.place, path);
});

const sslPolicies = (): Words =>
  Object.fromEntries(
    Object.entries(membersOf('aws-elasticloadbalancingv2.SslPolicy')).flatMap(([name, policy]) =>
      typeof policy === 'object' ? [] : [[`SslPolicy.${name}`, policy]],
    ),
  );

const SSL_POLICY = lazily(() => prop('sslPolicy', { words: sslPolicies() }));

/** A flag gives HTTPS listeners a newer policy than that of AWS. */
const POLICY: Field = {
  ...SSL_POLICY,
  read: (owner, path) => {
    const own = SSL_POLICY.read(owner, path);
    if (own.data.kind !== 'absent') return own;
    const protocol = PROTOCOL.read(owner, path).literal();
    if (protocol === 'HTTP') return own;
    const isNew = flagOf(owner, '@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy', false);
    return protocol === undefined || isNew !== false ? Value.unknown(own.place, path) : own;
  },
};

/** Without conditions they say what a listener does with every request that no rule takes. */
const DEFAULTS = ['addAction', 'addTargets', 'addTargetGroups'] as const;

/** What a listener does by default: one action, said by its properties or by the last of the calls that replace it. */
const ACTIONS: Field = computed((owner, path) => {
  const calls = callsOf(owner, ...DEFAULTS);
  const later = calls.items.filter((call) => {
    const props = call.argument(1);
    return props === undefined || ['priority', 'conditions'].every((name) => isLeftOut(props, name));
  });
  const last = later.at(-1);
  if (calls.open || later.length > 1) return Value.unknown(owner.place, path);
  if (last !== undefined)
    return last.method === 'addAction'
      ? actionsOf(last.argument(1)?.get(['action']), last.place, path)
      : forwarding(last.place, path);
  const action = given(owner, 'defaultAction', path);
  if (action.data.kind !== 'absent') return actionsOf(action, action.place, path);
  const groups = given(owner, 'defaultTargetGroups', path);
  if (groups.data.kind === 'list' && groups.data.items().length > 0) return forwarding(groups.place, path);
  return Value.unknown(groups.place, path);
});

function isLeftOut(props: Value, name: string): boolean {
  return props.get([name]).data.kind === 'absent';
}

function forwarding(place: Place, path: Path): Value {
  return oneAction({ Type: literal('forward', place, [...path, 0, 'Type']) }, place, path);
}

/** An action as the template has it; one that others follow is not known. */
function actionsOf(action: Value | undefined, place: Place, path: Path): Value {
  const factory = action && factoryOf(action);
  const type = factory === undefined ? undefined : TYPES[factory.name];
  if (type === undefined) return Value.unknown(place, path);
  const at = [...path, 0];
  const entries: Record<string, Value> = { Type: literal(type, place, [...at, 'Type']) };
  if (type === 'redirect') {
    const options = factory!.argument(0);
    const below = [...at, 'RedirectConfig'];
    entries['RedirectConfig'] = objectOf(
      {
        Protocol: options && inTemplate(options.get(['protocol'])),
        Port: options?.get(['port']),
        Host: options?.get(['host']),
      },
      { place, path: below },
      true,
    );
  }
  return oneAction(entries, place, path);
}

const TYPES: Readonly<Record<string, string>> = {
  'ListenerAction.forward': 'forward',
  'ListenerAction.weightedForward': 'forward',
  'ListenerAction.redirect': 'redirect',
  'ListenerAction.fixedResponse': 'fixed-response',
};

function oneAction(entries: Readonly<Record<string, Value>>, place: Place, path: Path): Value {
  return listOf([objectOf(entries, { place, path: [...path, 0] }, true)], { place, path });
}

export const elb: ConstructTables = {
  'aws-elasticloadbalancingv2.ApplicationLoadBalancer': {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    fields: {
      Scheme: prop('internetFacing', {
        words: { true: 'internet-facing', false: 'internal' },
        default: 'internal',
      }),
      Type: constant('application'),
    },
  },
  'aws-elasticloadbalancingv2.ApplicationListener': {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    fields: {
      Protocol: PROTOCOL,
      Port: PORT,
      SslPolicy: POLICY,
      DefaultActions: ACTIONS,
    },
  },
  'aws-elasticloadbalancingv2.ApplicationTargetGroup': {
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    fields: { Port: PORT, Protocol: PROTOCOL },
  },
};
