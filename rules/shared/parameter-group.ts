import {
  all,
  any,
  no,
  not,
  unknown,
  type Answer,
  type Fix,
  type Literal,
  type Resource,
  type Rule,
  type Safety,
  type Value,
} from '../../core/model/index.ts';
import { added, addition, setting } from './edits.ts';

/** The ways to write that a parameter of a database is on. */
export const ON: readonly Literal[] = ['1', 'on', 'true', 'yes'];

/**
 * Whether a parameter group whose parameters are a map gives one of the values to a parameter; `otherwise` is
 * what the engine does where the group does not name it.
 */
export function hasParameter(
  group: Resource,
  name: string,
  values: readonly Literal[],
  otherwise: Answer,
): Answer {
  const value = group.get(['Parameters', name]);
  return any(value.is(...values), all(not(value.present()), otherwise));
}

/** The repair that gives a parameter a value. */
export function setParameter(
  group: Resource,
  name: string,
  value: Literal,
  title: string,
  safety: Safety,
): Fix {
  const path = ['Parameters', name];
  return { title, safety, edits: [{ kind: 'set', resource: group.name, path, value }] };
}

/**
 * Whether a list of names with their values gives a parameter the value `true`; `otherwise` is what the
 * service does where the list does not name it.
 */
export function listsTrue(resource: Resource, list: Listing, name: string, otherwise: Answer): Answer {
  const named = resource.list(list.path).where((item) => item.get(list.key).is(name));
  return all(
    named.none((item) => not(item.get('ParameterValue').is('true'))),
    any(not(named.empty()), otherwise),
  );
}

/** The repair that sets the value at which the finding stands, or adds the parameter to the list. */
export function listTrue(
  resource: Resource,
  at: Value,
  list: Listing,
  name: string,
  title: string,
  safety: Safety,
): Fix {
  const value = { [list.key]: name, ParameterValue: 'true' };
  return {
    title,
    safety,
    edits: [
      at.path.at(-1) === 'ParameterValue'
        ? { kind: 'set', resource: resource.name, path: at.path, value: 'true' }
        : { kind: 'append', resource: resource.name, path: [list.path], value },
    ],
  };
}

/** Where a list of parameters stands, and what it calls the name of one. */
export interface Listing {
  readonly path: string;
  readonly key: string;
}

/** How an engine is told to take encrypted connections alone. */
interface TlsDemand {
  /** The engine, as it begins; the families of parameter groups begin so too. */
  readonly engine: RegExp;
  readonly parameter: string;
  /** The families in which the parameter is off where nothing is said. */
  readonly off: RegExp;
  /** What is known of all others. */
  readonly otherwise: Answer;
}

const GROUP = 'DBParameterGroupName';

/** What the rules of all engines share, which demand encrypted connections of parameter groups and of default ones. */
export function demandingTls(
  demand: TlsDemand,
): Pick<Rule<Resource>, 'on' | 'when' | 'holds' | 'fix' | 'message'> {
  return {
    on: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBInstance'],
    when: (resource) => isOfEngine(resource, demand),
    holds: (resource) => demandsTls(resource, demand),
    fix: (resource) => demandTls(resource, demand),
    message: takesPlainConnections,
  };
}

/**
 * Whether a parameter group, or a database that has the default one of its engine, is of the engine. A default group
 * cannot be changed; one of the template is judged itself.
 */
function isOfEngine(resource: Resource, { engine }: TlsDemand): Answer {
  if (resource.type === 'AWS::RDS::DBParameterGroup') return resource.get('Family').matches(engine);
  const group = resource.get(GROUP);
  return all(
    resource.get('Engine').matches(engine),
    any(not(group.present()), group.matches(/^default[.:]/i)),
  );
}

/** Whether a parameter group, or a database with a default one, refuses connections in the clear. */
function demandsTls(resource: Resource, { parameter, off, otherwise }: TlsDemand): Answer {
  const family = familyOf(resource);
  const standing = family === undefined ? unknown : off.test(family) ? no : otherwise;
  return resource.type === 'AWS::RDS::DBParameterGroup'
    ? hasParameter(resource, parameter, ON, standing)
    : standing.at(resource.get(GROUP));
}

/** The repair: the parameter, and the group for a database that has none of its own. */
function demandTls(resource: Resource, { parameter }: TlsDemand): Fix | undefined {
  if (resource.type === 'AWS::RDS::DBParameterGroup')
    return setParameter(resource, parameter, '1', 'Refuse connections without TLS', 'locks out');
  const family = familyOf(resource);
  // The families of SQL Server are called otherwise.
  if (family === undefined || family.startsWith('sqlserver')) return undefined;
  return {
    title: 'Refuse connections without TLS, by a parameter group of its own (needs a restart)',
    safety: ['interrupts', 'locks out'],
    edits: [
      addition(resource, 'Settings', 'AWS::RDS::DBParameterGroup', {
        Description: 'Demands TLS',
        Family: family,
        Parameters: { [parameter]: '1' },
      }),
      setting(resource, GROUP, added(resource, 'Settings')),
    ],
  };
}

/** What clients may do. */
function takesPlainConnections({ name, type }: Resource): string {
  const whose =
    type === 'AWS::RDS::DBParameterGroup'
      ? `Databases with the settings of ${name} take`
      : `${name} has its engine's default settings and takes`;
  return `${whose} connections in the clear: passwords and rows can be read on the way.`;
}

/** `mysql8.0` of a parameter group, or of a database by its engine and version; undefined where that is not known. */
function familyOf(resource: Resource): string | undefined {
  if (resource.type === 'AWS::RDS::DBParameterGroup') return textOf(resource.get('Family'));
  const engine = textOf(resource.get('Engine'));
  if (engine?.startsWith('sqlserver') === true) return engine;
  const version = textOf(resource.get('EngineVersion'));
  const isWhole = engine === 'postgres' && !/^9\./.test(version ?? '');
  const major = (isWhole ? /^\d+/ : /^\d+\.\d+/).exec(version ?? '')?.[0];
  return engine === undefined || major === undefined ? undefined : engine + major;
}

function textOf(value: Value): string | undefined {
  const literal = value.literal();
  return literal === undefined ? undefined : String(literal).toLowerCase();
}
