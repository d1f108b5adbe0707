import { type Path, Value } from '../../../model/index.ts';
import {
  computed,
  type Field,
  given,
  listOf,
  literal,
  objectOf,
  over,
  ownCallsOf,
  type Owner,
  partOf,
} from '../fields.ts';
import { nameOf } from '../frames.ts';
import { awsLogs, containerWith, LOG_GROUP } from './ecs.ts';
import { elb, fromAnyone, unsigned } from './elb.ts';
import type { BesideTable, ConstructTable, ConstructTables } from './table.ts';

const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';

/** What a listener of a pattern says, as the listener of a balancer says it of what that is given. */
function ofListener(name: string, propsOf: (owner: Owner) => Value): Field {
  const field = elb['aws-elasticloadbalancingv2.ApplicationListener']!.fields[name]!;
  return computed((owner, path) => field.read(innerOf(owner, 'listener', propsOf(owner)), path));
}

/** A construct that another one holds as a member, with what is called on it there. */
function innerOf(owner: Owner, member: string, props: Value): Owner {
  const { uses } = owner.construct;
  const calls = uses.calls.flatMap((call) =>
    call.method.startsWith(`${member}.`) ? [{ ...call, method: call.method.slice(member.length + 1) }] : [],
  );
  return { ...owner, props, construct: { ...owner.construct, uses: { ...uses, calls, overrides: [] } } };
}

/** `HTTPS` where a certificate is given, unless the protocol is. */
function publicListener(owner: Owner): Value {
  const protocol = given(owner, 'protocol', []);
  const certificate = given(owner, 'certificate', []);
  const byDefault =
    certificate.data.kind === 'unknown'
      ? Value.unknown(owner.place, [])
      : literal(
          `ApplicationProtocol.${certificate.data.kind === 'absent' ? 'HTTP' : 'HTTPS'}`,
          owner.place,
          [],
        );
  const group = listOf([new Value({ kind: 'present' }, owner.place, [])], { place: owner.place, path: [] });
  return objectOf(
    {
      protocol: protocol.data.kind === 'absent' ? byDefault : protocol,
      port: given(owner, 'listenerPort', []),
      sslPolicy: given(owner, 'sslPolicy', []),
      defaultTargetGroups: group,
    },
    { place: owner.place, path: [] },
  );
}

/** The balancer that the pattern makes. */
const BALANCER = computed((owner, path) => {
  const name = nameOf(owner.construct, owner.reading);
  return name === undefined
    ? Value.unknown(owner.place, path)
    : new Value(
        {
          kind: 'present',
          reference: { name: `${name}/LB`, attribute: undefined, scope: 'template' },
        },
        owner.place,
        path,
      );
});

const REDIRECT = computed((owner, path) => {
  const at = [...path, 0];
  const { place } = owner;
  const config = objectOf(
    { Protocol: literal('HTTPS', place, [...at, 'RedirectConfig', 'Protocol']) },
    { place, path: [...at, 'RedirectConfig'] },
    true,
  );
  const type = literal('redirect', place, [...at, 'Type']);
  const action = { Type: type, RedirectConfig: config, ...unsigned(place, at) };
  return listOf([objectOf(action, { place, path: at }, true)], {
    place,
    path,
  });
});

/** Whether a property of the pattern is left out. */
function lacks(name: string): BesideTable['exists'] {
  return (owner) => {
    const { kind } = given(owner, name, []).data;
    return kind === 'unknown' ? undefined : kind === 'absent';
  };
}

/** Listeners stand below the balancer, which may be one that is given. */
const LISTENERS: readonly BesideTable[] = [
  {
    path: 'LB/PublicListener',
    type: LISTENER,
    exists: (owner) => (lacks('loadBalancer')(owner) === true ? true : undefined),
    fields: {
      LoadBalancerArn: BALANCER,
      ...Object.fromEntries(
        ['Protocol', 'Port', 'SslPolicy', 'DefaultActions'].map((name) => [
          name,
          ofListener(name, publicListener),
        ]),
      ),
    },
  },
  {
    path: 'LB/PublicRedirectListener',
    type: LISTENER,
    exists: (owner) => {
      const wanted = given(owner, 'redirectHTTP', []);
      if (wanted.data.kind === 'absent' || wanted.literal() === false) return false;
      return wanted.literal() === true && lacks('loadBalancer')(owner) === true ? true : undefined;
    },
    fields: {
      LoadBalancerArn: BALANCER,
      Protocol: computed((owner, path) => literal('HTTP', owner.place, path)),
      Port: computed((owner, path) => literal(80, owner.place, path)),
      SslPolicy: computed((owner, path) => Value.absent(owner.place, path)),
      DefaultActions: REDIRECT,
    },
  },
];

/** Where a pattern is given what its container is made of, and the container's name. */
interface Container {
  /** The property that holds it; the pattern's own properties where undefined. */
  readonly options: string | undefined;
  readonly name: string;
  readonly healthCheck: boolean;
  /** The properties of the pattern itself that say how much memory it has. */
  readonly memory: { readonly limit?: string; readonly reservation?: string };
}

/** The one container of a pattern's task, which others may be added to. */
function containersOf(container: Container): Field {
  return computed((owner, path) => {
    const options = container.options === undefined ? owner.props : given(owner, container.options, []);
    const { data } = options;
    if (data.kind !== 'map' || data.open) return Value.unknown(owner.place, path);
    const memory = (name: string | undefined): Value =>
      name === undefined ? Value.absent(owner.place, []) : given(owner, name, []);
    const at: Path = [...path, 0];
    const none = Value.absent(owner.place, []);
    const props = over(options, {
      logging: loggingOf(partOf(owner, options)),
      healthCheck: container.healthCheck ? given(owner, 'healthCheck', []) : none,
      memoryLimitMiB: memory(container.memory.limit),
      memoryReservationMiB: memory(container.memory.reservation),
      essential: none,
      linuxParameters: none,
      privileged: none,
      readonlyRootFilesystem: none,
      user: none,
    });
    const own = partOf(owner, options).props.get(['containerName']);
    const name = own.data.kind === 'absent' ? literal(container.name, owner.place, [...at, 'Name']) : own;
    const added = ownCallsOf(owner, 'taskDefinition.addContainer');
    const later = owner.construct.uses.calls.some(({ method }) => /^taskDefinition\./.test(method));
    const item = containerWith(partOf(owner, props, owner.place), name, undefined, at);
    return listOf([item], { place: owner.place, path }, later || added.open);
  });
}

/** A driver of CloudWatch Logs, unless another is given or logging is off. */
function loggingOf(options: Owner): Value {
  const driver = given(options, 'logDriver', []);
  if (driver.data.kind !== 'absent') return driver;
  const enabled = given(options, 'enableLogging', []);
  if (enabled.literal() === false) return Value.absent(enabled.place, []);
  return enabled.data.kind === 'absent' || enabled.literal() === true
    ? awsLogs(options.place, [])
    : Value.unknown(enabled.place, []);
}

function task(path: string, container: Container): BesideTable {
  return {
    path,
    type: 'AWS::ECS::TaskDefinition',
    exists: lacks('taskDefinition'),
    fields: { ContainerDefinitions: containersOf(container), Volumes: VOLUMES },
    isDerived: true,
  };
}

/** Only what is added to the pattern's task has volumes. */
const VOLUMES = computed((owner, path) => {
  const { calls, isShared } = owner.construct.uses;
  return isShared || calls.some(({ method }) => /^taskDefinition\./.test(method))
    ? Value.unknown(owner.place, path)
    : Value.absent(owner.place, path);
});

/** The log group of the pattern's container, where no driver is given and logging is on. */
function logGroup(path: string, { options, name }: Container): BesideTable {
  return {
    path: (owner) => {
      const own = partOf(owner, inside(owner, options)).props.get(['containerName']);
      const id = own.data.kind === 'absent' ? name : own.literal();
      return id === undefined ? undefined : `${path}/${String(id)}/LogGroup`;
    },
    ...LOG_GROUP,
    exists: (owner) => {
      const isOwn = lacks('taskDefinition')(owner);
      const given_ = partOf(owner, inside(owner, options));
      if (isOwn === false || given(given_, 'enableLogging', []).literal() === false) return false;
      const isPlain = ['logDriver', 'enableLogging'].every(
        (each) => given(given_, each, []).data.kind === 'absent',
      );
      return isOwn === true && isPlain ? true : undefined;
    },
  };
}

function inside(owner: Owner, options: string | undefined): Value {
  return options === undefined ? owner.props : given(owner, options, []);
}

/** The group of the pattern's balancer, which is open to everybody on the ports of its listeners. */
const BALANCER_GROUP: BesideTable = {
  path: 'LB/SecurityGroup',
  type: 'AWS::EC2::SecurityGroup',
  isDerived: true,
  exists: (owner) => (lacks('loadBalancer')(owner) === true ? true : undefined),
  fields: {
    SecurityGroupIngress: computed((owner, path) => {
      const { calls, isShared } = owner.construct.uses;
      const isOpen = given(owner, 'openListener', []);
      const redirect = given(owner, 'redirectHTTP', []);
      const port = elb['aws-elasticloadbalancingv2.ApplicationListener']!.fields['Port']!;
      const own = port.read({ ...owner, props: publicListener(owner) }, []);
      const isListened = isOpen.data.kind === 'absent' || isOpen.literal() === true;
      const ports = [own, ...(redirect.literal() === true ? [literal(80, redirect.place, [])] : [])];
      const rules = isListened ? ports.map((each, i) => fromAnyone(each, owner.place, [...path, i])) : [];
      const isPlain = isListened
        ? redirect.data.kind === 'absent' || redirect.literal() !== undefined
        : isOpen.literal() === false;
      const isTouched = calls.some(({ method }) => LETS_IN.test(method));
      const inV6 = given(owner, 'ipAddressType', []).data.kind !== 'absent';
      return listOf(rules, { place: owner.place, path }, !isPlain || isShared || isTouched || inV6);
    }),
  },
};

/** What may let somebody into the balancer. */
const LETS_IN =
  /^(?:loadBalancer|listener|redirectListener)\.(?!setAttribute$|log\w+Logs$|add(?:Certificates|Targets|TargetGroups|Action)$)/;

/** The group of the pattern's service: nobody is let in but by resources of their own. */
const SERVICE_GROUP: BesideTable = {
  path: 'Service/SecurityGroup',
  type: 'AWS::EC2::SecurityGroup',
  isDerived: true,
  exists: (owner) =>
    ['securityGroups', 'deploymentController'].every((name) => lacks(name)(owner) === true)
      ? true
      : undefined,
  fields: {
    SecurityGroupIngress: computed((owner, path) => {
      const { calls, isShared } = owner.construct.uses;
      const isTouched = calls.some(({ method }) => /^service\.(?:connections|addSecurity|node)/.test(method));
      return listOf([], { place: owner.place, path }, isShared || isTouched);
    }),
  },
};

/** A pattern's task, and the log group of its container. */
function taskOf(path: string, container: Container): readonly BesideTable[] {
  return [task(path, container), logGroup(path, container)];
}

function pattern(...also: readonly BesideTable[]): ConstructTable {
  return { fields: {}, also };
}

const WEB = { options: 'taskImageOptions', name: 'web' };
const ON_FARGATE = { limit: 'containerMemoryLimitMiB' };
const ON_INSTANCES = { limit: 'memoryLimitMiB', reservation: 'memoryReservationMiB' };

export const patterns: ConstructTables = {
  'aws-ecs-patterns.ApplicationLoadBalancedEc2Service': pattern(
    ...LISTENERS,
    BALANCER_GROUP,
    ...taskOf('TaskDef', { ...WEB, healthCheck: false, memory: ON_INSTANCES }),
  ),
  'aws-ecs-patterns.ApplicationLoadBalancedFargateService': pattern(
    ...LISTENERS,
    BALANCER_GROUP,
    SERVICE_GROUP,
    ...taskOf('TaskDef', { ...WEB, healthCheck: true, memory: ON_FARGATE }),
  ),
  'aws-ecs-patterns.NetworkLoadBalancedEc2Service': pattern(
    ...taskOf('TaskDef', { ...WEB, healthCheck: false, memory: ON_INSTANCES }),
  ),
  'aws-ecs-patterns.NetworkLoadBalancedFargateService': pattern(
    SERVICE_GROUP,
    ...taskOf('TaskDef', { ...WEB, healthCheck: false, memory: {} }),
  ),
};
