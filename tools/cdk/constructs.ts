import { inL1, typeOfL1 } from '../../core/languages/cdk/l1.ts';
import { SPEC_INDEX } from '../../core/languages/specification.ts';
import { isMap, isOperation, THERE, UNKNOWN, type Expression } from './expression.ts';
import { libraryTypes, moduleOf, runtime, type LibraryType } from './library.ts';
import { KeptRuns } from '../cdk-runs.ts';
import { resourcesOf, type MadeResource } from './symbolic.ts';

const DURATION = 'aws-cdk-lib.Duration';

/** What is written of a construct. */
interface Derived {
  /** Left out where no rule asks about its main resource, or it has none. */
  readonly type?: string;
  readonly made: Readonly<Record<string, Expression>>;
  /** The classes that stand for one of several values, by the property that takes their members. */
  readonly classes: Readonly<Record<string, string>>;
  /** What it makes beside; left out where that is nothing. */
  readonly also?: readonly DerivedBeside[];
}

interface DerivedBeside {
  /** Below the construct. */
  readonly path: Expression;
  readonly type: string;
  readonly made: Readonly<Record<string, Expression>>;
  readonly exists: Expression;
}

/** The text of the generated table: what each construct of the library makes; its first line holds the stamp. */
export function deriveConstructs(stamp: string): string {
  const types = libraryTypes();
  const runs = new KeptRuns();
  const constructs: [string, Derived][] = [];
  const classes = new Map<string, Record<string, Expression>>();
  for (const type of [...types.values()].sort((a, b) => (a.fqn < b.fqn ? -1 : 1))) {
    const derived = isConstruct(type) ? derive(type, types, runs, classes) : undefined;
    if (derived !== undefined) constructs.push([`${moduleOf(type)}.${type.name}`, derived]);
  }
  runs.keep();
  const members = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = block([
    ['stamp', JSON.stringify(stamp)],
    ['constructs', block(constructs.map(([name, each]) => [name, constructText(each)]))],
    ['members', block(members.map(([name, each]) => [name, lines(each)]))],
  ]);
  return `${table}\n`;
}

function constructText({ type, made, classes, also }: Derived): string {
  const beside = also?.map(({ path, type: own, made: properties, exists }) =>
    block([
      ['path', JSON.stringify(path)],
      ['type', JSON.stringify(own)],
      ['made', lines(properties)],
      ['exists', JSON.stringify(exists)],
    ]),
  );
  return block([
    ...(type === undefined ? [] : [['type', JSON.stringify(type)] as const]),
    ['made', lines(made)],
    ['classes', lines(classes)],
    ...(beside === undefined ? [] : [['also', `[${beside.join(', ')}]`] as const]),
  ]);
}

/** A JSON object with an entry on each line. */
function lines(entries: Readonly<Record<string, Expression>>): string {
  return block(Object.entries(entries).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** A JSON object of texts in JSON. */
function block(entries: readonly (readonly [name: string, text: string])[]): string {
  if (entries.length === 0) return '{}';
  const each = entries.map(([name, text]) => `  ${JSON.stringify(name)}: ${text.replace(/\n/g, '\n  ')}`);
  return `{\n${each.join(',\n')}\n}`;
}

/** Whether a type of the library is a construct of a higher level that can be made. */
export function isConstruct({ kind, abstract, name, initializer }: LibraryType): boolean {
  if (kind !== 'class' || abstract === true || name.startsWith('Cfn')) return false;
  return initializer?.parameters?.[0]?.name === 'scope';
}

function derive(
  type: LibraryType,
  types: ReadonlyMap<string, LibraryType>,
  runs: KeptRuns,
  classes: Map<string, Record<string, Expression>>,
): Derived | undefined {
  const all = runs.of(type.fqn, () => resourcesOf(types, moduleOf(type), type.name));
  const main = all.find(({ path }) => path === (MAIN[`${moduleOf(type)}.${type.name}`] ?? ''));
  const others = all.filter((each) => each !== main);
  const canonical = main === undefined ? undefined : canonicalOf(main);
  if (canonical !== undefined && !isMap(main!.properties)) return undefined;
  const props = type.initializer?.parameters?.[2]?.type.fqn;
  const own: Record<string, string> = {};
  const translation = new Translation(types, props, own, classes);
  const made = canonical === undefined ? {} : propertiesOf(main!.properties, canonical, translation);
  const also = others.flatMap((resource) => besideOf(resource, translation));
  if (canonical === undefined && also.length === 0) return undefined;
  return {
    ...(canonical === undefined ? {} : { type: canonical }),
    made,
    classes: own,
    ...(also.length === 0 ? {} : { also }),
  };
}

/** Where the resource stands that a construct says is its own (`node.defaultChild`), where it is not called `Resource`. */
const MAIN: Readonly<Record<string, string>> = {
  'aws-autoscaling.AutoScalingGroup': 'ASG',
  'aws-ec2.FlowLog': 'FlowLog',
  'aws-ecs.Ec2Service': 'Service',
  'aws-ecs.ExternalService': 'Service',
  'aws-ecs.FargateService': 'Service',
};

function canonicalOf({ type }: MadeResource): string | undefined {
  const [module = '', name = ''] = type.split('.');
  return typeOfL1(module.replace(/-v2$/, ''), name);
}

/** The properties that rules read. */
function propertiesOf(
  properties: Expression,
  type: string,
  translation: Translation,
): Record<string, Expression> {
  const read = new Set(Object.keys(SPEC_INDEX[type]!.paths).map((path) => inL1(path.split('.')[0]!)));
  const kept: Record<string, Expression> = {};
  for (const [key, value] of Object.entries(isMap(properties) ? properties : {})) {
    // What stands in a map of free keys is not listed, and what else is made is not absent.
    if (key === '*' || read.has(key) || isMap(value)) kept[key] = simplified(translation.of(value));
    else if (value !== null) kept[key] = UNKNOWN;
  }
  return kept;
}

/** Another resource; none of which nothing is known. */
function besideOf(resource: MadeResource, translation: Translation): readonly DerivedBeside[] {
  const type = canonicalOf(resource);
  const exists = translation.of(resource.exists);
  const path = translation.of(resource.path);
  if (type === undefined || exists === false || isOperation(exists, 'u') || !isMap(resource.properties))
    return [];
  if (typeof path !== 'string' && !isOperation(path, '+')) return [];
  return [{ path, type, made: propertiesOf(resource.properties, type, translation), exists }];
}

/** Replaces what only the library knows by what source can tell, and notes the classes that properties take. */
class Translation {
  private readonly types: ReadonlyMap<string, LibraryType>;
  private readonly props: string | undefined;
  private readonly own: Record<string, string>;
  private readonly classes: Map<string, Record<string, Expression>>;

  constructor(
    types: ReadonlyMap<string, LibraryType>,
    props: string | undefined,
    own: Record<string, string>,
    classes: Map<string, Record<string, Expression>>,
  ) {
    this.types = types;
    this.props = props;
    this.own = own;
    this.classes = classes;
  }

  of(value: Expression): Expression {
    // What stands for something of the deployment has a number that each run of the library gives anew.
    if (typeof value === 'string' && value.includes('${Token[')) return UNKNOWN;
    if (typeof value !== 'object' || value === null) return value;
    if (isMap(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.of(inner)]));
    const [kind, ...rest] = value;
    if (kind === 'p') return this.property(rest as string[]);
    if (kind === '/') {
      const [inner] = rest as [Expression];
      if (!isOperation(inner, 'p')) return UNKNOWN;
      const path = inner.slice(1) as string[];
      return this.typeAt(path)?.fqn === DURATION ? value : UNKNOWN;
    }
    // What is known of a role or a principal is told by the role's properties.
    if (kind === 't') return THERE;
    if (kind === 'f' || kind === 'u') return value;
    if (kind === 'm') {
      const inner = this.of(rest[0]!);
      return isOperation(inner, 'u') ? UNKNOWN : [kind, inner, ...rest.slice(1)];
    }
    if (['made', 'beside', 'this'].includes(kind)) return THERE;
    if (!['?', '??', '||', '&&', '!', '==', '>', 'has', 'l', '+', 'if'].includes(kind)) return UNKNOWN;
    return [kind, ...rest.map((inner) => this.of(inner))];
  }

  private typeAt(path: readonly string[]): LibraryType | undefined {
    let type = this.types.get(this.props ?? '');
    for (const name of path) {
      const property = this.propertyOf(type, name);
      type = this.types.get(property ?? '');
    }
    return type;
  }

  private propertyOf(type: LibraryType | undefined, name: string): string | undefined {
    const own = type?.properties?.find((property) => property.name === name)?.type.fqn;
    if (own !== undefined) return own;
    for (const base of type?.interfaces ?? []) {
      const found = this.propertyOf(this.types.get(base), name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A property, or a member of the class that it takes. */
  private property(path: string[]): Expression {
    let type = this.types.get(this.props ?? '');
    for (const [i, name] of path.entries()) {
      const next = this.types.get(this.propertyOf(type, name) ?? '');
      const rest = path.slice(i + 1);
      if (next !== undefined && standsForValue(next)) {
        this.note(path.slice(0, i + 1), next, rest);
        return ['p', ...path];
      }
      // Anything else that is asked of an object of the library is not known; of none it is nothing.
      if (next !== undefined && next.kind !== 'enum' && next.datatype !== true && rest.length > 0)
        return rest.length === 1 && /(?:Arn|Name|Id|Ref)$/.test(rest[0]!)
          ? ['p', ...path]
          : ['?', ['has', ['p', ...path.slice(0, i + 1)]], UNKNOWN, null];
      type = next;
    }
    return ['p', ...path];
  }

  private note(path: readonly string[], type: LibraryType, rest: readonly string[]): void {
    const name = `${moduleOf(type)}.${type.name}`;
    this.own[path.join('.')] = name;
    const members = this.classes.get(name) ?? {};
    const holder = (runtime(moduleOf(type))[type.name] ?? {}) as Readonly<Record<string, unknown>>;
    const names =
      type.kind === 'enum'
        ? (type.members ?? []).map((member) => member.name)
        : (type.properties ?? []).filter((property) => property.static).map((property) => property.name);
    for (const member of names) {
      let value: unknown = holder[member];
      for (const part of rest) value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
      if (rest.length === 0) members[member] = value;
      else members[member] = { ...(members[member] as object | undefined), [rest.join('.')]: value };
    }
    this.classes.set(name, members);
  }
}

/** A value in which what is unknown whatever is given is no more than that. */
function simplified(value: Expression): Expression {
  if (typeof value !== 'object' || value === null) return value;
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, simplified(inner)]));
  const [kind, ...rest] = value;
  const parts = rest.map(simplified);
  return isUnknown(kind, parts) ? UNKNOWN : [kind, ...parts];
}

/** Whether an operation is unknown whatever is given, since what decides it is. */
function isUnknown(kind: string, [a = null, b = null, c = null]: readonly Expression[]): boolean {
  const [first, second, third] = [a, b, c].map((part) => isOperation(part, 'u'));
  switch (kind) {
    case '?':
      return first === true || (second === true && third === true);
    case '??':
    case '!':
    case 'has':
      return first === true;
    case '&&':
    case '||':
      // One of two that is known may decide.
      return first === true && second === true;
    case '>':
      return first === true || second === true;
    case '==':
      return first === true && (second === true || (b !== null && typeof b !== 'object'));
    default:
      return false;
  }
}

/** Whether its members stand for values: an enumeration, or a class that holds instances of itself. */
function standsForValue({ kind, properties, fqn }: LibraryType): boolean {
  return (
    kind === 'enum' ||
    (kind === 'class' && properties?.some((each) => each.static && each.type.fqn === fqn) === true)
  );
}
