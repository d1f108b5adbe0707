import { Value, World, type Declaration, type Path, type Template } from '../../model/index.ts';
import { renamed } from '../renamed.ts';
import { tableOf, type ConstructTable } from './constructs/index.ts';
import { placeOfConstruct, propsOf, type Owner } from './fields.ts';
import { inL1, typeOfL1 } from './l1.ts';
import { scopeOf } from './scope.ts';
import {
  placeOf,
  type CdkSource,
  type ConstructCall,
  type Parser,
  type Reading,
  type Scope,
} from './source.ts';

/** A construct as a canonical resource. */
export interface CdkDeclaration extends Declaration {
  readonly call: ConstructCall;
  /** Undefined of an L1 class, whose properties are the canonical ones. */
  readonly table: ConstructTable | undefined;
}

/** The constructs of one file. */
export interface CdkTemplate extends Template {
  readonly language: 'cdk';
  readonly declarations: readonly CdkDeclaration[];
  readonly scope: Scope;
  named(name: string): CdkDeclaration | undefined;
}

const NONE: readonly CdkDeclaration[] = [];

/** Whether a text may hold constructs of the CDK. */
export function looksLikeCdk(text: string): boolean {
  return /['"](?:aws-cdk-lib|@aws-cdk\/[\w-]+)(?:\/[\w-]+)?['"]/.test(text) && /\bnew\s/.test(text);
}

/** Reads a file of TypeScript or JavaScript and never throws on what stands in it; `path` tells which of both. */
export function readCdk(path: string, text: string, parser: Parser): CdkTemplate {
  const tree = parser.createSourceFile(path, text, parser.ScriptTarget.Latest, true);
  const source: CdkSource = { text, tree, parser };
  const scope = scopeOf(source);
  const declarations = [...scope.constructs.values()].flatMap((call) => declare(call, scope) ?? []);
  const byType = new Map<string, CdkDeclaration[]>();
  for (const declaration of declarations) {
    const group = byType.get(declaration.type);
    if (group === undefined) byType.set(declaration.type, [declaration]);
    else group.push(declaration);
  }
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  return {
    language: 'cdk',
    scope,
    declarations,
    // Other files of the app may hold what names these resources.
    open: true,
    ofType: (type) => byType.get(type) ?? NONE,
    named: (name) => byName.get(name),
  };
}

function declare(call: ConstructCall, scope: Scope): CdkDeclaration | undefined {
  const { module, name } = call.made;
  const table = tableOf(module, name);
  const type = table?.type ?? typeOfL1(module, name);
  if (type === undefined) return undefined;
  const isChanged = scope.changedUnseen || (call.variable !== undefined && scope.touched.has(call.variable));
  const place = placeOfConstruct({ call, reading: { scope, world: new World(), depth: 0 } });
  return {
    call,
    table,
    type,
    name: call.id,
    place,
    extent: placeOf(scope, call.node),
    property: (path, world) =>
      isChanged ? Value.unknown(place, path) : property(call, table, path, scope, world),
    attribute: () => Value.unknown(place, []),
    exists: () => true,
  };
}

function property(
  call: ConstructCall,
  table: ConstructTable | undefined,
  path: Path,
  scope: Scope,
  world: World,
): Value {
  const reading = { scope, world, depth: 0 };
  const known = readOnce(call, table, reading);
  const [first, ...rest] = path;
  const { props, place } = known;
  if (props.data.kind !== 'map' || first === '*name') return Value.unknown(place, path);
  if (first === undefined) return props;
  const name = String(first);
  let value = known.properties.get(name);
  if (value === undefined) {
    value =
      table === undefined
        ? ofL1(props, name, place)
        : ofConstruct({ call, reading: known.reading, props }, table, name);
    known.properties.set(name, value);
  }
  return value.get(rest);
}

/** What a construct is given and what was made of it, worked out once in a world. */
interface Known {
  readonly props: Value;
  readonly place: Value['place'];
  /** What it is read in. */
  readonly reading: Reading;
  readonly properties: Map<string, Value>;
}

function readOnce(call: ConstructCall, table: ConstructTable | undefined, reading: Reading): Known {
  const isFixed = !hasChoice(call, reading.scope);
  let known = (isFixed ? fixed.get(call) : reading.world.kept.get(call)) as Known | undefined;
  if (known === undefined) {
    const own = isFixed ? { ...reading, world: new World() } : reading;
    const given = propsOf(call, own);
    const props = table === undefined ? renamed(given, inL1) : given;
    known = { props, place: placeOfConstruct({ call, reading }), reading: own, properties: new Map() };
    if (isFixed) fixed.set(call, known);
    else reading.world.kept.set(call, known);
  }
  return known;
}

/** What constructs are given that is the same in all worlds. */
const fixed = new WeakMap<object, Known>();
const choices = new WeakMap<Scope, ReadonlySet<ConstructCall>>();

/** Whether what a construct is given may be one thing or another: it has a condition, or names a constant that has one. */
function hasChoice(call: ConstructCall, scope: Scope): boolean {
  let found = choices.get(scope);
  if (found === undefined) choices.set(scope, (found = choosing(scope)));
  return found.has(call);
}

function choosing({ source: { tree }, constants, constructs, calls }: Scope): ReadonlySet<ConstructCall> {
  const names = [...constants].flatMap(([name, value]) =>
    value === undefined || value.getText(tree).includes('?') ? [name] : [],
  );
  const mentions = (text: string): boolean => text.includes('?') || names.some((name) => text.includes(name));
  const found = new Set<ConstructCall>();
  for (const call of constructs.values()) {
    const own = call.variable === undefined ? [] : (calls.get(call.variable) ?? []);
    const texts = [call.props?.getText(tree) ?? '', ...own.map((each) => each.getText(tree))];
    if (texts.some(mentions)) found.add(call);
  }
  return found;
}

function ofL1(props: Value, name: string, place: Value['place']): Value {
  const value = props.get([name]);
  return value.data.kind === 'absent' && value.place.start === props.place.start
    ? Value.absent(place, [name])
    : value;
}

function ofConstruct(owner: Owner, { fields }: ConstructTable, name: string): Value {
  return Object.hasOwn(fields, name)
    ? fields[name]!.read(owner, [name])
    : Value.unknown(placeOfConstruct(owner), [name]);
}
