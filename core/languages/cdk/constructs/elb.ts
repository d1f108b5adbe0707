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
  type MethodCall,
  objectOf,
  type Owner,
  partOf,
  prop,
  type Words,
  lazily,
} from '../fields.ts';
import { inTemplate } from '../texts.ts';
import { factoryOf } from '../value-classes.ts';
import { membersOf } from './derivation.ts';
import { LET_IN } from './ec2.ts';
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
  const at = [...path, 0];
  return oneAction({ Type: literal('forward', place, [...at, 'Type']), ...unsigned(place, at) }, place, path);
}

/** What an action lacks that asks nobody who they are. */
export function unsigned(place: Place, path: Path): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    ['AuthenticateCognitoConfig', 'AuthenticateOidcConfig'].map((name) => [
      name,
      Value.absent(place, [...path, name]),
    ]),
  );
}

/** An action as the template has it; one that others follow is not known. */
function actionsOf(action: Value | undefined, place: Place, path: Path): Value {
  const factory = action && factoryOf(action);
  const type = factory === undefined ? undefined : TYPES[factory.name];
  if (type === undefined) return Value.unknown(place, path);
  const at = [...path, 0];
  const entries: Record<string, Value> = {
    Type: literal(type, place, [...at, 'Type']),
    ...unsigned(place, at),
  };
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

/** The rule that lets anyone in on a port. */
export function fromAnyone(port: Value, place: Place, path: Path): Value {
  const at = (name: string): Path => [...path, name];
  const number = (name: string): Value => new Value(port.data, port.place, at(name), port.origin);
  return objectOf(
    {
      CidrIp: literal('0.0.0.0/0', place, at('CidrIp')),
      Description: new Value({ kind: 'present' }, place, at('Description')),
      FromPort: number('FromPort'),
      IpProtocol: literal('tcp', place, at('IpProtocol')),
      ToPort: number('ToPort'),
    },
    { place, path },
  );
}

/** Whom the group of a balancer lets in: everybody, on the port of each listener that is not closed. */
const BALANCER_INGRESS: Field = computed((owner, path) => {
  const listeners = callsOf(owner, 'addListener', 'addRedirect');
  const others = LET_IN.read(owner, path).list();
  let open = listeners.open || others.open || given(owner, 'ipAddressType', []).data.kind !== 'absent';
  const rules: Value[] = [...others.items];
  for (const call of listeners.items) {
    const isRedirect = call.method === 'addRedirect';
    const props = call.argument(isRedirect ? 0 : 1) ?? Value.absent(call.place, []);
    const part = partOf(owner, props, call.place);
    const isOpen = given(part, 'open', []);
    open ||= !isRedirect && mayLetIn(call.made);
    if (isOpen.literal() === false) continue;
    open ||= isOpen.data.kind !== 'absent' && isOpen.literal() !== true;
    const source = given(part, 'sourcePort', []);
    const redirected = source.data.kind === 'absent' ? literal(80, call.place, []) : source;
    const port = isRedirect ? redirected : PORT.read(part, []);
    rules.push(fromAnyone(port, call.place, [...path, rules.length]));
  }
  open ||= owner.construct.uses.calls.some(({ method }) => !LETS_NOBODY_IN.test(method));
  return listOf(rules, { place: owner.place, path }, open);
});

/** Whether a listener is used where others may be let into its balancer. */
function mayLetIn(listener: MethodCall['made']): boolean {
  if (listener === undefined) return true;
  const { calls, isShared, touchedBy } = listener.uses;
  return isShared || touchedBy !== undefined || calls.some(({ method }) => method.startsWith('connections.'));
}

/** Methods of a balancer that let nobody into its group, but for its listeners. */
const LETS_NOBODY_IN =
  /^(?:addListener|addRedirect|applyRemovalPolicy|setAttribute|removeAttribute|log\w+Logs|metrics?\b.*|grant\w*|connections\..*)$/;

export const elb: ConstructTables = {
  'aws-elasticloadbalancingv2.ApplicationLoadBalancer': {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    also: [
      {
        path: 'SecurityGroup',
        type: 'AWS::EC2::SecurityGroup',
        isDerived: true,
        exists: (owner: Owner): boolean | undefined => {
          const { kind } = given(owner, 'securityGroup', []).data;
          return kind === 'unknown' ? undefined : kind === 'absent';
        },
        fields: { SecurityGroupIngress: BALANCER_INGRESS },
      },
    ],
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
