import type { Call, Expression } from '../../syntax/program/tree.ts';
import { Value, type Path, type Place } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import { over } from './fields.ts';
import type { ChangeInPlace } from './in-place.ts';
import { importedBy, keyOf } from './names.ts';
import type { Environment, Reading } from './source.ts';
import { argument, literal, map, type Site } from './value-classes.ts';

/** What a method of a statement or a document adds to one of its entries. */
type Adds = (given: readonly Value[], site: Site) => readonly Value[] | undefined;

const all: Adds = (given) => given;
const everything: Adds = (_given, site) => [literal(site, '*')];
const unseen: Adds = () => undefined;

/** Methods of statements and documents that add to them, and to which of their entries. */
const METHODS: Readonly<Record<string, readonly [entry: string, adds: Adds]>> = {
  addActions: ['Action', all],
  addAllResources: ['Resource', everything],
  addAnyPrincipal: ['Principal', (_given, site) => [map(site, { AWS: literal(site, '*') })]],
  addArnPrincipal: ['Principal', ([arn], site) => arn && [map(site, { AWS: arn })]],
  addAwsAccountPrincipal: ['Principal', unseen],
  addAccountRootPrincipal: ['Principal', unseen],
  addCanonicalUserPrincipal: ['Principal', unseen],
  addCondition: ['Condition', unseen],
  addConditions: ['Condition', unseen],
  addFederatedPrincipal: ['Principal', unseen],
  addNotActions: ['NotAction', all],
  addNotPrincipals: ['NotPrincipal', unseen],
  addNotResources: ['NotResource', all],
  addPrincipals: ['Principal', all],
  addResources: ['Resource', all],
  addServicePrincipal: [
    'Principal',
    ([service, ...more], site) =>
      service === undefined || more.length > 0 ? undefined : [map(site, { Service: service })],
  ],
  addStatements: ['Statement', all],
};

/** Statements and documents of a program that methods add to, and what that leaves. */
export class FilledStatements {
  private readonly known = new Set<Expression>();

  has(value: Expression): boolean {
    return this.known.has(value);
  }

  /** `statement.addActions(…)`: from there on the name stands for what that leaves. */
  changedBy(node: Call, environment: Environment): ChangeInPlace | undefined {
    const { callee } = node;
    const key = callee.kind === 'member' && isFilling(node) ? keyOf(callee.object) : undefined;
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    const value = binding?.kind === 'value' ? binding.value : undefined;
    if (callee.kind !== 'member' || value?.kind !== 'call') return undefined;
    if (!this.known.has(value) && !isFillable(value, environment)) return undefined;
    this.known.add(node).add(value);
    return { changed: callee.object, after: node, isDeep: false };
  }
}

/** Whether a call makes a statement or a document that methods add to. */
function isFillable({ callee }: Call, environment: Environment): boolean {
  const name = importedBy(callee, environment)?.name;
  return name === 'PolicyStatement' || name === 'PolicyDocument';
}

/** Whether a call adds to what it is called on. */
export function isFilling({ callee }: Call): boolean {
  return callee.kind === 'member' && Object.hasOwn(METHODS, callee.name);
}

/** What `statement.addActions(…)` leaves, or `statement.toJSON()` gives; undefined of a call on anything else. */
export function filledStatement(node: Call, reading: Reading, path: Path, mark: Place): Value | undefined {
  const { callee } = node;
  if (callee.kind !== 'member') return undefined;
  const isRead = /^to(?:Statement)?J(?:SON|son)$/.test(callee.name);
  if (!isRead && !isFilling(node)) return undefined;
  const before = evaluate(callee.object, reading, path);
  if (before.data.kind !== 'map') return undefined;
  if (isRead) return before;
  const [entry, adds] = METHODS[callee.name]!;
  const given = node.arguments.map((each: Expression) => evaluate(each, reading, [...path, entry]));
  const added = adds(given, { arguments: node.arguments, reading, path, mark });
  const was = before.get([entry]);
  if (added === undefined) return over(before, { [entry]: Value.unknown(mark, [...path, entry]) });
  const { items, open } = was.data.kind === 'absent' ? { items: [], open: false } : was.list();
  const list = new Value({ kind: 'list', items: () => [...items, ...added], open }, mark, [...path, entry]);
  return over(before, { [entry]: entry === 'Principal' ? together(list) : list });
}

/** `new PolicyDocument({ statements })`. */
export function policy(site: Site): Value {
  const props = argument(site, 0);
  const statements = props?.get(['statements']);
  if (statements === undefined || statements.data.kind === 'absent') return map(site, {}, true);
  return map(site, { Statement: statements });
}

const STATEMENT: Readonly<Record<string, string>> = {
  actions: 'Action',
  notActions: 'NotAction',
  resources: 'Resource',
  notResources: 'NotResource',
  sid: 'Sid',
  conditions: 'Condition',
};

/** `new PolicyStatement({ … })`. */
export function statement(site: Site): Value | undefined {
  const props = argument(site, 0);
  if (props === undefined) return map(site, { Effect: literal(site, 'Allow') });
  if (props.data.kind !== 'map' || props.data.open) return undefined;
  const entries: Record<string, Value> = {};
  for (const [name, canonical] of Object.entries(STATEMENT)) {
    const value = props.get([name]);
    if (value.data.kind !== 'absent') entries[canonical] = value;
  }
  const effect = props.get(['effect']);
  const word =
    effect.literal() === 'Effect.DENY'
      ? 'Deny'
      : effect.literal() === 'Effect.ALLOW' || effect.data.kind === 'absent'
        ? 'Allow'
        : undefined;
  if (word !== undefined)
    entries['Effect'] = new Value({ kind: 'literal', value: word }, effect.place, site.path);
  const principals = props.get(['principals']);
  if (principals.data.kind !== 'absent') entries['Principal'] = together(principals);
  return map(site, entries, word === undefined);
}

/** Several principals as one map of kinds; the first of each kind, and open where there are more. */
function together(principals: Value): Value {
  const { items, open } = principals.list();
  const [only] = items;
  if (items.length === 1 && !open && only !== undefined) return only;
  const entries = new Map<string, Value[]>();
  let unseen = open;
  for (const item of items) {
    if (item.data.kind === 'map')
      for (const key of item.data.keys())
        entries.set(key, [...(entries.get(key) ?? []), item.data.entry(key)!]);
    else unseen = true;
  }
  const entry = (key: string): Value | undefined => {
    const all = entries.get(key);
    return (
      all && new Value({ kind: 'list', items: () => all, open: false }, principals.place, principals.path)
    );
  };
  return new Value(
    { kind: 'map', keys: () => [...entries.keys()], entry, open: unseen },
    principals.place,
    principals.path,
  );
}
