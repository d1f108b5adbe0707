import type { World } from '../../model/index.ts';
import type { Node } from '../../syntax/tree.ts';
import { areEqual } from './equality.ts';
import { functionCall } from './function-call.ts';
import { bind, follow, type Scope } from './scope.ts';

const MOST_NESTING = 100;

/** Whether a named condition holds in the scope's world; undefined where that cannot be known. */
export function conditionHolds(name: string, scope: Scope, depth = 0): boolean | undefined {
  const condition = scope.env.conditions.get(name);
  if (condition === undefined || depth > MOST_NESTING) return undefined;
  const { settled } = scope.world;
  scope.world.asked += 1;
  if (settled.has(name)) return settled.get(name);
  // A condition that asks about itself is unknown.
  settled.set(name, undefined);
  const held = holds(
    condition.node,
    { ...scope, block: condition.block, map: undefined, bindings: condition.bindings },
    depth + 1,
  );
  settled.set(name, held);
  return held;
}

/** Whether a condition by which something is made or chosen holds; a message may tell it. */
export function decidingCondition(written: string, scope: Scope): boolean | undefined {
  const name = bind(written, scope.bindings);
  const held = conditionHolds(name, scope);
  if (held !== undefined)
    scope.world.note({
      about: `condition:${name}`,
      holds: held,
      text: `\`${name}\` is ${held}`,
      holdsIn: (world: World) => conditionHolds(name, { ...scope, world }),
    });
  return held;
}

function holds(node: Node, scope: Scope, depth: number): boolean | undefined {
  const target = follow(node, scope);
  const call = target && functionCall(target.node);
  if (target === undefined || call === undefined || depth > MOST_NESTING) return undefined;
  const inner = target.scope;
  if (call.name === 'Condition')
    return call.argument.kind === 'scalar'
      ? conditionHolds(bind(call.argument.text, inner.bindings), inner, depth)
      : undefined;
  if (call.argument.kind !== 'sequence') return undefined;
  const { items } = call.argument;
  switch (call.name) {
    case 'Equals':
      return items.length === 2 ? areEqual(items[0]!, items[1]!, inner) : undefined;
    case 'Not': {
      const value = items.length === 1 ? holds(items[0]!, inner, depth + 1) : undefined;
      return value === undefined ? undefined : !value;
    }
    case 'And':
      return combine(items, false, inner, depth);
    case 'Or':
      return combine(items, true, inner, depth);
    default:
      return undefined;
  }
}

/** `Fn::And` (deciding false) and `Fn::Or` (deciding true), three-valued. */
function combine(
  items: readonly Node[],
  deciding: boolean,
  scope: Scope,
  depth: number,
): boolean | undefined {
  let open = false;
  for (const item of items) {
    const value = holds(item, scope, depth + 1);
    if (value === deciding) return deciding;
    if (value === undefined) open = true;
  }
  return open ? undefined : !deciding;
}
