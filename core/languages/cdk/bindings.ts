import {
  eachExpression,
  innerOf,
  type Expression,
  type Loop,
  type Statement,
} from '../../syntax/program/tree.ts';
import { DEEPEST, INNER, keyOf } from './names.ts';
import type { Binding, Environment } from './source.ts';

/** Something that is not followed. */
export const UNKNOWN: Binding = { kind: 'unknown' };

const membersOfLists = new WeakMap<Expression, Expression>();

/** Some member of a list. */
export function memberOf(list: Expression, environment: Environment): Binding {
  const value: Expression = membersOfLists.get(list) ?? { kind: 'opaque', inner: [list], place: list.place };
  membersOfLists.set(list, value);
  return memberBinding(value, environment);
}

/** A name of what is a member of something that has a name of its own. */
export function memberBinding(value: Expression, environment: Environment): Binding {
  return { kind: 'value', value, environment, isPrivate: true, isMember: true };
}

/** Most members of a list whose loop is read member by member. */
const MOST_TURNS = 20;

/** The list of a loop that is read member by member, each of which has all the parts that are named. */
export function turnsOver(
  over: Expression,
  parts: readonly string[] | undefined,
  environment: Environment,
): ReturnType<typeof listIn> {
  const list = listIn(over, environment);
  if (list === undefined || list.items.length > MOST_TURNS) return undefined;
  const isWhole = (item: Expression): boolean =>
    parts === undefined || parts.every((_, i) => partOf(item, i) !== undefined);
  return list.items.every(isWhole) ? list : undefined;
}

/** A name is unknown throughout its block. */
export function forget(block: Environment, name: string): void {
  for (const each of [block, ...block.later]) {
    const was = each.names.get(name);
    if (was?.kind === 'parameter') each.names.set(name, { kind: 'unknown', parameter: was.parameter });
    else if (was !== undefined) each.names.set(name, UNKNOWN);
  }
}

/** Most expressions that are looked through for what somebody may change. */
const MOST_FILLED = 1000;

/** Notes that what an expression names is changed in ways that are not followed. */
export function fill(
  node: Expression,
  environment: Environment,
  into: { readonly filled: Set<Expression>; readonly states: ReadonlyMap<Expression, readonly Expression[]> },
  seen: Set<Expression> = new Set(),
): void {
  // A name may stand in many of the expressions that it is made of.
  if (seen.size > MOST_FILLED || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'object' || node.kind === 'list') {
    for (const each of into.states.get(node) ?? [node]) into.filled.add(each);
    return;
  }
  const key = keyOf(node);
  const binding = key === undefined ? undefined : environment.find(key)?.binding;
  if (binding?.kind === 'value') fill(binding.value, binding.environment, into, seen);
  else if (node.kind === 'member') fill(node.object, environment, into, seen);
  else if (/^(?:choice|fallback|connective|opaque)$/.test(node.kind))
    for (const inner of innerOf(node)) fill(inner, environment, into, seen);
}

/** What names stand for at the ends of branches; no program has such names. */
const WHEN_TRUE = `${INNER}true`;
const WHEN_FALSE = `${INNER}false`;

/** What a branch leaves of a name. */
export function leftBy(end: Environment, name: string, place: Expression['place']): Binding {
  const binding = end.find(name)?.binding ?? UNKNOWN;
  return binding.kind === 'parameter'
    ? { kind: 'value', value: { kind: 'name', name, place }, environment: end, isPrivate: true }
    : binding;
}

type Named = Extract<Expression, { kind: 'name' }>;
type ChoiceOfNames = Extract<Expression, { kind: 'choice' }> & {
  readonly whenTrue: Named;
  readonly whenFalse: Named;
};

const choices = new WeakMap<Expression, Map<string, ChoiceOfNames>>();

/** The same for each version of a program that has the same branches. */
export function choiceOf(condition: Expression, name: string): ChoiceOfNames {
  const known = choices.get(condition) ?? new Map<string, ChoiceOfNames>();
  choices.set(condition, known);
  const { place } = condition;
  let choice = known.get(name);
  if (choice === undefined) {
    choice = {
      kind: 'choice',
      condition,
      whenTrue: { kind: 'name', name: `${name}${WHEN_TRUE}`, place },
      whenFalse: { kind: 'name', name: `${name}${WHEN_FALSE}`, place },
      place,
    };
    known.set(name, choice);
  }
  return choice;
}

/** `ports.forEach((port) => …)`. */
export function loopOf(
  node: Expression,
): { readonly loop: Loop; readonly body: readonly Statement[] } | undefined {
  if (node.kind !== 'call' || node.callee.kind !== 'member' || node.callee.name !== 'forEach')
    return undefined;
  const [body, ...others] = node.arguments;
  if (body?.kind !== 'function' || others.length > 0) return undefined;
  const [parameter, ...more] = body.parameters;
  const mayStop = body.body.some(
    (each) => each.kind === 'branch' || (each.kind === 'evaluate' && each.isReturned && body.body.length > 1),
  );
  if (parameter?.name === undefined || more.length > 0 || mayStop) return undefined;
  const statements = body.body.map(
    (each): Statement => (each.kind === 'evaluate' ? { ...each, isReturned: false } : each),
  );
  return { loop: { name: parameter.name, over: node.callee.object, isWhole: true }, body: statements };
}

/** A member of a list that is written down, by its index. */
export function partOf(list: Expression, index: number): Expression | undefined {
  if (list.kind !== 'list' || list.items.some((item) => 'spread' in item)) return undefined;
  const item = list.items[index];
  return item === undefined || 'spread' in item ? undefined : item;
}

/** The entries of an object that are asked for as a list: `Object.entries(…)`, `….items()`. */
function entriesAsked(node: Expression): Expression | undefined {
  if (node.kind !== 'call' || node.callee.kind !== 'member') return undefined;
  const { object, name } = node.callee;
  if (name === 'items' && node.arguments.length === 0) return object;
  const isOfAll = name === 'entries' && object.kind === 'name' && object.name === 'Object';
  return isOfAll ? node.arguments[0] : undefined;
}

/** The entries of an object, each as a list of its name and its value. */
function pairsOf(node: Expression, environment: Environment, depth: number): ReturnType<typeof listIn> {
  const key = keyOf(node);
  const binding = key === undefined || key.startsWith('this.') ? undefined : environment.find(key)?.binding;
  if (binding?.kind === 'value' && depth < DEEPEST)
    return pairsOf(binding.value, binding.environment, depth + 1);
  if (node.kind !== 'object') return undefined;
  const items = node.parts.flatMap((part): readonly Expression[] => {
    if (part === 'opaque' || 'spread' in part) return [];
    const { name, namePlace: place, value } = part;
    return [{ kind: 'list', items: [{ kind: 'literal', value: name, place }, value], place }];
  });
  return items.length === node.parts.length ? { items, environment } : undefined;
}

/** A list whose members are all written down, and where. */
export function listIn(
  node: Expression,
  environment: Environment,
  depth = 0,
): { readonly items: readonly Expression[]; readonly environment: Environment } | undefined {
  if (node.kind === 'list') {
    const items = node.items.flatMap((item) => ('spread' in item ? [] : [item]));
    return items.length === node.items.length ? { items, environment } : undefined;
  }
  const entries = entriesAsked(node);
  if (entries !== undefined) return pairsOf(entries, environment, depth);
  const key = keyOf(node);
  const binding = key === undefined || key.startsWith('this.') ? undefined : environment.find(key)?.binding;
  return binding?.kind === 'value' && depth < DEEPEST
    ? listIn(binding.value, binding.environment, depth + 1)
    : undefined;
}

/** Whether a statement may make constructs, of which each turn of a loop makes others. */
export function makesConstruct(statement: Statement): boolean {
  let makes = statement.kind === 'class' || statement.kind === 'function';
  eachExpression(statement, (node) => {
    if (node.kind !== 'call') return;
    const { callee } = node;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    makes ||= node.arguments.length > 1 && (node.isNew || /^[A-Z]/.test(name));
  });
  return makes;
}

/** The names that stand in an object or a list. */
export function within(node: Expression): readonly Expression[] {
  if (node.kind === 'name' || node.kind === 'member') return [node];
  return node.kind === 'object' || node.kind === 'list' ? innerOf(node).flatMap(within) : [];
}

/** A value that another file keeps under a name and does not change. */
function constantOf(
  { end, filled }: { readonly end: Environment; readonly filled: ReadonlySet<Expression> },
  name: string,
): Binding | undefined {
  const binding = end.find(name)?.binding;
  if (binding?.kind !== 'value' || filled.has(binding.value)) return undefined;
  const isPlain = /^(?:literal|object|list|template|member|choice|nothing)$/.test(binding.value.kind);
  return isPlain ? { ...binding, isForeign: true } : undefined;
}

/** What a name of another file of the app stands for, where that is followed. */
export function foreignOf(
  table: { readonly end: Environment; readonly filled: ReadonlySet<Expression> },
  name: string,
  from: string,
): Binding | undefined {
  const own = table.end.find(name)?.binding;
  if (own?.kind === 'class') return { kind: 'imported', imported: undefined, from, foreign: own.local };
  return constantOf(table, name);
}
