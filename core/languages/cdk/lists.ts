import type { Call, Expression, Loop, Statement } from '../../syntax/program/tree.ts';
import { DEEPEST, keyOf, staticMember } from './names.ts';
import type { Environment } from './source.ts';

/** A member of a list, and where it is written. */
export interface ListMember {
  readonly node: Expression;
  readonly environment: Environment;
}

/** Most members of a list whose loop is read member by member. */
const MOST_TURNS = 20;

/** The list of a loop that is read member by member, each of which has all the parts that are named. */
export function turnsOver(
  over: Expression,
  parts: readonly string[] | undefined,
  environment: Environment,
): readonly ListMember[] | undefined {
  const list = listIn(over, environment);
  if (list === undefined || list.length > MOST_TURNS) return undefined;
  const isWhole = ({ node }: ListMember): boolean =>
    parts === undefined || parts.every((_, i) => partOf(node, i) !== undefined);
  return list.every(isWhole) ? list : undefined;
}

/** `ports.forEach((port) => …)`, with or without the index of each. */
export function loopOf(
  node: Expression,
): { readonly loop: Loop; readonly body: readonly Statement[] } | undefined {
  if (node.kind !== 'call' || node.callee.kind !== 'member' || !/^(?:forEach|map)$/.test(node.callee.name))
    return undefined;
  const [body, ...others] = node.arguments;
  if (body?.kind !== 'function' || others.length > 0) return undefined;
  const [parameter, index, ...more] = body.parameters;
  const mayStop = body.body.some(
    (each) => each.kind === 'branch' || (each.kind === 'evaluate' && each.isReturned && body.body.length > 1),
  );
  if (parameter?.name === undefined || more.length > 0 || mayStop) return undefined;
  if (index !== undefined && index.name === undefined) return undefined;
  const statements = body.body.map(
    (each): Statement => (each.kind === 'evaluate' ? { ...each, isReturned: false } : each),
  );
  const { object } = node.callee;
  const loop: Loop =
    index?.name === undefined
      ? { name: parameter.name, over: object, isWhole: true }
      : { name: index.name, parts: [index.name, parameter.name], over: numbered(object), isWhole: true };
  return { loop, body: statements };
}

/** `list.entries()`. */
function numbered(object: Expression): Expression {
  const { place } = object;
  return {
    kind: 'call',
    callee: { kind: 'member', object, name: 'entries', place },
    arguments: [],
    isNew: false,
    place,
  };
}

/** A member of a list that is written down, by its index. */
export function partOf(list: Expression, index: number): Expression | undefined {
  if (list.kind !== 'list' || list.items.some((item) => 'spread' in item)) return undefined;
  const item = list.items[index];
  return item === undefined || 'spread' in item ? undefined : item;
}

/** A list whose members are all written down, and where. */
export function listIn(
  node: Expression,
  environment: Environment,
  depth = 0,
): readonly ListMember[] | undefined {
  if (depth > DEEPEST) return undefined;
  if (node.kind === 'list') {
    const members: ListMember[] = [];
    for (const item of node.items) {
      const each =
        'spread' in item ? listIn(item.spread, environment, depth + 1) : [{ node: item, environment }];
      if (each === undefined || members.length > MOST_TURNS) return undefined;
      members.push(...each);
    }
    return members;
  }
  if (node.kind === 'call') return madeList(node, environment, depth + 1);
  const bound = boundTo(node, environment);
  // What a call makes is changed in ways that are not followed: `ports.delete(22)`.
  return bound === undefined || bound.value.kind === 'call'
    ? undefined
    : listIn(bound.value, bound.environment, depth + 1);
}

function boundTo(node: Expression, environment: Environment) {
  const key = keyOf(node);
  const binding =
    key === undefined
      ? staticMember(node, environment)
      : key.startsWith('this.')
        ? undefined
        : environment.find(key)?.binding;
  return binding?.kind === 'value' ? binding : undefined;
}

/** Functions that give the members of a list, in its order. */
const COPYING = new Set(['Set', 'from', 'freeze', 'list', 'set', 'tuple', 'values']);

/** `Object.entries(ports)`, `new Set([22])`, `enumerate(ports)`. */
function madeList(
  { callee, arguments: all, isNew }: Call,
  environment: Environment,
  depth: number,
): readonly ListMember[] | undefined {
  const [first, ...others] = all;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const isOfObject =
    callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'Object';
  const object =
    callee.kind === 'member' && first === undefined ? callee.object : others.length === 0 ? first : undefined;
  if (object === undefined) return undefined;
  if (name === 'items' || (name === 'entries' && isOfObject)) return pairsOf(object, environment, depth);
  const isOfDictionary = first === undefined && (name === 'keys' || name === 'values');
  const isList = isOfDictionary && listIn(object, environment, depth) !== undefined;
  if ((isOfObject || (isOfDictionary && !isList)) && (name === 'keys' || name === 'values'))
    return pairsOf(object, environment, depth)?.map(({ node, environment: from }) => ({
      node: partOf(node, name === 'keys' ? 0 : 1)!,
      environment: from,
    }));
  if (name === 'entries' || (name === 'enumerate' && callee.kind === 'name'))
    return listIn(object, environment, depth)?.map(({ node, environment: from }, i) => ({
      node: {
        kind: 'list',
        items: [{ kind: 'literal', value: i, place: node.place }, node],
        place: node.place,
      },
      environment: from,
    }));
  const isCopy =
    COPYING.has(name) && (callee.kind === 'name' ? environment.find(name) === undefined : name !== 'set');
  return isCopy && (isNew || first !== undefined) ? listIn(object, environment, depth) : undefined;
}

/** The entries of an object, each as a list of its name and its value. */
function pairsOf(
  node: Expression,
  environment: Environment,
  depth: number,
): readonly ListMember[] | undefined {
  if (depth > DEEPEST) return undefined;
  const bound = boundTo(node, environment);
  if (bound !== undefined) return pairsOf(bound.value, bound.environment, depth + 1);
  if (node.kind !== 'object') return undefined;
  const members = node.parts.flatMap((part): readonly ListMember[] => {
    if (part === 'opaque' || 'spread' in part) return [];
    const { name, namePlace: place, value } = part;
    return [
      { node: { kind: 'list', items: [{ kind: 'literal', value: name, place }, value], place }, environment },
    ];
  });
  return members.length === node.parts.length ? members : undefined;
}
