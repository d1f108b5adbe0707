import { Value, World, type Declaration, type Path, type Place } from '../../model/index.ts';
import { renamed } from '../renamed.ts';
import { tableOf, type ConstructTable, type Part } from './constructs/index.ts';
import { evaluate } from './evaluate.ts';
import type { Fields, Owner } from './fields.ts';
import { nameOf, readingAt, readingOf } from './frames.ts';
import { inL1, typeOfL1 } from './l1.ts';
import { overridden } from './overrides.ts';
import type { ConstructCall, Frame, Reading, Scope } from './source.ts';
import { truthOf } from './truth.ts';

/** A construct, or a part of what it makes, as a canonical resource. */
export interface CdkDeclaration extends Declaration {
  readonly construct: ConstructCall;
  readonly frame: Frame | undefined;
  readonly scope: Scope;
  /** Undefined of an L1 class, whose properties are the canonical ones. */
  readonly fields: Fields | undefined;
}

/** What a construct is read as. */
interface Subject {
  readonly construct: ConstructCall;
  readonly frame: Frame | undefined;
  readonly scope: Scope;
  readonly place: Place;
  readonly isChoosing: boolean;
  /** What it is given that is the same in all worlds, and what was made of it. */
  fixed?: Known;
}

/** What a construct is given in a world. */
interface Known {
  readonly owner: Owner;
  readonly properties: Map<string, Value>;
}

/** The resources of a construct: its main one, its parts, and what its methods make; none of a class that no rule asks about. */
export function declarationsOf(
  construct: ConstructCall,
  frame: Frame | undefined,
  scope: Scope,
  isChoosing: boolean,
): readonly CdkDeclaration[] {
  const { module, name } = construct.made;
  const table = tableOf(module, name);
  const type = table?.type ?? typeOfL1(module, name);
  if (type === undefined) return [];
  const subject: Subject = { construct, frame, scope, place: construct.node.callee.place, isChoosing };
  return [
    declare(subject, type, table?.fields, undefined),
    ...(table?.parts ?? []).map((part) => declare(subject, part.type, part.fields, part)),
    ...madeBy(subject, table),
  ];
}

/** What methods of the construct make: the listener of `balancer.addListener('Http', { … })`. */
function madeBy(
  { construct, frame, scope, isChoosing }: Subject,
  table: ConstructTable | undefined,
): readonly CdkDeclaration[] {
  const makes = table?.makes;
  if (makes === undefined) return [];
  return construct.uses.calls.flatMap(({ node, method, site }) => {
    const key = Object.hasOwn(makes, method) ? makes[method] : undefined;
    const [module = '', name = ''] = key?.split(/\.(?=[^.]*$)/) ?? [];
    const [idNode, props] = node.arguments;
    if (key === undefined || idNode === undefined) return [];
    const made: ConstructCall = {
      node,
      made: { module, name },
      idNode,
      props: props === undefined ? undefined : { node: props, site },
      site,
      local: undefined,
      maker: construct,
      uses: { calls: [], overrides: [], isTouched: false, isShared: true },
    };
    return declarationsOf(made, frame, scope, isChoosing);
  });
}

function declare(
  subject: Subject,
  type: string,
  fields: Fields | undefined,
  part: Part | undefined,
): CdkDeclaration {
  const { construct, frame, scope, place } = subject;
  const own = nameOf(construct, { scope, frame } as Reading) ?? madeName(construct);
  const properties = part === undefined ? undefined : new WeakMap<Known, Map<string, Value>>();
  return {
    construct,
    frame,
    scope,
    fields,
    type,
    name: part === undefined ? own : `${own}/${part.name}`,
    place,
    extent: construct.node.place,
    property: (path, world) => property(subject, fields, properties, path, world),
    attribute: () => Value.unknown(place, []),
    exists: (world) => exists(subject, part, world),
  };
}

/** What a method makes is called after its maker. */
function madeName({ maker, idNode }: ConstructCall): string {
  const id = idNode?.kind === 'literal' ? String(idNode.value) : '?';
  const before = maker?.idNode?.kind === 'literal' ? String(maker.idNode.value) : '?';
  return `${before}/${id}@${idNode?.place.start ?? 0}`;
}

function exists(subject: Subject, part: Part | undefined, world: World): boolean | undefined {
  const { construct, frame, scope } = subject;
  let certain: boolean | undefined = true;
  for (const { condition, environment, holds } of construct.site.guards) {
    const reading = { scope, environment, frame, world, depth: 0 };
    const truth = truthOf(condition, reading);
    if (truth !== undefined && truth !== holds) return false;
    if (truth === undefined) certain = undefined;
  }
  const made = part?.exists?.(knownIn(subject, world).owner);
  if (made === false) return false;
  return part?.exists !== undefined && made === undefined ? undefined : certain;
}

function property(
  subject: Subject,
  fields: Fields | undefined,
  ofPart: WeakMap<Known, Map<string, Value>> | undefined,
  path: Path,
  world: World,
): Value {
  const { construct, place, scope } = subject;
  const [first, ...rest] = path;
  const isUnseen = scope.isChangedUnseen || construct.uses.isTouched;
  const known = knownIn(subject, world);
  if (isUnseen || known.owner.props.data.kind !== 'map' || first === '*name')
    return Value.unknown(place, path);
  if (first === undefined) return known.owner.props;
  const properties = ofPart === undefined ? known.properties : partOf(ofPart, known);
  const name = String(first);
  let value = properties.get(name);
  if (value === undefined) {
    const own = fields === undefined ? ofL1(known.owner, name) : ofConstruct(known.owner, fields, name);
    value = ofPart === undefined ? overridden(own, name, construct.uses.overrides, known.owner.reading) : own;
    properties.set(name, value);
  }
  return value.get(rest);
}

function partOf(ofPart: WeakMap<Known, Map<string, Value>>, known: Known): Map<string, Value> {
  const properties = ofPart.get(known) ?? new Map<string, Value>();
  ofPart.set(known, properties);
  return properties;
}

/** What the construct is given, worked out once: in a world, or in all where nothing depends on one. */
function knownIn(subject: Subject, world: World): Known {
  if (!subject.isChoosing) return (subject.fixed ??= readIn(subject, new World()));
  let known = world.kept.get(subject) as Known | undefined;
  if (known === undefined) world.kept.set(subject, (known = readIn(subject, world)));
  return known;
}

function readIn(subject: Subject, world: World): Known {
  const { construct, scope, frame, place } = subject;
  const { node, site, local, props } = construct;
  const reading = readingOf(scope, site, frame, world);
  const isOfSuper = props !== undefined && props.node !== node.arguments[2] && local !== undefined;
  const own = isOfSuper ? { ...reading, frame: { local, call: node, site, outer: frame } } : reading;
  const value =
    props === undefined
      ? new Value({ kind: 'map', keys: () => [], entry: () => undefined, open: false }, place, [])
      : nothingGiven(evaluate(props.node, readingAt(props.site, own), [], place));
  const isL1 = tableOf(construct.made.module, construct.made.name) === undefined;
  const owner = { construct, reading, props: isL1 ? renamed(value, inL1) : value, place };
  return { owner, properties: new Map() };
}

/** Properties that a caller leaves out are an empty object. */
function nothingGiven(value: Value): Value {
  if (value.data.kind !== 'absent') return value;
  return new Value({ kind: 'map', keys: () => [], entry: () => undefined, open: false }, value.place, []);
}

function ofL1({ props, place }: Owner, name: string): Value {
  const value = props.get([name]);
  if (value.data.kind !== 'absent') return value;
  // Tags are also given to all that a construct holds (`Tags.of`).
  if (name === 'Tags') return Value.unknown(place, [name]);
  return Value.absent(value.place.start === props.place.start ? place : value.place, [name]);
}

function ofConstruct(owner: Owner, fields: Fields, name: string): Value {
  return Object.hasOwn(fields, name) ? fields[name]!.read(owner, [name]) : Value.unknown(owner.place, [name]);
}
