import { innerOf, type Call, type Expression } from '../../syntax/program/tree.ts';
import { DEEPEST, keyOf } from './names.ts';
import { ATTRIBUTE, boundTo, entryOf, isIterating, isNode, isReading, MOST_SEEN } from './reach.ts';
import type { ConstructCall, Environment, Site } from './source.ts';

/** Tells which constructs of a program its expressions name. */
export class ConstructNames {
  private readonly constructs: ReadonlyMap<Call, ConstructCall>;
  /** Objects and lists that are changed in ways that are not followed. */
  private readonly filled: ReadonlySet<Expression>;
  /** What is put into lists and maps in ways that are not followed. */
  private readonly put = new Map<Expression, { readonly node: Expression; readonly site: Site }[]>();

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
      if (construct !== undefined) return { construct, isInner: false };
    }
    const holder = holderOfInner(node);
    if (holder !== undefined) {
      const outer = this.resolve(holder, environment, depth + 1);
      return outer && { construct: outer.construct, isInner: true };
    }
    if (node.kind === 'call') return undefined;
    const bound = boundTo(node, environment) ?? entryOf(node, environment, this.filled);
    return bound && this.resolve(bound.value, bound.environment, depth + 1);
  }

  /** Notes that something is put into a list or a map that has a name. */
  putInto(container: Expression, node: Expression, site: Site): void {
    const value = boundTo(container, site.environment)?.value;
    if (value === undefined || node.kind === 'literal' || node.kind === 'function') return;
    const known = this.put.get(value) ?? [];
    known.push({ node, site });
    this.put.set(value, known);
  }

  /** The constructs that an expression may be, or hold: members of a list, both sides of a choice. */
  heldBy(
    node: Expression,
    environment: Environment,
    seen: Set<Expression> = new Set(),
    names = 0,
    isNamed = false,
  ): readonly ConstructCall[] {
    // A name may stand in many of the expressions that it is made of.
    if (names > DEEPEST || seen.size > MOST_SEEN || seen.has(node)) return [];
    seen.add(node);
    // A name is resolved with all names that it stands for.
    const named = isNamed ? undefined : this.resolve(node, environment);
    if (named !== undefined) return [named.construct];
    // A part of a construct is not the construct.
    if (node.kind === 'member' && this.resolve(node.object, environment) !== undefined) return [];
    const bound = boundTo(node, environment);
    const put = (this.put.get(node) ?? []).flatMap((each) =>
      this.heldBy(each.node, each.site.environment, seen, names),
    );
    const own =
      bound === undefined
        ? membersIn(node, environment).flatMap((each) => this.heldBy(each, environment, seen, names))
        : this.heldBy(bound.value, bound.environment, seen, names + 1, true);
    return [...own, ...put];
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

/** What holds the resource that an expression names: `queue` of `queue.node.defaultChild`, `queue.node.findChild('Resource')`. */
function holderOfInner(node: Expression): Expression | undefined {
  if (node.kind === 'member')
    return node.name === 'defaultChild' && isNode(node.object) ? node.object.object : undefined;
  if (node.kind !== 'call' || node.callee.kind !== 'member' || !isNode(node.callee.object)) return undefined;
  const [id] = node.arguments;
  const isOwn = id?.kind === 'literal' && (id.value === 'Resource' || id.value === 'Default');
  return isOwn && /^(?:find|tryFind)Child$/.test(node.callee.name) ? node.callee.object.object : undefined;
}

/** The expressions one of which a value may be, or hold. */
function membersIn(node: Expression, environment: Environment): readonly Expression[] {
  switch (node.kind) {
    case 'call': {
      const { callee, arguments: all, isNew } = node;
      const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
      if (isIterating(node, environment) || (isNew && /^(?:Array|Map|Set)$/.test(name))) return all;
      return callee.kind === 'member' && isReading(callee.name) ? [callee.object, ...all] : [];
    }
    case 'member':
      return ATTRIBUTE.test(node.name) ? [] : [node.object];
    case 'choice':
    case 'connective':
    case 'fallback':
    case 'list':
    case 'object':
      return innerOf(node);
    case 'opaque':
      return node.isPlain === true ? [] : node.inner;
    default:
      return [];
  }
}
