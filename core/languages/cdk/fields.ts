import { Value, type Literal, type Path } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import { placeOf, type ConstructCall, type Reading } from './source.ts';

/** A construct whose properties are read. */
export interface Owner {
  readonly call: ConstructCall;
  readonly reading: Reading;
  /** What it is given: a map, open where it is not all known. */
  readonly props: Value;
}

/** How a canonical property follows from a construct's own. */
export interface Field {
  read(owner: Owner, path: Path): Value;
  /** The construct's property that an edit writes; undefined where it cannot be written. */
  readonly prop?: string | undefined;
  /** Canonical literals by the construct's. */
  readonly words?: Words | undefined;
  readonly fields?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;

/** Canonical literals by what the construct is given; `undefined` leaves the property out. */
export type Words = Readonly<Record<string, Literal | undefined>>;

interface Options {
  readonly words?: Words;
  /** What the construct makes of it where it is not given. */
  readonly default?: Literal;
  /** Turns a number into the canonical unit: a `Duration` is in seconds. */
  readonly unit?: (value: number) => number;
}

/** A property of the construct. */
export function prop(name: string, options: Options = {}): Field {
  const { words, unit } = options;
  return {
    // What is given in another unit is written by a class of the library, which needs an import.
    prop: unit === undefined ? name : undefined,
    words,
    read: (owner, path) => {
      const given = owner.props.get([name]);
      const value = new Value(
        given.data,
        given.data.kind === 'absent' ? placeOfConstruct(owner) : given.place,
        path,
        given.origin,
      );
      if (value.data.kind === 'absent')
        return options.default === undefined ? value : value.or(options.default);
      const literal = value.literal();
      if (literal === undefined) return value;
      if (words !== undefined) return translated(value, literal, words);
      return unit === undefined || typeof literal !== 'number'
        ? value
        : new Value({ kind: 'literal', value: unit(literal) }, value.place, path, value.origin);
    },
  };
}

function translated(value: Value, literal: Literal, words: Words): Value {
  const key = String(literal);
  if (!Object.hasOwn(words, key)) return Value.unknown(value.place, value.path);
  const word = words[key];
  return word === undefined
    ? Value.absent(value.place, value.path)
    : new Value({ kind: 'literal', value: word }, value.place, value.path, value.origin);
}

/** A canonical object whose parts follow from the construct's own properties. */
export function group(fields: Fields): Field {
  return { fields, read: (owner, path) => mapped(owner, fields, path) };
}

/** A property that is worked out. */
export function computed(read: Field['read']): Field {
  return { read };
}

/** What the construct never writes. */
export const never: Field = computed((owner, path) => Value.absent(placeOfConstruct(owner), path));

/** What the construct always writes. */
export function constant(value: Literal): Field {
  return computed((owner, path) => new Value({ kind: 'literal', value }, placeOfConstruct(owner), path));
}

/** `true` where a key is given, else what the property says. */
export function orKey(name: string, key: string, options: Options = {}): Field {
  const own = prop(name, options);
  return {
    ...own,
    read: (owner, path) => {
      const given = owner.props.get([key]);
      if (given.data.kind === 'absent') return own.read(owner, path);
      return given.data.kind === 'unknown'
        ? Value.unknown(given.place, path)
        : new Value({ kind: 'literal', value: true }, given.place, path);
    },
  };
}

/** The fields as one map; what is not among them is unknown. */
export function mapped(owner: Owner, fields: Fields, path: Path): Value {
  const entry = (name: string): Value | undefined =>
    Object.hasOwn(fields, name) ? fields[name]!.read(owner, [...path, name]) : undefined;
  return new Value(
    { kind: 'map', keys: () => Object.keys(fields), entry, open: true },
    placeOfConstruct(owner),
    path,
  );
}

/** Where a finding about something that is missing in a construct stands: its class. */
export function placeOfConstruct({ call, reading }: Pick<Owner, 'call' | 'reading'>): Value['place'] {
  return placeOf(reading.scope, call.node.expression);
}

/** What a construct is given, as a map; one that is given nothing has an empty one. */
export function propsOf(call: ConstructCall, reading: Reading): Value {
  const place = placeOf(reading.scope, call.node.expression);
  if (call.props === undefined)
    return new Value({ kind: 'map', keys: () => [], entry: () => undefined, open: false }, place, []);
  return evaluate(call.props, reading, [], call.node.expression);
}
