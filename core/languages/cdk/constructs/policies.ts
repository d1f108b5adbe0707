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

/**
 * What methods that grant add to the policy of the resource itself: `bucket.grantRead(new AnyPrincipal())`. Principals of
 * the account have their own policies.
 */
export function grantedToAll(owner: Owner): Gathered {
  const methods = owner.construct.uses.calls.map(({ method }) => method);
  const grants = methods.filter((method) => /^grant(?!PublicAccess$)/.test(method));
  const calls = callsOf(owner, ...new Set(grants));
  const statements: Value[] = [];
  let { open } = calls;
  for (const { place, isCertain, ...call } of calls.items) {
    const grantee = call.argument(0);
    const isEveryone = grantee?.literal() === '*' || grantee?.get(['AWS']).literal() === '*';
    if (isEveryone && isCertain)
      statements.push(
        plain(
          { Effect: 'Allow', Principal: grantee, Action: there(place), Resource: there(place) },
          place,
          [],
        ),
      );
    else if (grantee?.data.kind !== 'present') open = true;
  }
  return { statements, open };
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
  /** The property that is the document, where that is not called `PolicyDocument`. */
  readonly document?: string;
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
    grantedToAll(owner),
  ];
  return {
    path: 'Policy',
    type,
    exists: (owner) => {
      const gathered = parts(owner);
      const isSaid = ({ statements }: Gathered): boolean => statements.length > 0;
      const added = gathered[1]!;
      if (gathered.some((each) => each !== added && isSaid(each))) return true;
      if (isSaid(added)) return added.open ? certainly(owner) : true;
      return gathered.some(({ open }) => open) ? undefined : false;
    },
    fields: {
      [names]: computed((owner, path) =>
        isList ? listOf([mention(owner, [...path, 0])], { place: owner.place, path }) : mention(owner, path),
      ),
      [policy.document ?? 'PolicyDocument']: computed((owner, path) =>
        documentOf(parts(owner), { place: owner.place, path }),
      ),
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
