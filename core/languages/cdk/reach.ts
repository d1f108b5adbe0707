import { innerOf, type Call, type Expression } from '../../syntax/program/tree.ts';
import { DEEPEST, importedBy, keyOf, staticMember } from './names.ts';
import type { ConstructCall, Environment, LocalClass, Site } from './source.ts';

/** Members of `node` that change nothing, and hand out no construct. */
const ASKED = new Set([
  'addDependency',
  'addMetadata',
  'addValidation',
  'addr',
  'getContext',
  'getAllContext',
  'id',
  'locked',
  'metadata',
  'path',
  'setContext',
  'tryGetContext',
  'validate',
]);

/** Members of `node` that hand out what is in the construct. */
const HANDED_OUT = new Set(['children', 'defaultChild', 'findAll', 'findChild', 'tryFindChild']);

/** Members of `node` that are what the construct stands in. */
const AROUND = new Set(['root', 'scope', 'scopes']);

/** Members of a construct that are none, and in which there is none. */
const OPTIONS = new Set(['cfnOptions', 'environment', 'length', 'tags', 'templateOptions']);

/** Functions of Python that give the members of what they are given. */
const ITERATING = new Set([
  'all',
  'any',
  'enumerate',
  'filter',
  'iter',
  'list',
  'map',
  'max',
  'min',
  'next',
  'reversed',
  'set',
  'sorted',
  'sum',
  'tuple',
  'zip',
]);

/** Members that name a construct, and are none. */
export const ATTRIBUTE = /(?:Arn|Name|Id|Ref|Url|Uri|Version)$/;

/** Other tools' remarks about constructs. */
const REMARKS = new Set(['NagSuppressions', 'Annotations', 'console', 'JSON', 'logging', 'logger', 'log']);

/** Functions of the languages that look at what they are given. */
const LOOKING = new Set([
  'Boolean',
  'String',
  'bool',
  'getattr',
  'hasattr',
  'id',
  'isinstance',
  'len',
  'print',
  'pprint',
  'repr',
  'str',
  'type',
]);

/** Methods that reach into what is synthesized. */
export const OVERRIDES: Readonly<Record<string, { readonly below: string; readonly deletes: boolean }>> = {
  addPropertyOverride: { below: '', deletes: false },
  addPropertyDeletionOverride: { below: '', deletes: true },
  addOverride: { below: 'Properties.', deletes: false },
  addDeletionOverride: { below: 'Properties.', deletes: true },
};

/** How a value is used where it stands. */
export type Use =
  /** Something is asked of it. */
  | 'asked'
  /** It gets a name. */
  | 'kept'
  /** It is given to the construct library. */
  | 'given'
  /** It is given to a class or a construct that is not the library's. */
  | 'shared'
  /** It goes where it is not followed, and may be changed there. */
  | 'lost';

export function isNode(node: Expression): node is Extract<Expression, { kind: 'member' }> {
  return node.kind === 'member' && node.name === 'node';
}

/** Whether a member of `node` changes nothing. */
export function isAsked(name: string): boolean {
  return ASKED.has(name);
}

/** Whether a member of `node` hands out what is in the construct, which nobody has changed by that. */
export function isHandedOut(name: string): boolean {
  return HANDED_OUT.has(name);
}

/** Whether a call gives the members of what it is given, or some of them: `sorted(queues)`, `Array.from(queues)`. */
export function isIterating({ callee }: Call, environment: Environment): boolean {
  if (callee.kind === 'name')
    return ITERATING.has(callee.name) && environment.find(callee.name) === undefined;
  if (callee.kind !== 'member' || callee.object.kind !== 'name') return false;
  const whole = `${callee.object.name}.${callee.name}`;
  return /^(?:Array\.from|Object\.(?:entries|freeze|fromEntries|values))$/.test(whole);
}

/** Whether a member of `node` is what the construct stands in. */
export function isAround(name: string): boolean {
  return AROUND.has(name);
}

/** Whether a call only looks at what it is given. */
export function looks(call: Call, environment: Environment): boolean {
  const { callee } = call;
  if (isIterating(call, environment)) return true;
  if (callee.kind === 'name') return LOOKING.has(callee.name) && environment.find(callee.name) === undefined;
  if (callee.kind !== 'member' || callee.object.kind !== 'name') return false;
  const { name } = callee.object;
  if (name === 'Object') return callee.name !== 'assign' && !callee.name.startsWith('define');
  if (REMARKS.has(name)) return true;
  // `Construct.isConstruct(queue)`
  const binding = environment.find(name)?.binding;
  const isOfLibrary =
    binding?.kind === 'imported' && (binding.imported !== undefined || binding.from === 'constructs');
  return isOfLibrary && /^is[A-Z]/.test(callee.name);
}

/** A construct of which something is handed out by its `node`, or what that stands in. */
export interface Reached {
  readonly from: Expression;
  readonly environment: Environment;
  /** Whether it is what something stands in: `this.node.root`, `Stack.of(this)`. */
  readonly isAround: boolean;
}

/** What the parts of an expression are found in: `this` of `this.node.findChild('Bucket')`, also in a list or under a name. */
export function reachedFrom(
  node: Expression,
  environment: Environment,
  seen: Set<Expression> = new Set(),
): readonly Reached[] {
  // A name may stand in many of the expressions that it is made of.
  if (seen.size > MOST_SEEN || seen.has(node)) return [];
  seen.add(node);
  const within = (inner: readonly Expression[], from = environment): readonly Reached[] =>
    inner.flatMap((each) => reachedFrom(each, from, seen));
  if (node.kind === 'call') {
    if (/^(?:Stack|Stage)\.of$/.test(importedBy(node.callee, environment)?.name ?? ''))
      return [{ from: node, environment, isAround: true }];
    if (isIterating(node, environment))
      return within(node.arguments.filter(({ kind }) => kind !== 'function'));
    return node.callee.kind === 'member' ? within([node.callee]) : [];
  }
  if (node.kind === 'member') {
    const owner = ownerOfNode(node.object, environment);
    if (owner !== undefined && isAround(node.name)) return [{ from: node, environment, isAround: true }];
    if (owner !== undefined && isHandedOut(node.name)) return [{ ...owner, isAround: false }];
    // A text.
    if ((owner !== undefined && isAsked(node.name)) || ATTRIBUTE.test(node.name)) return [];
    if (OPTIONS.has(node.name)) return [];
    if (node.name === 'node') return [{ from: node.object, environment, isAround: false }];
  }
  const bound = boundTo(node, environment);
  if (bound !== undefined) return within([bound.value], bound.environment);
  if (node.kind === 'member') return within([node.object]);
  return /^(?:choice|connective|fallback|list|opaque)$/.test(node.kind) ? within(innerOf(node)) : [];
}

/** Whose `node` an expression is, also under a name. */
export function ownerOfNode(
  node: Expression,
  environment: Environment,
  depth = 0,
): Pick<Reached, 'from' | 'environment'> | undefined {
  if (isNode(node)) return { from: node.object, environment };
  const bound = depth < DEEPEST ? boundTo(node, environment) : undefined;
  return bound && ownerOfNode(bound.value, bound.environment, depth + 1);
}

/** Most expressions that are looked through. */
export const MOST_SEEN = 1000;

/** What an expression is found to be, and where that stands. */
interface Bound {
  readonly value: Expression;
  readonly environment: Environment;
}

/** What a name stands for. */
export function boundTo(node: Expression, environment: Environment): Bound | undefined {
  const key = keyOf(node);
  const binding = key === undefined ? staticMember(node, environment) : environment.find(key)?.binding;
  return binding?.kind === 'value' ? binding : undefined;
}

/** What an object of the file has under a name: `all.queue` of `{ queue }`; undefined of one that is changed unseen. */
export function entryOf(
  node: Expression,
  environment: Environment,
  filled: ReadonlySet<Expression>,
  depth = 0,
): Bound | undefined {
  if (node.kind !== 'member' || depth > DEEPEST) return undefined;
  const { object, name } = node;
  const within = (inner: Expression, from: Environment): Bound | undefined =>
    entryOf({ ...node, object: inner }, from, filled, depth + 1);
  const bound = boundTo(object, environment) ?? entryOf(object, environment, filled, depth + 1);
  if (bound !== undefined) return within(bound.value, bound.environment);
  if (object.kind !== 'object' || filled.has(object)) return undefined;
  for (const part of object.parts.toReversed()) {
    if (part === 'opaque') return undefined;
    const found =
      'spread' in part
        ? within(part.spread, environment)
        : part.name === name
          ? { value: part.value, environment }
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A construct that something changes with all that is in it. */
export interface Scope {
  readonly node: Expression;
  readonly site: Site;
  /** What changes it. */
  readonly by: Expression;
}

/**
 * What `Aspects.of(x).add(…)`, `Mixins.of(x).apply(…)` and `x.with(…)` may change; undefined of a call that is none of
 * these, or adds nothing but tags or checks.
 */
export function changedFromOutside(node: Call, { environment }: Site): Expression | undefined {
  const { callee, arguments: all } = node;
  if (callee.kind !== 'member') return undefined;
  if (callee.name === 'with' && all.length > 0) return callee.object;
  if (callee.name !== 'add' && callee.name !== 'apply') return undefined;
  const of = applierOf(callee.object, environment);
  // Behind an aspect stands when it comes.
  const added = callee.name === 'add' ? all.slice(0, 1) : all;
  return of === undefined || added.every((each) => isHarmless(each, environment))
    ? undefined
    : of.arguments[0];
}

/** `Mixins.of(x)`, also of `Mixins.of(x).requireAny()`, and of what was applied before. */
function applierOf(of: Expression, environment: Environment, depth = 0): Call | undefined {
  const bound = boundTo(of, environment);
  if (bound !== undefined && depth < DEEPEST) return applierOf(bound.value, bound.environment, depth + 1);
  if (of.kind !== 'call' || depth > DEEPEST) return undefined;
  const name = importedBy(of.callee, environment)?.name ?? plainName(of.callee);
  if (name === 'Aspects.of' || name === 'Mixins.of') return of;
  return of.callee.kind === 'member' ? applierOf(of.callee.object, environment, depth + 1) : undefined;
}

function isHarmless(aspect: Expression, environment: Environment): boolean {
  const made = boundTo(aspect, environment)?.value ?? aspect;
  if (made.kind !== 'call') return false;
  const name = importedBy(made.callee, environment)?.name;
  if (name === 'Tag' || name === 'RemoveTag') return true;
  return /Checks$|Nag/.test(plainName(made.callee)) && isOfPackage(made.callee, environment);
}

/** Whether a class comes from a package, and not from the app. */
function isOfPackage(node: Expression, environment: Environment): boolean {
  const root = node.kind === 'member' ? node.object : node;
  const binding = root.kind === 'name' ? environment.find(root.name)?.binding : undefined;
  if (binding === undefined) return true;
  return binding.kind === 'imported' && binding.foreign === undefined && !/^[./]/.test(binding.from ?? '.');
}

function plainName(node: Expression): string {
  if (node.kind === 'name') return node.name;
  if (node.kind !== 'member') return '';
  const owner = plainName(node.object);
  const last = owner.split('.').at(-1) ?? '';
  return /^[A-Z]/.test(last) ? `${last}.${node.name}` : node.name;
}

/** What a construct is found in the tree of. */
type Resolve = (node: Expression, environment: Environment) => ConstructCall | undefined;

/** Notes that constructs are changed with all that is in them; gives what may change all of the file. */
export function touchBelow(
  scopes: readonly Scope[],
  constructs: readonly ConstructCall[],
  resolve: Resolve,
): Expression | undefined {
  const seen = new Set<LocalClass | ConstructCall>();
  const pending: { readonly outer: LocalClass | ConstructCall; readonly by: Expression }[] = [];
  for (const { node, site, by } of scopes) {
    const own = resolve(node, site.environment);
    const local = node.kind === 'name' && node.name === 'this' ? site.environment.class : undefined;
    const outer = own ?? local;
    const holder = outer === undefined ? holderOf(node, site.environment, resolve) : undefined;
    if (outer !== undefined) pending.push({ outer, by });
    else if (holder === undefined) return by;
    else if (holder !== 'elsewhere') holder.uses.isPartTouched = true;
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { outer, by } = next;
    if (seen.has(outer)) continue;
    seen.add(outer);
    const isConstruct = 'node' in outer;
    if (isConstruct) outer.uses.touchedBy ??= by;
    if (isConstruct && outer.local !== undefined) pending.push({ outer: outer.local, by });
    for (const each of constructs)
      if (
        isConstruct
          ? isIn(each, outer, resolve)
          : each.local === outer || each.site.environment.class === outer
      )
        pending.push({ outer: each, by });
  }
  return undefined;
}

/**
 * Of what a construct hands out (`network.publicSubnets`) the construct; `elsewhere` where it is not made in this file.
 */
function holderOf(
  node: Expression,
  environment: Environment,
  resolve: Resolve,
  isPart = false,
  depth = 0,
): ConstructCall | 'elsewhere' | undefined {
  if (depth > DEEPEST) return undefined;
  const own = resolve(node, environment);
  if (own !== undefined) return isPart ? own : undefined;
  const bound = boundTo(node, environment);
  if (bound !== undefined) return holderOf(bound.value, bound.environment, resolve, isPart, depth + 1);
  if (node.kind === 'call') {
    // `Vpc.fromLookup(…)`
    if (/^[A-Z]\w*\.from[A-Z]/.test(importedBy(node.callee, environment)?.name ?? '')) return 'elsewhere';
    return node.callee.kind === 'member'
      ? holderOf(node.callee, environment, resolve, true, depth + 1)
      : undefined;
  }
  if (node.kind === 'opaque' && node.inner.length === 1)
    return holderOf(node.inner[0]!, environment, resolve, isPart, depth + 1);
  return node.kind === 'member' && node.name !== 'node'
    ? holderOf(node.object, environment, resolve, true, depth + 1)
    : undefined;
}

function isIn({ maker, scopeNode, site }: ConstructCall, outer: ConstructCall, resolve: Resolve): boolean {
  if (maker !== undefined) return maker.construct === outer;
  return scopeNode !== undefined && resolve(scopeNode, site.environment) === outer;
}

/** Whether a method of something that was found tells of it, and changes nothing. */
export function isReading(method: string): boolean {
  return /^(?:get|has|is|to[A-Z]|filter|find|some|every|includes|metric|ref|try|(?:at|concat|copy|count|entries|flat|flatMap|forEach|index|indexOf|items|join|keys|map|pop|reverse|shift|slice|sort|values)$)/.test(
    method,
  );
}
