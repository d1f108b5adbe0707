import type { Call, Expression, ObjectExpression } from '../../syntax/program/tree.ts';
import { Value, type Literal, type Path, type Place } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import { importedBy } from './names.ts';
import { filledStatement, policy, statement } from './statements.ts';
import type { Reading } from './source.ts';

/** What the construct library was asked to make that is no construct: `DatabaseInstanceEngine.postgres({ … })`. */
export interface Factory {
  /** `aws-rds`; empty of the library itself. */
  readonly module: string;
  /** The class, or the class and its method: `Port.tcp`, `PolicyStatement`. */
  readonly name: string;
  /** What it is given, by position; undefined where it is given less. */
  argument(index: number): Value | undefined;
  /** All that it is given. */
  all(): readonly Value[];
}

const factories = new WeakMap<object, Factory>();

/** What the construct library made a value with; undefined of another value. */
export function factoryOf({ data }: Value): Factory | undefined {
  return factories.get(data);
}

/** Seconds in each unit that a `Duration` is given in. */
const SECONDS: Readonly<Record<string, number>> = {
  millis: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

/** What a site passes on: its class or factory, and what is given to it. */
export interface Site {
  readonly arguments: readonly Expression[];
  readonly reading: Reading;
  readonly path: Path;
  readonly mark: Place;
}

/** Classes and factories that stand for a value and make no resource, by their names. */
const VALUES: Readonly<Record<string, (site: Site) => Value | undefined>> = {
  ...Object.fromEntries(
    Object.entries(SECONDS).map(([unit, factor]) => [
      `Duration.${unit}`,
      (site: Site) => {
        const number = Number(argument(site, 0)?.literal() ?? NaN);
        return Number.isNaN(number) ? undefined : literal(site, number * factor);
      },
    ]),
  ),
  'Peer.anyIpv4': (site) => object(site, { CidrIp: '0.0.0.0/0' }),
  'Peer.anyIpv6': (site) => object(site, { CidrIpv6: '::/0' }),
  'Peer.ipv4': (site) => single(site, 'CidrIp'),
  'Peer.ipv6': (site) => single(site, 'CidrIpv6'),
  'Port.tcp': (site) => ports(site, 'tcp', 0, 0),
  'Port.udp': (site) => ports(site, 'udp', 0, 0),
  'Port.tcpRange': (site) => ports(site, 'tcp', 0, 1),
  'Port.udpRange': (site) => ports(site, 'udp', 0, 1),
  'Port.allTcp': (site) => object(site, { IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 }),
  'Port.allUdp': (site) => object(site, { IpProtocol: 'udp', FromPort: 0, ToPort: 65_535 }),
  'Port.allTraffic': (site) => object(site, { IpProtocol: '-1' }),
  ...Object.fromEntries(
    Object.entries({
      SSH: 22,
      HTTP: 80,
      HTTPS: 443,
      RDP: 3389,
      MYSQL_AURORA: 3306,
      POSTGRES: 5432,
      REDIS: 6379,
    }).map(([name, port]) => [
      `Port.${name}`,
      (site: Site) => object(site, { IpProtocol: 'tcp', FromPort: port, ToPort: port }),
    ]),
  ),
  'AclCidr.anyIpv4': (site) => object(site, { CidrBlock: '0.0.0.0/0' }),
  'AclCidr.anyIpv6': (site) => object(site, { Ipv6CidrBlock: '::/0' }),
  'AclCidr.ipv4': (site) => single(site, 'CidrBlock'),
  'AclCidr.ipv6': (site) => single(site, 'Ipv6CidrBlock'),
  'AclTraffic.allTraffic': (site) => object(site, { Protocol: -1 }),
  'AclTraffic.tcpPort': (site) => traffic(site, 6, 0, 0),
  'AclTraffic.tcpPortRange': (site) => traffic(site, 6, 0, 1),
  'AclTraffic.udpPort': (site) => traffic(site, 17, 0, 0),
  'AclTraffic.udpPortRange': (site) => traffic(site, 17, 0, 1),
  PolicyDocument: (site) => policy(site),
  PolicyStatement: (site) => statement(site),
  'PolicyDocument.fromJson': (site) => argument(site, 0),
  'PolicyStatement.fromJson': (site) => argument(site, 0),
  'SecretValue.unsafePlainText': (site) => argument(site, 0),
  'SecretValue.plainText': (site) => argument(site, 0),
  AnyPrincipal: (site) => object(site, { AWS: '*' }),
  StarPrincipal: (site) => literal(site, '*'),
  AccountRootPrincipal: (site) => unknownPrincipal(site),
  // Options are conditions of the statement.
  ServicePrincipal: (site) => (site.arguments.length === 1 ? single(site, 'Service') : undefined),
  'ManagedPolicy.fromAwsManagedPolicyName': (site) => managedByAws(site),
  'ManagedPolicy.fromManagedPolicyArn': (site) => argument(site, 2),
  ArnPrincipal: (site) => single(site, 'AWS'),
  AccountPrincipal: (site) => account(site),
};

/** The value that a call makes; of another class or factory of the library it is there and not known. */
export function ofLibrary(node: Call, reading: Reading, path: Path, mark: Place): Value {
  const imported = importedBy(node.callee, reading.environment);
  if (imported?.name === undefined)
    return filledStatement(node, reading, path, mark) ?? Value.unknown(mark, path);
  const { module, name } = imported;
  const isFilled = reading.scope.filled.has(node);
  const work = Object.hasOwn(VALUES, name) && !isFilled ? VALUES[name] : undefined;
  const made = work?.({ arguments: node.arguments, reading, path, mark });
  if (made !== undefined) return made;
  // Tokens may come to anything, nothing included.
  if (/^(?:Lazy|Fn|Token|Tokenization)\b/.test(name)) return Value.unknown(mark, path);
  // Python writes the objects that constructs are given as calls: `BehaviorOptions(origin=…)`.
  const keywords = keywordsOf(node);
  const value =
    keywords !== undefined && /^[A-Z]\w*$/.test(name)
      ? evaluate(keywords, reading, path, mark)
      : new Value({ kind: 'present' }, mark, path);
  factories.set(value.data, {
    module,
    name,
    argument: (index) => {
      const given = node.arguments[index];
      return given && evaluate(given, reading, path);
    },
    all: () => node.arguments.map((given) => evaluate(given, reading, path)),
  });
  return value;
}

/** The keywords of a call that has nothing else. */
export function keywordsOf(node: Expression): ObjectExpression | undefined {
  if (node.kind !== 'call') return undefined;
  const [only, ...others] = node.arguments;
  return only?.kind === 'object' && only.isKeywords === true && others.length === 0 ? only : undefined;
}

/** The value of a member that stands for one (`Port.SSH`); undefined of another. */
export function ofMember(name: string, reading: Reading, path: Path, mark: Place): Value | undefined {
  if (!name.startsWith('Port.')) return undefined;
  return Object.hasOwn(VALUES, name) ? VALUES[name]!({ arguments: [], reading, path, mark }) : undefined;
}

export function argument({ arguments: all, reading, path }: Site, index: number): Value | undefined {
  const node = all[index];
  return node && evaluate(node, reading, path);
}

export function literal({ mark, path }: Site, value: Literal): Value {
  return new Value({ kind: 'literal', value }, mark, path);
}

export function map({ mark, path }: Site, entries: Readonly<Record<string, Value>>, open = false): Value {
  return new Value(
    { kind: 'map', keys: () => Object.keys(entries), entry: (key) => entries[key], open },
    mark,
    path,
  );
}

function object(site: Site, entries: Readonly<Record<string, Literal>>): Value {
  return map(
    site,
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, literal(site, value)])),
  );
}

function single(site: Site, key: string): Value | undefined {
  const value = argument(site, 0);
  return value && map(site, { [key]: value });
}

function ports(site: Site, protocol: string, from: number, to: number): Value | undefined {
  const [first, last] = [argument(site, from), argument(site, to)];
  if (first === undefined || last === undefined) return undefined;
  return map(site, { IpProtocol: literal(site, protocol), FromPort: first, ToPort: last });
}

function traffic(site: Site, protocol: number, from: number, to: number): Value | undefined {
  const [first, last] = [argument(site, from), argument(site, to)];
  if (first === undefined || last === undefined) return undefined;
  return map(site, { Protocol: literal(site, protocol), PortRange: map(site, { From: first, To: last }) });
}

function unknownPrincipal(site: Site): Value {
  const value = new Value({ kind: 'present' }, site.mark, site.path);
  return map(site, { AWS: value });
}

/** An account by the ARN of its root, as the library writes it. */
function account(site: Site): Value | undefined {
  const id = argument(site, 0);
  if (id === undefined) return undefined;
  const partition = new Value({ kind: 'present' }, site.mark, site.path);
  const parts = [
    'arn:',
    partition,
    ':iam::',
    id.literal() === undefined ? id : String(id.literal()),
    ':root',
  ];
  return map(site, { AWS: new Value({ kind: 'text', parts }, site.mark, site.path) });
}

/** The ARN of a policy that AWS manages; its partition is the deployment's. */
function managedByAws(site: Site): Value | undefined {
  const name = argument(site, 0)?.literal();
  if (name === undefined) return undefined;
  const partition = new Value({ kind: 'present' }, site.mark, site.path);
  const parts = ['arn:', partition, `:iam::aws:policy/${String(name)}`];
  return new Value({ kind: 'text', parts }, site.mark, site.path);
}
