import { Value, type Literal, type Path, type Place } from '../../../model/index.ts';
import { renamed } from '../../renamed.ts';
import { flagOf, type Field, type Owner } from '../fields.ts';
import { inL1 } from '../l1.ts';
import type { Uses } from '../source.ts';
import { inTemplate } from '../texts.ts';
import { write } from './derivation-write.ts';
import table from './derived.json' with { type: 'json' };

/**
 * What a construct makes of what it is given, as its constructor says. A literal is itself, `null` is absent, an object
 * is a map (with `*` where more may be in it), and an array is an operation: `p` a property of what is given, `?` a
 * choice, `??` `||` `&&` `!` `==` `>` as in JavaScript, `has` whether it is there, `/` a duration by a number of seconds,
 * `+` texts put together, `l` a list, in which `if` is an item under a condition, `m` what holds while none of the methods
 * named is called (`+` ahead of one that the library calls itself, `*` for any), `f` a feature flag with its default, `t`
 * there and not known, `u` unknown.
 */
export type Derivation =
  | Literal
  | null
  | readonly [string, ...Derivation[]]
  | { readonly [name: string]: Derivation };

/** What the library's constructor makes. */
export interface DerivedConstruct {
  /** Its canonical type; undefined where no rule asks about its main resource, or it has none. */
  readonly type?: string;
  /** By the names of the L1 class. */
  readonly made: { readonly [name: string]: Derivation };
  /** The classes whose members stand for values, by the path of the property that takes them. */
  readonly classes: Readonly<Record<string, string>>;
  /** What it makes beside its main resource. */
  readonly also?: readonly DerivedBeside[];
}

/** A resource that a construct makes beside its main one. */
export interface DerivedBeside {
  /** Below the construct. */
  readonly path: Derivation;
  readonly type: string;
  readonly made: DerivedConstruct['made'];
  readonly exists: Derivation;
}

type Members = Readonly<Record<string, Literal | Readonly<Record<string, Literal>>>>;

/** What `npm run generate` writes from the constructors of the library. */
interface DerivedTable {
  readonly constructs: Readonly<Record<string, DerivedConstruct>>;
  /** The members of classes that stand for one of several values. */
  readonly members: Readonly<Record<string, Members>>;
}

const DERIVED = table as unknown as DerivedTable;

/** What a construct of the library makes, by module and class; undefined of one that is not derived. */
export function derivedOf(key: string): DerivedConstruct | undefined {
  return Object.hasOwn(DERIVED.constructs, key) ? DERIVED.constructs[key] : undefined;
}

/** The constructs that are derived: `aws-s3.Bucket`. */
export function derivedNames(): readonly string[] {
  return Object.keys(DERIVED.constructs);
}

/** What the members of a class stand for, by their names: `aws-lambda.Tracing`. */
export function membersOf(name: string): Members {
  return Object.hasOwn(DERIVED.members, name) ? DERIVED.members[name]! : {};
}

/** A canonical property of a derived construct, or of a resource that it makes beside. */
export function derivedField(
  construct: DerivedConstruct,
  name: string,
  { made }: Pick<DerivedConstruct, 'made'> = construct,
): Field {
  return {
    read: (owner, path) => {
      const key = inL1(name);
      const reader = new Reader(construct, owner);
      if (Object.hasOwn(made, key)) return renamed(reader.read(made[key]!, path, owner.place), inL1);
      return reader.isOpen(made) ? Value.unknown(owner.place, path) : Value.absent(owner.place, path);
    },
    write: (rest, value) => {
      const key = inL1(name);
      const derivation = Object.hasOwn(made, key) ? made[key]! : null;
      return typeof value === 'object' ? undefined : write(construct, derivation, rest, value);
    },
  };
}

/** Whether it was followed through the library what a construct makes of a property. */
export function isFollowed({ made }: DerivedConstruct, name: string): boolean {
  const derivation = made[inL1(name)];
  return derivation === undefined ? !Object.hasOwn(made, '*') : JSON.stringify(derivation) !== '["u"]';
}

/** The path of a resource below its construct, where it is the same in all worlds. */
export function derivedPath(
  construct: DerivedConstruct,
  { path }: DerivedBeside,
  owner: Owner,
): string | undefined {
  if (typeof path === 'string') return path;
  const literal = new Reader(construct, owner).read(path, [], owner.place).literal();
  return literal === undefined ? undefined : String(literal);
}

/** Whether a construct makes a resource; undefined where that is not known. */
export function derivedExists(
  construct: DerivedConstruct,
  { exists }: DerivedBeside,
  owner: Owner,
): boolean | undefined {
  return truthOf(new Reader(construct, owner).read(exists, [], owner.place));
}

/** Reads derivations for one construct. */
class Reader {
  private readonly construct: DerivedConstruct;
  private readonly owner: Owner;

  constructor(construct: DerivedConstruct, owner: Owner) {
    this.construct = construct;
    this.owner = owner;
  }

  read(derivation: Derivation, path: Path, mark: Place): Value {
    if (derivation === null) return Value.absent(mark, path);
    if (typeof derivation !== 'object') return new Value({ kind: 'literal', value: derivation }, mark, path);
    if (!isOperation(derivation)) return this.map(derivation, path, mark);
    const [kind, a = null, b = null, c = null] = derivation;
    switch (kind) {
      case 'p':
        return this.given(derivation.slice(1) as string[], path);
      case '?': {
        const truth = this.truth(a, path, mark);
        if (truth === undefined) return Value.unknown(mark, path);
        return this.read(truth ? b : c, path, this.decided(a) ?? mark);
      }
      case '??':
      case '&&':
      case '||':
        return this.either(kind, a, b, path, mark);
      case 'l':
        return this.list(derivation.slice(1), path, mark);
      case 'm':
        return isChangedBy(this.owner.construct.uses, derivation.slice(2) as string[])
          ? Value.unknown(mark, path)
          : this.read(a, path, mark);
      case '+':
        return this.text(derivation.slice(1), path, mark);
      case 't':
        return new Value({ kind: 'present' }, mark, path);
      case '/':
        return inUnits(this.read(a, path, mark), Number(b), path);
      case 'f':
        return this.flag(a as string, Boolean(b), path, mark);
      default:
        return this.asked(kind, a, b, path, mark);
    }
  }

  /** One of two, as the first decides. */
  private either(kind: '??' | '&&' | '||', a: Derivation, b: Derivation, path: Path, mark: Place): Value {
    const first = this.read(a, path, mark);
    if (kind === '??') return first.data.kind === 'absent' ? this.read(b, path, mark) : first;
    const truth = truthOf(first);
    if (truth === undefined) return Value.unknown(first.place, path);
    return truth === (kind === '&&') ? this.read(b, path, mark) : first;
  }

  /** Whether a condition holds: of two that are joined, one may decide though the other is not known. */
  private truth(condition: Derivation, path: Path, mark: Place): boolean | undefined {
    const [kind, a = null, b = null] = isOperation(condition) ? condition : [];
    if (kind === '!') return negated(this.truth(a, path, mark));
    if (kind !== '&&' && kind !== '||') return truthOf(this.read(condition, path, mark));
    const decides = kind === '||';
    const [first, second] = [this.truth(a, path, mark), this.truth(b, path, mark)];
    if (first === decides || second === decides) return decides;
    return first === undefined || second === undefined ? undefined : !decides;
  }

  private flag(name: string, otherwise: boolean, path: Path, mark: Place): Value {
    const value = flagOf(this.owner, name, otherwise);
    return value === undefined
      ? Value.unknown(mark, path)
      : new Value({ kind: 'literal', value }, mark, path);
  }

  private asked(kind: string, a: Derivation, b: Derivation, path: Path, mark: Place): Value {
    const value = a === null ? Value.absent(mark, path) : this.read(a, path, mark);
    const truth =
      kind === '!'
        ? negated(truthOf(value))
        : kind === 'has'
          ? this.has(a, value)
          : kind === '=='
            ? equal(value, this.read(b, path, mark))
            : kind === '>'
              ? greater(value, this.read(b, path, mark))
              : undefined;
    return truth === undefined
      ? Value.unknown(value.place, path)
      : new Value({ kind: 'literal', value: truth }, value.place, path);
  }

  /** Whether something is there; of an object of the library it is not known what it has. */
  private has(derivation: Derivation, { data }: Value): boolean | undefined {
    if (data.kind === 'absent') return false;
    if (data.kind === 'unknown') return undefined;
    const isMember = isOperation(derivation) && derivation[0] === 'p' && derivation.length > 2;
    return isMember && data.kind === 'present' ? undefined : true;
  }

  /** What is given that decides, where it is there: a finding about what follows stands at it. */
  private decided(condition: Derivation): Place | undefined {
    const [only, ...others] = propertiesIn(condition);
    if (only === undefined || others.length > 0) return undefined;
    const value = this.given(only, []);
    return value.data.kind === 'absent' ? undefined : value.place;
  }

  private map(entries: { readonly [name: string]: Derivation }, path: Path, mark: Place): Value {
    const entry = (name: string): Value | undefined =>
      Object.hasOwn(entries, name) && name !== '*'
        ? this.read(entries[name]!, [...path, name], mark)
        : undefined;
    const keys = (): readonly string[] =>
      Object.keys(entries).filter((name) => (entry(name)?.data.kind ?? 'absent') !== 'absent');
    return new Value({ kind: 'map', keys, entry, open: this.isOpen(entries) }, mark, path);
  }

  /** Whether more may be in a map than is said. */
  isOpen(entries: { readonly [name: string]: Derivation }): boolean {
    if (!Object.hasOwn(entries, '*')) return false;
    return this.read(entries['*']!, [], this.owner.place).data.kind !== 'absent';
  }

  private list(items: readonly Derivation[], path: Path, mark: Place): Value {
    const read: Value[] = [];
    let open = false;
    for (const item of items) {
      const [kind, condition = null, value = null] = isOperation(item) ? item : [];
      const truth = kind === 'if' ? this.truth(condition, path, mark) : true;
      open ||= truth === undefined;
      if (truth !== true) continue;
      const at = kind === 'if' ? (this.decided(condition) ?? mark) : mark;
      read.push(this.read(kind === 'if' ? value : item, [...path, read.length], at));
    }
    return new Value({ kind: 'list', items: () => read, open }, mark, path);
  }

  private text(parts: readonly Derivation[], path: Path, mark: Place): Value {
    const read = parts.map((part) => {
      const value = this.read(part, path, mark);
      const literal = value.literal();
      return literal === undefined ? value : String(literal);
    });
    return read.every((part) => typeof part === 'string')
      ? new Value({ kind: 'literal', value: read.join('') }, mark, path)
      : new Value({ kind: 'text', parts: read }, mark, path);
  }

  /** A property that the construct is given; a member of a class that stands for a value is that value. */
  private given(names: readonly string[], path: Path): Value {
    let value = this.owner.props;
    for (const [i, name] of names.entries()) {
      const { data } = value;
      if (data.kind === 'absent' || data.kind === 'unknown') break;
      if (data.kind !== 'map')
        return data.kind === 'present' && ATTRIBUTE.test(names.at(-1)!)
          ? there(value, path)
          : Value.unknown(value.place, path);
      value = value.get([name]);
      const own = names.slice(0, i + 1).join('.');
      const known = this.construct.classes[own];
      if (known !== undefined) return memberOf(value, known, names.slice(i + 1), path, this.owner.place);
    }
    const place = value.data.kind === 'absent' ? this.owner.place : value.place;
    // Members of enumerations that stand in lists and objects.
    return inTemplate(new Value(value.data, place, path, value.origin));
  }
}

/** Whether one of the methods is perhaps called; `+` ahead of one that the library calls, `*` for any. */
function isChangedBy({ calls, isShared, isGiven }: Uses, methods: readonly string[]): boolean {
  if (isShared || (isGiven && methods.some((method) => method.startsWith('+')))) return true;
  return calls.some(({ method }) => {
    if (methods.includes(method) || methods.includes(`+${method}`)) return true;
    if (methods.includes('connections') && method.startsWith('connections.')) return !LETS_OUT.test(method);
    if (methods.some((each) => OF_ROLES[each]?.test(method))) return true;
    // The resources of a REST API are resources of their own.
    if (method.startsWith('root.')) return false;
    if (methods.includes('*')) return !HARMLESS.test(method);
    // What a part of the construct does to it is not followed: `bucket.policy.document.addStatements`.
    return method.includes('.') && (!APART.test(method) || methods.some((each) => each.startsWith('+')));
  });
}

/** Methods that ask, or that change another resource: who may use it. */
const HARMLESS =
  /^(?:grant|metric|\w+For|(?:applyRemovalPolicy|addDependency|addDependsOn|addMetadata|overrideLogicalId)$)/;

/** What changes a role that a construct makes for itself: `worker.role.addManagedPolicy(…)`. */
const OF_ROLES: Readonly<Record<string, RegExp>> = {
  addManagedPolicy: /\baddManagedPolicy$/,
  assumeRolePolicy: /\b(?:assumeRolePolicy|grantAssumeRole|withSessionTags)\b/,
};

/** Methods that let a construct out to others, and nobody in. */
const LETS_OUT = /^connections\.allowTo/;

/** Parts of constructs that change other resources, or by the methods that the library calls. */
const APART = /^(?:connections|grants|metrics|role|grantPrincipal)\b/;

/** A duration, which is read in seconds, in a larger unit. */
function inUnits(value: Value, unit: number, path: Path): Value {
  const seconds = value.literal();
  if (seconds === undefined) return value;
  return typeof seconds === 'number'
    ? new Value({ kind: 'literal', value: seconds / unit }, value.place, path, value.origin)
    : Value.unknown(value.place, path);
}

/** What objects of the library have that stands for them. */
const ATTRIBUTE = /(?:Arn|Name|Id|Ref)$/;

/** What an object of the library has under a name that stands for it: an ARN, a name. */
function there({ place, data }: Value, path: Path): Value {
  return new Value(data, place, path);
}

/** `Tracing.ACTIVE` as the library has it. */
function memberOf(value: Value, name: string, rest: readonly string[], path: Path, mark: Place): Value {
  const { data, place, origin } = value;
  if (data.kind === 'absent') return Value.absent(mark, path);
  const literal = value.literal();
  if (literal === undefined) return Value.unknown(place, path);
  const owner = name.slice(name.lastIndexOf('.') + 1);
  const written = String(literal);
  if (!written.startsWith(`${owner}.`))
    return rest.length === 0 ? new Value(data, place, path, origin) : Value.unknown(place, path);
  const all = membersOf(name);
  const own = written.slice(owner.length + 1);
  const member = Object.hasOwn(all, own) ? all[own] : undefined;
  const found = typeof member === 'object' ? member[rest.join('.')] : rest.length === 0 ? member : undefined;
  return found === undefined
    ? Value.unknown(place, path)
    : new Value({ kind: 'literal', value: found }, place, path, origin);
}

export function isOperation(derivation: Derivation): derivation is readonly [string, ...Derivation[]] {
  return Array.isArray(derivation);
}

function truthOf(value: Value): boolean | undefined {
  const { kind } = value.data;
  if (kind === 'absent') return false;
  if (kind === 'unknown') return undefined;
  const literal = value.literal();
  return literal === undefined ? true : Boolean(literal);
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function equal(a: Value, b: Value): boolean | undefined {
  const [first, second] = [a.literal(), b.literal()];
  if (first !== undefined && second !== undefined) return first === second;
  return a.data.kind === 'absent' || b.data.kind === 'absent' ? false : undefined;
}

/** Of numbers; nothing is greater than `undefined`, nor is that. */
function greater(a: Value, b: Value): boolean | undefined {
  if (a.data.kind === 'absent' || b.data.kind === 'absent') return false;
  const [first, second] = [a.literal(), b.literal()];
  return typeof first === 'number' && typeof second === 'number' ? first > second : undefined;
}

/** The paths of the properties that a derivation asks for, each once. */
export function propertiesIn(derivation: Derivation): readonly (readonly string[])[] {
  if (typeof derivation !== 'object' || derivation === null) return [];
  if (isOperation(derivation) && derivation[0] === 'p') return [derivation.slice(1) as string[]];
  const found = Object.values(derivation).flatMap((inner: Derivation) => propertiesIn(inner));
  return found.filter((each, i) => found.findIndex((other) => other.join('.') === each.join('.')) === i);
}
