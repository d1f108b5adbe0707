import { Value, World, type Declaration, type Path, type Place } from '../../model/index.ts';
import { renamed } from '../renamed.ts';
import { constructOf, type BesideConstruct, type KnownConstruct } from './constructs/index.ts';
import { doesNotEscapeTo } from './escape-analysis.ts';
import { evaluate } from './evaluate.ts';
import { objectOf, over, type Owner } from './fields.ts';
import { nameOf, readingAt, readingOf } from './frames.ts';
import { inL1, typeOfL1 } from './l1.ts';
import { overridden } from './overrides.ts';
import { deletionPolicy } from './removal-policy.ts';
import type { ConstructCall, Frame, Scope } from './source.ts';
import { inTemplate } from './texts.ts';
import { truthOf } from './truth.ts';

/** A construct as a canonical resource. */
export interface CdkDeclaration extends Declaration {
  readonly construct: ConstructCall;
  readonly frame: Frame | undefined;
  readonly scope: Scope;
  /** Undefined of an L1 class, whose properties are the canonical ones. */
  readonly known: Made | undefined;
}

/** How the properties of one resource follow from what a construct is given. */
type Made = Pick<KnownConstruct, 'type' | 'field'>;

/** What a construct is read as. */
interface Subject {
  readonly construct: ConstructCall;
  readonly frame: Frame | undefined;
  readonly scope: Scope;
  readonly place: Place;
  readonly isChoosing: boolean;
  /** Whether it is made beside the construct's main resource. */
  readonly isBeside?: boolean;
  /** What it is given that is the same in all worlds, and what was made of it. */
  fixed?: Known;
}

/** What a construct is given in a world. */
interface Known {
  readonly owner: Owner;
  readonly properties: Map<string, Value>;
  /** Which of the resources beside the main one are made. */
  readonly made: Map<BesideConstruct, boolean | undefined>;
}

/** The resources of a construct, its main one first; none of a class that no rule asks about. */
export function declarationsOf(
  construct: ConstructCall,
  frame: Frame | undefined,
  scope: Scope,
  isChoosing: boolean,
): readonly CdkDeclaration[] {
  const { module, name } = construct.made;
  const known = constructOf(module, name);
  const type = known === undefined ? typeOfL1(module, name) : known.type;
  const subject: Subject = { construct, frame, scope, place: construct.node.callee.place, isChoosing };
  const main = type === undefined ? [] : [declare(subject, type, known)];
  const also = (known?.also ?? []).flatMap((beside) => besideOf(subject, beside));
  return [...main, ...also];
}

/** A resource that a construct makes beside its main one; none where its name is not known. */
function besideOf(subject: Subject, beside: BesideConstruct): readonly CdkDeclaration[] {
  const path = beside.path(knownIn(subject, new World()).owner);
  // What is put over the main resource is not put over this one.
  const { construct, frame, scope, place, isChoosing } = subject;
  const own: Subject = { construct, frame, scope, place, isChoosing, isBeside: true };
  const isMade = ({ owner, made }: Known): boolean | undefined => {
    if (!made.has(beside)) made.set(beside, beside.exists(owner));
    return made.get(beside);
  };
  if (path === undefined || isMade(knownIn(own, new World())) === false) return [];
  const isThere = (world: World): boolean | undefined => {
    const outer = exists(subject, world);
    const inner = outer === false ? false : isMade(knownIn(own, world));
    return inner === false ? false : outer === undefined ? undefined : inner;
  };
  const declared = declare(own, beside.type, beside);
  return [
    {
      ...declared,
      name: `${declared.name}/${path}`,
      exists: isThere,
      // Nothing is said about what may not be there.
      property: (at, world) =>
        isThere(world) === true ? declared.property(at, world) : Value.unknown(subject.place, at),
      propertyIfMade: (at, world) => declared.property(at, world),
    },
  ];
}

function declare(subject: Subject, type: string, known: Made | undefined): CdkDeclaration {
  const { construct, frame, scope, place } = subject;
  return {
    construct,
    frame,
    scope,
    known,
    type,
    name: nameOf(construct, { scope, frame }) ?? construct.made.name,
    place,
    extent: construct.node.place,
    property: (path, world) => property(subject, known, path, world),
    attribute: (name, world) =>
      subject.isBeside === true || known === undefined
        ? Value.unknown(place, [])
        : attribute(knownIn(subject, world).owner, name),
    exists: (world) => exists(subject, world),
    isUnreachableFrom: (of) => subject.isBeside !== true && doesNotEscapeTo(construct, scope, of),
  };
}

function attribute(owner: Owner, name: string): Value {
  if (name === 'DeletionPolicy') return deletionPolicy(owner);
  const { touchedBy, isShared, overrides, calls } = owner.construct.uses;
  const isSet = overrides.length > 0 || calls.some(({ method }) => method === 'addMetadata');
  const isOwn = !isShared && touchedBy === undefined && !isSet;
  const isPlain = ['init', 'cloudFormationInit'].every(
    (each) => owner.props.get([each]).data.kind === 'absent',
  );
  if (name !== 'Metadata' || !isOwn || !isPlain || owner.reading.scope.changedUnseenBy !== undefined)
    return Value.unknown(owner.place, []);
  // Beside its path there is what the app writes, and what `init` makes of its property.
  const absent = (key: string): Value => Value.absent(owner.place, [key]);
  return objectOf(
    Object.fromEntries(INIT.map((key) => [key, absent(key)])),
    { place: owner.place, path: [] },
    true,
  );
}

/** What cfn-init reads. */
const INIT = ['AWS::CloudFormation::Authentication', 'AWS::CloudFormation::Init'];

function exists({ construct, frame, scope }: Subject, world: World): boolean | undefined {
  let certain: boolean | undefined = true;
  for (const { condition, environment, holds } of construct.site.guards) {
    const truth = truthOf(condition, { scope, environment, frame, world, depth: 0 });
    if (truth !== undefined && truth !== holds) return false;
    if (truth === undefined) certain = undefined;
  }
  return certain;
}

function property(subject: Subject, made: Made | undefined, path: Path, world: World): Value {
  const { construct, place, scope } = subject;
  const [first, ...rest] = path;
  const { touchedBy, isPartTouched } = construct.uses;
  const isUnseen =
    (scope.changedUnseenBy ?? touchedBy) !== undefined || (subject.isBeside === true && isPartTouched);
  const known = knownIn(subject, world);
  if (isUnseen || known.owner.props.data.kind !== 'map' || first === '*name')
    return Value.unknown(place, path);
  if (first === undefined) return known.owner.props;
  const name = String(first);
  let value = known.properties.get(name);
  if (value === undefined) {
    const own = made === undefined ? ofL1(known.owner, name) : ofConstruct(known.owner, made, name);
    value = subject.isBeside === true ? own : overridden(own, name, construct, known.owner.reading);
    known.properties.set(name, value);
  }
  return value.get(rest);
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
  const given =
    props === undefined
      ? Value.absent(place, [])
      : evaluate(props.node, readingAt(props.site, own), [], place);
  const value = withMaker(given.data.kind === 'absent' ? objectOf({}, given) : given, construct, reading);
  const isL1 = constructOf(construct.made.module, construct.made.name) === undefined;
  const owner = { construct, reading, props: isL1 ? inTemplate(renamed(value, inL1)) : value, place };
  return { owner, properties: new Map(), made: new Map() };
}

/** The properties with the one that is the construct whose method makes this one. */
function withMaker(props: Value, { maker }: ConstructCall, reading: Owner['reading']): Value {
  if (maker === undefined) return props;
  const { construct, property } = maker;
  return over(props, { [property]: evaluate(construct.node, reading, [property]) });
}

/** `Tags`, `AccessPointTags`. */
const TAGS = /Tags$/;

function ofL1({ props, place }: Owner, name: string): Value {
  const value = props.get([name]);
  if (value.data.kind !== 'absent') return value;
  // Tags are also given to all that a construct holds (`Tags.of`).
  if (TAGS.test(name)) return Value.unknown(place, [name]);
  return Value.absent(value.place.start === props.place.start ? place : value.place, [name]);
}

function ofConstruct(owner: Owner, made: Made, name: string): Value {
  // Tags are also given to all that a construct holds (`Tags.of`).
  const field = TAGS.test(name) ? undefined : made.field(name);
  return field?.read(owner, [name]) ?? Value.unknown(owner.place, [name]);
}
