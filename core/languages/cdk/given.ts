import { innerOf, type Expression } from '../../syntax/program/tree.ts';
import { DEEPEST, keyOf } from './names.ts';
import type { ChangedParameter, Environment } from './source.ts';

/** Of what a class's constructor is given, what an expression is made of: `queue` of `props` in `props.queue.node`. */
export function givenIn(
  node: Expression,
  environment: Environment,
  property: string | undefined = undefined,
  depth = 0,
): ChangedParameter | undefined {
  if (depth > DEEPEST) return undefined;
  const key = keyOf(node);
  const binding = key === undefined ? undefined : environment.find(key)?.binding;
  if (binding?.kind === 'value') return givenIn(binding.value, binding.environment, property, depth + 1);
  if (binding?.kind === 'parameter' || (binding?.kind === 'unknown' && binding.parameter !== undefined))
    return { parameter: key!, property };
  if (node.kind === 'member') return givenIn(node.object, environment, node.name, depth + 1);
  if (node.kind === 'call') return givenIn(node.callee, environment, property, depth + 1);
  if (/^(?:opaque|choice|fallback|connective)$/.test(node.kind))
    for (const inner of innerOf(node)) {
      const found = givenIn(inner, environment, property, depth + 1);
      if (found !== undefined) return found;
    }
  return undefined;
}
