import { Members, Value, type EditValue, type Literal, type Path, type Place } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import type { ConstructCall, Reading } from './source.ts';
import { readingAt, runsFor } from './frames.ts';

/** A construct whose properties are read. */
export interface Owner {
  readonly construct: ConstructCall;
  readonly reading: Reading;
  /** What it is given: a map, open where it is not all known. */
  readonly props: Value;
  /** Its class, where a finding about something that is missing stands. */
  readonly place: Place;
}

/** An expression of the construct library that an edit writes: `BucketEncryption.KMS`, `Duration.days(7)`. */
export interface LibraryCode {
  /** `aws-s3`; empty of the library itself; undefined of the construct's own module. */
  readonly module?: string;
  /** The class and its member. */
  readonly name: string;
  /** What the member is called with; undefined where it is no method. */
  readonly arguments?: readonly Literal[];
}

export type Code = Literal | LibraryCode;

/** What an edit writes: a property of the construct. */
export interface PropertyCode {
  readonly prop: string;
  /** The way below it, where it is an object. */
  readonly below?: readonly string[];
  readonly code: Code;
}

/** How a canonical property follows from a construct's own. */
export interface Field {
  read(owner: Owner, path: Path): Value;
  /**
   * How a canonical value at `rest` below the property is written; undefined where it cannot be written exactly.
   * `together` are the paths below it that the same fix sets to the same value.
   */
  readonly write?: (rest: Path, value: EditValue, together: readonly Path[]) => PropertyCode | undefined;
}

export type Fields = Readonly<Record<string, Field>>;

/** A field that is made when somebody reads it first: what it is made of is a large table, and most starts need none of it. */
export function lazily(make: () => Field): Field {
  let made: Field | undefined;
  const field = (): Field => (made ??= make());
  return {
    read: (owner, path) => field().read(owner, path),
    write: (path, value, together) => field().write?.(path, value, together),
  };
}

/** Canonical literals by what the construct is given; `undefined` leaves the property out. */
export type Words = Readonly<Record<string, Literal | undefined>>;

/** Seconds in the units of a `Duration` that properties are counted in. */
const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

interface Options {
  readonly words?: Words;
  /** What the construct makes of it where it is not given. */
  readonly default?: Literal;
  /** The canonical unit of what is given as a `Duration`. */
  readonly duration?: keyof typeof UNITS;
  /** The module of the class whose members the words are, where it is not the construct's own. */
  readonly module?: string;
}

/** A property of the construct. */
export function prop(name: string, options: Options = {}): Field {
  const { words, duration } = options;
  return {
    write: (rest, value) => {
      if (rest.length > 0 || typeof value === 'object') return undefined;
      const code = codeOf(value, options);
      return code === undefined ? undefined : { prop: name, code };
    },
    read: (owner, path) => {
      const value = given(owner, name, path);
      if (value.data.kind === 'absent')
        return options.default === undefined ? value : value.or(options.default);
      const literal = value.literal();
      if (literal === undefined) return words === undefined && duration === undefined ? value : unseen(value);
      if (words !== undefined) return translated(value, literal, words);
      return duration === undefined || typeof literal !== 'number'
        ? value
        : new Value({ kind: 'literal', value: literal / UNITS[duration] }, value.place, path, value.origin);
    },
  };
}

/** What the construct is given under a name; what is missing is marked at its class. */
export function given({ props, place }: Owner, name: string, path: Path): Value {
  const value = props.get([name]);
  return new Value(value.data, value.data.kind === 'absent' ? place : value.place, path, value.origin);
}

/** Whether the app has a feature flag on; undefined where the app is not known. */
export function flagOf({ reading }: Owner, name: string, otherwise: boolean): boolean | undefined {
  const { flags } = reading.scope;
  return flags && (flags.get(name) ?? otherwise);
}

/** What is there in words that are not known is unknown. */
function unseen({ place, path }: Value): Value {
  return Value.unknown(place, path);
}

function codeOf(value: Literal, { words, duration, module }: Options): Code | undefined {
  if (duration !== undefined)
    return typeof value === 'number'
      ? { module: '', name: `Duration.${duration}`, arguments: [value] }
      : undefined;
  if (words === undefined) return value;
  const word = Object.entries(words).find(([, canonical]) => canonical === value)?.[0];
  if (word === undefined) return undefined;
  if (word === 'true' || word === 'false') return word === 'true';
  return { ...(module === undefined ? {} : { module }), name: word };
}

function translated(value: Value, literal: Literal, words: Words): Value {
  const key = String(literal);
  if (!Object.hasOwn(words, key)) return unseen(value);
  const word = words[key];
  return word === undefined
    ? Value.absent(value.place, value.path)
    : new Value({ kind: 'literal', value: word }, value.place, value.path, value.origin);
}

/** A canonical object whose parts follow from the construct's own properties. */
export function group(fields: Fields): Field {
  return {
    read: (owner, path) => mapped(owner, fields, path),
    write: ([first, ...rest], value) =>
      Object.hasOwn(fields, String(first)) ? fields[String(first)]!.write?.(rest, value, []) : undefined,
  };
}

/** A property that is worked out; `write` says how an edit is written, if it can be. */
export function computed(read: Field['read'], write?: Field['write']): Field {
  return write === undefined ? { read } : { read, write };
}

/** What the construct never writes. */
export const never: Field = computed((owner, path) => Value.absent(owner.place, path));

/** What the construct always writes. */
export function constant(value: Literal): Field {
  return computed((owner, path) => new Value({ kind: 'literal', value }, owner.place, path));
}

/** `true` where a key is given, else what the property says. */
export function orKey(name: string, key: string, options: Options = {}): Field {
  const own = prop(name, options);
  return {
    ...own,
    read: (owner, path) => {
      const value = given(owner, key, path);
      if (value.data.kind === 'absent') return own.read(owner, path);
      return value.data.kind === 'unknown'
        ? unseen(value)
        : new Value({ kind: 'literal', value: true }, value.place, path);
    },
  };
}

/** The fields as one map; what is not among them is unknown. */
export function mapped(owner: Owner, fields: Fields, path: Path): Value {
  const entry = (name: string): Value | undefined =>
    Object.hasOwn(fields, name) ? fields[name]!.read(owner, [...path, name]) : undefined;
  return new Value({ kind: 'map', keys: () => Object.keys(fields), entry, open: true }, owner.place, path);
}

/** A canonical object of values. */
export function objectOf(
  entries: Readonly<Record<string, Value | undefined>>,
  { place, path }: { readonly place: Place; readonly path: Path },
  open = false,
): Value {
  const keys = (): readonly string[] =>
    Object.keys(entries).filter((key) => (entries[key]?.data.kind ?? 'absent') !== 'absent');
  return new Value({ kind: 'map', keys, entry: (key) => entries[key], open }, place, path);
}

/** An object that a construct is given, as if that were what the construct is given. */
export function partOf(owner: Owner, props: Value, place = props.place): Owner {
  return { ...owner, props: props.data.kind === 'absent' ? objectOf({}, props) : props, place };
}

/** A map in which other entries stand, absent ones among them. */
export function over(base: Value, entries: Readonly<Record<string, Value>>): Value {
  const { data } = base;
  if (data.kind !== 'map') return base;
  const isOver = (key: string): boolean => Object.hasOwn(entries, key);
  const there = Object.keys(entries).filter((key) => entries[key]!.data.kind !== 'absent');
  return new Value(
    {
      ...data,
      keys: () => [...data.keys().filter((key) => !isOver(key)), ...there],
      entry: (key) => (isOver(key) ? entries[key] : data.entry(key)),
    },
    base.place,
    base.path,
  );
}

/** A value that a construct writes by itself. */
export function literal(value: Literal, place: Place, path: Path): Value {
  return new Value({ kind: 'literal', value }, place, path);
}

/** A canonical list of values. */
export function listOf(
  items: readonly Value[],
  { place, path }: { readonly place: Place; readonly path: Path },
  open = false,
): Value {
  return new Value({ kind: 'list', items: () => items, open }, place, path);
}

/** A call of a method on the construct. */
export interface MethodCall {
  readonly method: string;
  /** The method as it is written: `group.addIngressRule`. */
  readonly place: Place;
  /** Whether it runs wherever the construct is made. */
  readonly isCertain: boolean;
  /** Whether nothing is done with what it gives back. */
  readonly isAlone: boolean;
  /** The construct that it makes, where it makes one. */
  readonly made: ConstructCall | undefined;
  /** What it is given, by position; undefined where it is given less. */
  argument(index: number, path?: Path): Value | undefined;
}

/** The calls of methods on a construct, in order; open where others may call them, or where a call may not run. */
export function callsOf(owner: Owner, ...methods: readonly string[]): Members<MethodCall> {
  const { items, open, value } = ownCallsOf(owner, ...methods);
  return new Members(items, open || owner.construct.uses.isGiven, value);
}

/** The same of methods that the construct library never calls on what it is given. */
export function ownCallsOf(
  { construct, reading, place }: Owner,
  ...methods: readonly string[]
): Members<MethodCall> {
  const { calls, isShared } = construct.uses;
  const own = calls.flatMap((call) => {
    const runs = methods.includes(call.method) && runsFor(call.site, construct.site, reading);
    return runs === false ? [] : [{ ...call, isCertain: runs === true }];
  });
  const isUncertain = own.some(({ isCertain }) => !isCertain);
  const self = new Value({ kind: 'present' }, place, []);
  return new Members(
    own.map(({ node, method, site, isAlone, isCertain }) => ({
      method,
      isAlone,
      place: node.callee.place,
      isCertain,
      made: reading.scope.constructs.get(node),
      argument: (index, path = []) => {
        const argument = node.arguments[index];
        return argument && evaluate(argument, readingAt(site, reading), path);
      },
    })),
    isShared || isUncertain,
    self,
  );
}
