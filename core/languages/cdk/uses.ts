import { innerOf, type Call, type Expression, type ObjectExpression } from '../../syntax/program/tree.ts';
import { fill } from './bindings.ts';
import { ConstructNames } from './construct-names.ts';
import { constructOf, madeBy } from './made.ts';
import { eachChanged, type MakerCall } from './given.ts';
import { isMerging } from './in-place.ts';
import { isFollowed, useOfArgument, useOfFirst } from './looking.ts';
import { foreignClass, importedBy, keyOf, localClass } from './names.ts';
import {
  ATTRIBUTE,
  changedFromOutside,
  isAround,
  isAsked,
  isHandedOut,
  isNode,
  isReading,
  looks,
  OVERRIDES,
  ownerOfNode,
  reachedFrom,
  touchBelow,
  type Use,
} from './reach.ts';
import { apart, privacyIn, type ConstructCall, type Environment, type Site } from './source.ts';
import { isStackOf, overriddenBy, Touches } from './touches.ts';
import type { RootExpression } from './expression-walk.ts';
import type { SymbolTable } from './symbol-table.ts';

export interface Used {
  readonly constructs: ReadonlyMap<Call, ConstructCall>;
  readonly filled: ReadonlySet<Expression>;
  readonly changedUnseenBy: Expression | undefined;
  readonly resolve: ConstructNames['resolve'];
}

/** Finds the constructs that a program makes, and what it does to them. */
export function findUses(symbols: SymbolTable, isPython: boolean): Used {
  const finder = new UseFinder(symbols, isPython);
  for (const { expression, site } of symbols.roots) finder.declare(expression, site);
  for (const { expression, site } of symbols.roots) finder.declareMade(expression, site);
  for (const root of symbols.roots) finder.follow(root);
  finder.settle();
  const { constructs, filled, changedUnseenBy, names } = finder;
  return { constructs, filled, changedUnseenBy, resolve: (node, site) => names.resolve(node, site) };
}

class UseFinder {
  readonly constructs = new Map<Call, ConstructCall>();
  readonly filled: Set<Expression>;
  readonly states: SymbolTable['states'];
  changedUnseenBy: Expression | undefined;
  private readonly isPython: boolean;
  readonly names: ConstructNames;
  /** The statement that is followed, where it is an expression alone. */
  private alone: Expression | undefined;
  private readonly touches: Touches;
  /** What goes where it is not followed: the lists and maps among it may hold constructs. */
  private readonly lost: { readonly node: Expression; readonly site: Site; readonly by: Expression }[] = [];
  /** Which values of an environment have a private name. */
  private readonly privacy = new Map<Environment, ReadonlyMap<Expression, boolean>>();
  /** What makes instances of classes of the app. */
  private readonly makers: MakerCall[] = [];

  constructor({ filled, states }: SymbolTable, isPython: boolean) {
    this.filled = new Set(filled);
    this.states = states;
    this.isPython = isPython;
    this.names = new ConstructNames(this.constructs, this.filled);
    this.touches = new Touches(this.names);
  }

  /** What can be told only when all constructs are known. */
  settle(): void {
    const resolve = (node: Expression, environment: Environment) =>
      this.names.resolve(node, environment)?.construct;
    eachChanged(this.makers, (node, { call, site }) => {
      this.touches.cause = call;
      this.visit(node, site, 'lost');
    });
    for (const { node, site, by } of this.lost)
      for (const { uses } of this.names.heldBy(node, site.environment)) uses.touchedBy ??= by;
    this.changedUnseenBy ??= touchBelow(this.touches.scopes, [...this.constructs.values()], resolve);
  }

  /** Notes the constructs in an expression. */
  declare(node: Expression, site: Site): void {
    if (node.kind === 'call') {
      const local = localClass(node.callee, site.environment) ?? foreignClass(node.callee, site.environment);
      if (local !== undefined) this.makers.push({ local, call: node, site });
      const made = constructOf(node, site);
      if (made !== undefined) this.constructs.set(node, made);
    }
    for (const inner of innerOf(node)) this.declare(inner, site);
  }

  /** Notes the constructs that methods of others make, which are there first. */
  declareMade(node: Expression, site: Site): void {
    for (const inner of innerOf(node)) this.declareMade(inner, site);
    if (node.kind !== 'call' || node.callee.kind !== 'member') return;
    const { callee } = node;
    const own = this.names.resolve(callee.object, site.environment);
    // `api.root.addMethod(…)`
    const part = own === undefined && callee.object.kind === 'member' ? callee.object : undefined;
    const maker = part === undefined ? own : this.names.resolve(part.object, site.environment);
    if (maker === undefined || maker.isInner || maker.construct.local !== undefined) return;
    const method = part === undefined ? callee.name : `${part.name}.${callee.name}`;
    const made = madeBy(maker.construct, node, method, site);
    if (made !== undefined) this.constructs.set(node, made);
  }

  follow({ expression, site, becomes, target }: RootExpression): void {
    this.touches.cause = target ?? expression;
    if (target !== undefined) this.assign(target, expression, site);
    // What is done to the members of a list is seen at each turn.
    if (becomes === 'turned') return this.look(expression, site);
    const use = becomes === 'kept' ? 'kept' : becomes === 'nothing' ? 'asked' : 'shared';
    this.alone = becomes === 'nothing' ? expression : undefined;
    this.visit(expression, site, use);
    if (becomes !== 'kept') return;
    const held = this.names.heldBy(expression, site.environment);
    if (held.length > 0 && !this.isPrivate(expression, site))
      for (const { uses } of held) uses.isShared = true;
  }

  /** Whether the name that keeps what an expression gives is seen in its own file alone. */
  private isPrivate(node: Expression, { environment }: Site): boolean {
    for (let at: Environment | undefined = environment; at !== undefined; at = at.parent) {
      let own = this.privacy.get(at);
      if (own === undefined) this.privacy.set(at, (own = privacyIn(at)));
      const known = own.get(node);
      if (known !== undefined) return known;
    }
    return false;
  }

  private visit(node: Expression, site: Site, use: Use): void {
    const named = this.names.resolve(node, site.environment);
    if (named !== undefined) {
      if (use === 'lost') named.construct.uses.touchedBy ??= this.touches.cause;
      if (use === 'given') named.construct.uses.isGiven = true;
      if (use === 'shared') named.construct.uses.isShared = true;
      if (node.kind !== 'call') return;
    }
    if (use === 'lost') this.touches.touchGiven(node, site.environment);
    const value =
      use === 'lost' && node.kind === 'name' ? this.names.valueOf(node, site.environment) : undefined;
    if (value?.kind === 'call') this.fillAll(value);
    if (use !== 'asked') this.handOn(node, site, use);
    if (node.kind === 'opaque' && node.sets !== undefined) this.touches.touchSet(node.sets, site);
    switch (node.kind) {
      case 'call':
        return this.call(node, site);
      case 'member':
        return this.member(node, site, use);
      case 'template':
        for (const inner of innerOf(node))
          this.visit(inner, site, use === 'lost' || use === 'shared' ? use : 'asked');
        return;
      case 'list':
        // Who has the list has what is in it.
        for (const inner of innerOf(node)) this.visit(inner, site, use === 'kept' ? 'shared' : use);
        return;
      case 'object':
        this.visitParts(node, site, use);
        return;
      case 'choice':
      case 'fallback':
      case 'connective':
      case 'opaque':
        for (const inner of innerOf(node))
          this.visit(inner, site, node.kind === 'opaque' && node.isPlain === true ? 'asked' : use);
        return;
      default:
        for (const inner of innerOf(node)) this.visit(inner, site, 'asked');
    }
  }

  /** What is looked at alone, and what is in it. */
  private look(node: Expression, site: Site): void {
    if (node.kind !== 'list' && node.kind !== 'object') return this.visit(node, site, 'asked');
    for (const inner of innerOf(node)) this.look(inner, site);
  }

  private visitParts({ parts }: ObjectExpression, site: Site, use: Use): void {
    for (const part of parts) {
      if (part === 'opaque') continue;
      const inner = 'spread' in part ? part.spread : part.value;
      const isCopied = 'spread' in part && keyOf(inner) !== undefined;
      const handed = use === 'lost' || use === 'given' ? use : 'shared';
      this.visit(
        inner,
        site,
        isCopied && this.names.resolve(inner, site.environment) === undefined ? 'asked' : handed,
      );
    }
  }

  /** What a call made is changed, by a call that is followed or in another way. */
  private fillAll(made: Call, by?: Call): void {
    const states = this.states.get(made) ?? [made];
    if (by === undefined || !states.includes(by)) for (const each of states) this.filled.add(each);
  }

  /** An object or a list that has a name may be changed where it goes, and is seen there as it is later. */
  private handOn(node: Expression, site: Site, use: Use): void {
    const { environment } = site;
    const isNamed = keyOf(node) !== undefined || node.kind === 'member';
    if (!isNamed && (node.kind !== 'call' || use !== 'lost')) return;
    if (use === 'lost') this.lost.push({ node, site, by: this.touches.cause ?? node });
    if (use === 'lost' || use === 'shared')
      // Who is given `this` has what that stands in, too.
      for (const each of reachedFrom(node, environment))
        if (use === 'lost' || !each.isAround) this.touches.touchFrom(each);
    if (!isNamed) return;
    if (use === 'lost') fill(node, environment, this);
    const key = keyOf(node);
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    const states = binding?.kind === 'value' ? this.states.get(binding.value) : undefined;
    if (binding?.kind !== 'value' || states === undefined || states.at(-1) === binding.value) return;
    for (const each of states) this.filled.add(each);
  }

  private member(node: Extract<Expression, { kind: 'member' }>, site: Site, use: Use): void {
    const owner =
      use === 'lost' || use === 'shared' ? this.names.resolve(node.object, site.environment) : undefined;
    if (owner !== undefined) owner.construct.uses.isNamed = true;
    if (use !== 'asked' && use !== 'given' && !ATTRIBUTE.test(node.name)) this.touches.touchPart(node, site);
    if (isNode(node.object) && !isAsked(node.name) && !isHandedOut(node.name) && !isAround(node.name))
      this.touches.touch(node.object.object, site.environment);
    this.visit(node.object, site, 'asked');
  }

  private call(node: Call, site: Site): void {
    const { callee } = node;
    if (callee.kind === 'member') {
      const changed = changedFromOutside(node, site);
      if (changed !== undefined) this.touches.scopes.push({ node: changed, site, by: node });
      this.method(node, callee, site);
      if (!(isNode(callee.object) && isAsked(callee.name))) this.visit(callee, site, 'asked');
    } else if (callee.kind !== 'name') this.visit(callee, site, 'asked');
    if (looks(node, site.environment)) {
      for (const argument of node.arguments) this.look(argument, site);
      return;
    }
    if (isMerging(node)) {
      const [into, ...others] = node.arguments;
      if (into !== undefined) this.visit(into, site, this.names.isObject(into, site) ? 'asked' : 'lost');
      for (const other of others) this.visit(other, site, 'shared');
      return;
    }
    const use = isFollowed(node, site, this.isPython)
      ? this.isOfLibrary(node, site)
        ? 'given'
        : 'shared'
      : 'lost';
    const before = this.touches.cause;
    this.touches.cause = node;
    for (const [i, argument] of node.arguments.entries())
      this.visit(argument, site, use === 'lost' ? useOfArgument(node, i, site.environment) : use);
    this.touches.cause = before;
  }

  private method(node: Call, callee: Extract<Expression, { kind: 'member' }>, site: Site): void {
    const owner = this.names.resolve(callee.object, site.environment);
    if (owner === undefined) return this.methodOfOther(node, callee, site);
    const { uses } = owner.construct;
    const override = Object.hasOwn(OVERRIDES, callee.name) ? OVERRIDES[callee.name] : undefined;
    if (override === undefined) {
      uses.calls.push({ node, method: callee.name, site, isAlone: this.alone === node });
      return;
    }
    const [path, value] = node.arguments;
    const set = overriddenBy(path?.kind === 'literal' ? String(path.value) : undefined, override.below);
    if (set === undefined) uses.touchedBy ??= this.touches.cause;
    else
      uses.overrides.push({
        path: set,
        isL1Name: false,
        value: override.deletes ? undefined : value,
        place: callee.place,
        site,
      });
  }

  /** A method of what is no construct: a part of one, a list of them, one of several. */
  private methodOfOther(node: Call, callee: Extract<Expression, { kind: 'member' }>, site: Site): void {
    const { object, name } = callee;
    const { environment } = site;
    const value = this.names.valueOf(object, environment);
    const isOfNode = ownerOfNode(object, environment) !== undefined;
    if (!isReading(name) && !(isOfNode && isAsked(name))) {
      // A stack's own methods change nothing of what stands in it.
      if (!isStackOf(value ?? object, environment)) this.touches.touchReached(object, environment);
      if (Object.hasOwn(OVERRIDES, name)) this.touches.touchAny(object, environment);
    }
    if (isReading(name)) this.handMembers(node, object, site);
    else if (!isOfNode) this.methodOfSome(node, callee, site);
    if (value?.kind === 'call' && /^(?:add|set|freeze)/.test(name)) this.fillAll(value, node);
    // `group.connections.allowFrom(…)`, `bucket.policy.document.addStatements(…)`.
    for (const { owner: part, path } of this.names.ownersOf(object, environment))
      part.uses.calls.push({ node, method: `${path}.${name}`, site, isAlone: this.alone === node });
  }

  /** `queues.forEach(harden)`: a function that is not written here has each member. */
  private handMembers({ arguments: all }: Call, list: Expression, site: Site): void {
    for (const each of all) {
      if (each.kind !== 'name' && each.kind !== 'member') continue;
      if (
        looks(
          { kind: 'call', callee: each, arguments: [], isNew: false, place: each.place },
          site.environment,
        )
      )
        continue;
      const use = useOfFirst(each, site.environment);
      if (use === 'asked') continue;
      this.lost.push({ node: list, site, by: each });
      this.touches.touchReached(list, site.environment);
    }
  }

  /** `(isProduction ? orders : drafts).addToResourcePolicy(…)`: it is called on one of them. */
  private methodOfSome(
    node: Call,
    { object, name }: Extract<Expression, { kind: 'member' }>,
    site: Site,
  ): void {
    if (Object.hasOwn(PUTTING, name)) {
      for (const each of node.arguments) this.names.putInto(object, each, site);
      return;
    }
    const held = this.names.heldBy(object, site.environment);
    const isOfOne = held.length === 1 && (object.kind !== 'member' || keyOf(object) !== undefined);
    for (const { uses } of held)
      if (isOfOne || name === 'applyRemovalPolicy')
        uses.calls.push({ node, method: name, site: apart(site), isAlone: this.alone === node });
      else if (!UNTOUCHED.test(name)) uses.touchedBy ??= this.touches.cause;
  }

  /** `cfnBucket.versioningConfiguration = …`. */
  private assign(target: Expression, value: Expression, site: Site): void {
    if (this.touches.setsOption(target, site)) return;
    if (target.kind === 'member' || target.kind === 'opaque')
      this.names.putInto(innerOf(target)[0] ?? target, value, site);
    if (target.kind !== 'member') return this.touches.touchSet(target, site);
    const owner = this.names.resolve(target.object, site.environment);
    if (owner === undefined) {
      const made = this.names.valueOf(target.object, site.environment);
      if (made?.kind === 'call') this.fillAll(made);
      this.touches.touchSet(target, site);
      this.visit(target.object, site, 'asked');
      return;
    }
    const { uses, made } = owner.construct;
    if (owner.isInner || /(?:^|\.)Cfn/.test(made.name))
      uses.overrides.push({ path: [target.name], isL1Name: true, value, place: target.place, site });
    else uses.touchedBy ??= this.touches.cause;
  }

  /** Whether a call is certainly of the construct library. */
  private isOfLibrary({ callee }: Call, { environment }: Site): boolean {
    if (importedBy(callee, environment) !== undefined) return true;
    if (callee.kind !== 'member') return false;
    const owner = this.names.resolve(callee.object, environment)?.construct;
    return owner !== undefined && owner.local === undefined;
  }
}

/** Methods of constructs that change nothing of what they make. */
const UNTOUCHED = /^(?:metric|addDependency$|addMetadata$|overrideLogicalId$)/;

/** Methods that put something into a list or a map. */
const PUTTING: Readonly<Record<string, true>> = {
  add: true,
  append: true,
  extend: true,
  insert: true,
  push: true,
  set: true,
  setdefault: true,
  unshift: true,
  update: true,
};
