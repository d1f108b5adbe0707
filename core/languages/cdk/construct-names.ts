import type { Call, Expression } from '../../syntax/program/tree.ts';
import { DEEPEST, keyOf } from './names.ts';
import { boundTo, entryOf, isNode } from './reach.ts';
import type { ConstructCall, Environment, Site } from './source.ts';

/** Tells which constructs of a program its expressions name. */
export class ConstructNames {
  private readonly constructs: ReadonlyMap<Call, ConstructCall>;
  /** Objects and lists that are changed in ways that are not followed. */
  private readonly filled: ReadonlySet<Expression>;

  constructor(constructs: ReadonlyMap<Call, ConstructCall>, filled: ReadonlySet<Expression>) {
    this.constructs = constructs;
    this.filled = filled;
  }

  /** The construct that an expression names; `isInner` where it is its template's resource (`node.defaultChild`). */
  resolve(
    node: Expression,
    environment: Environment,
    depth = 0,
  ): { readonly construct: ConstructCall; readonly isInner: boolean } | undefined {
    if (depth > DEEPEST) return undefined;
    if (node.kind === 'call') {
      const construct = this.constructs.get(node);
      // `new Bucket(…).with(…)` is the bucket.
      if (construct === undefined && node.callee.kind === 'member' && node.callee.name === 'with')
        return this.resolve(node.callee.object, environment, depth + 1);
      return construct && { construct, isInner: false };
    }
    if (node.kind === 'member' && node.name === 'defaultChild' && isNode(node.object)) {
      const outer = this.resolve(node.object.object, environment, depth + 1);
      return outer && { construct: outer.construct, isInner: true };
    }
    const bound = boundTo(node, environment) ?? entryOf(node, environment, this.filled);
    return bound && this.resolve(bound.value, bound.environment, depth + 1);
  }

  /** Whether something is an object or a list of the file, whose changes are followed as such. */
  isObject(node: Expression, { environment }: Site): boolean {
    const key = keyOf(node);
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    const value = binding?.kind === 'value' ? binding.value : node;
    return value.kind === 'object' || value.kind === 'list';
  }

  /** What a name stands for, all names followed. */
  valueOf(node: Expression, environment: Environment, depth = 0): Expression | undefined {
    const key = keyOf(node);
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    if (depth > DEEPEST || binding?.kind !== 'value') return node.kind === 'call' ? node : undefined;
    return this.valueOf(binding.value, binding.environment, depth + 1);
  }

  /** The construct of which something is a part, and the part: `connections` of `group.connections`, also under a name. */
  ownersOf(
    node: Expression,
    environment: Environment,
    depth = 0,
  ): readonly { readonly owner: ConstructCall; readonly path: string }[] {
    if (depth > DEEPEST) return [];
    const bound = boundTo(node, environment);
    if (bound !== undefined) return this.ownersOf(bound.value, bound.environment, depth + 1);
    if (node.kind !== 'member' || node.name === 'node') return [];
    const owner = this.resolve(node.object, environment)?.construct;
    if (owner !== undefined) return [{ owner, path: node.name }];
    return this.ownersOf(node.object, environment, depth + 1).map((each) => ({
      ...each,
      path: `${each.path}.${node.name}`,
    }));
  }
}
