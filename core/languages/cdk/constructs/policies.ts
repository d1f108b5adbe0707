import { Value, type Literal, type Path, type Place } from '../../../model/index.ts';
import { callsOf, computed, given, listOf, objectOf, type Field, type Owner } from '../fields.ts';
import { nameOf } from '../frames.ts';
import type { BesideTable } from './table.ts';

/** Statements that a construct gathers, and whether there may be more. */
export interface Gathered {
  readonly statements: readonly Value[];
  readonly open: boolean;
}

/** The statements that a property holds: a list of them, or a document. */
export function statementsIn(owner: Owner, name: string): Gathered {
  const value = given(owner, name, []);
  if (value.data.kind === 'absent') return { statements: [], open: false };
  if (value.data.kind === 'list') return { statements: value.data.items(), open: value.data.open };
  const inner = value.get(['Statement']);
  if (value.data.kind !== 'map' || inner.data.kind === 'unknown') return { statements: [], open: true };
  const { items, open } = inner.list();
  return { statements: items, open };
}

/** The statements that calls of methods add, all that each is given. */
export function statementsBy(owner: Owner, ...methods: readonly string[]): Gathered {
  const calls = callsOf(owner, ...methods);
  const statements = calls.items.flatMap((call): readonly Value[] => {
    const all: Value[] = [];
    for (let i = 0, next = call.argument(0); next !== undefined; next = call.argument(++i)) all.push(next);
    return all;
  });
  return { statements, open: calls.open };
}

/** A policy document of gathered statements. */
export function documentOf(
  parts: readonly Gathered[],
  at: { readonly place: Place; readonly path: Path },
): Value {
  const path = [...at.path, 'Statement'];
  const statements = parts.flatMap((part) => part.statements);
  return objectOf(
    {
      Statement: listOf(
        statements,
        { place: at.place, path },
        parts.some(({ open }) => open),
      ),
    },
    at,
  );
}

/** A document of the statements in properties and of those that methods add. */
export function policyDocument(properties: readonly string[], ...methods: readonly string[]): Field {
  return computed((owner, path) =>
    documentOf([...properties.map((name) => statementsIn(owner, name)), statementsBy(owner, ...methods)], {
      place: owner.place,
      path,
    }),
  );
}

/** A value that stands in the construct library, made of plain parts. */
export function plain(value: Plain, place: Place, path: Path): Value {
  if (value instanceof Value) return value;
  if (typeof value !== 'object') return new Value({ kind: 'literal', value }, place, path);
  return objectOf(
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, plain(inner, place, [...path, key])]),
    ),
    { place, path },
  );
}

/** Parts of a value. */
export type Plain = Literal | Value | { readonly [key: string]: Plain };

/** What is there and not known. */
export function there(place: Place, path: Path = []): Value {
  return new Value({ kind: 'present' }, place, path);
}

/** The construct's main resource as another resource names it. */
export function mention({ construct, reading, place }: Owner, path: Path): Value {
  const name = nameOf(construct, reading);
  return name === undefined
    ? there(place, path)
    : new Value(
        { kind: 'present', reference: { name, attribute: undefined, scope: 'template' } },
        place,
        path,
      );
}

/** The policy of a resource that its construct makes with the first statement. */
interface ResourcePolicy {
  readonly type: string;
  /** The property that names the resource, and whether it is a list. */
  readonly names: string;
  readonly isList: boolean;
  /** What `enforceSSL` denies. */
  readonly actions: string;
  /** Properties that add other statements. */
  readonly others: readonly string[];
  /** Methods that add statements of their own. */
  readonly opens: RegExp;
  /** Statements that methods add which are not given any. */
  readonly more?: (owner: Owner) => Gathered;
}

/** `Policy`, which is made where something is said in it. */
export function resourcePolicy(policy: ResourcePolicy): BesideTable {
  const { type, names, isList, others, opens, more } = policy;
  const mayAddMore = (owner: Owner): boolean =>
    others.some((name) => given(owner, name, []).data.kind !== 'absent') ||
    owner.construct.uses.calls.some(({ method }) => opens.test(method));
  const parts = (owner: Owner): readonly Gathered[] => [
    enforcedBy(owner, policy.actions),
    statementsBy(owner, 'addToResourcePolicy'),
    { statements: [], open: mayAddMore(owner) },
    more?.(owner) ?? { statements: [], open: false },
  ];
  return {
    path: 'Policy',
    type,
    exists: (owner) => {
      const gathered = parts(owner);
      if (gathered.some(({ statements }) => statements.length > 0))
        return gathered[1]!.open &&
          gathered[0]!.statements.length === 0 &&
          gathered[3]!.statements.length === 0
          ? certainly(owner)
          : true;
      return gathered.some(({ open }) => open) ? undefined : false;
    },
    fields: {
      [names]: computed((owner, path) =>
        isList ? listOf([mention(owner, [...path, 0])], { place: owner.place, path }) : mention(owner, path),
      ),
      PolicyDocument: computed((owner, path) => documentOf(parts(owner), { place: owner.place, path })),
    },
  };
}

/** The statement that `enforceSSL` adds. */
function enforcedBy(owner: Owner, actions: ResourcePolicy['actions']): Gathered {
  const enforced = given(owner, 'enforceSSL', []);
  const on = enforced.literal();
  if (enforced.data.kind === 'absent' || on === false) return { statements: [], open: false };
  if (on !== true) return { statements: [], open: true };
  const statement: Plain = {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: actions,
    Resource: there(enforced.place),
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  return { statements: [plain(statement, enforced.place, [])], open: false };
}

/** Whether a statement is added wherever the construct is made, whatever others add. */
function certainly(owner: Owner): true | undefined {
  return callsOf(owner, 'addToResourcePolicy').items.some(({ isCertain }) => isCertain) ? true : undefined;
}
