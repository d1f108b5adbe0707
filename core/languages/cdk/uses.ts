import { innerOf, type Call, type Expression, type ObjectExpression } from '../../syntax/program/tree.ts';
import { fill } from './bindings.ts';
import { ConstructNames } from './construct-names.ts';
import { constructOf, madeBy } from './made.ts';
import { eachChanged, givenIn, type MakerCall } from './given.ts';
import { isMerging } from './in-place.ts';
import { isFollowed, useOfArgument } from './looking.ts';
import { DEEPEST, foreignClass, importedBy, keyOf, localClass } from './names.ts';
import {
  ATTRIBUTE,
  changedFromOutside,
  isAsked,
  isHandedOut,
  isNode,
  isReading,
  looks,
  OVERRIDES,
  reachedFrom,
  touchBelow,
  type Scope,
  type Use,
} from './reach.ts';
import { isPrivate, type ConstructCall, type Environment, type Site } from './source.ts';
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
  /** What is followed: a call that something is given to, else the whole expression. */
  private cause: Expression | undefined;
  /** What is changed with all that is in it. */
  private readonly scopes: Scope[] = [];
  /** What makes instances of classes of the app. */
  private readonly makers: MakerCall[] = [];

  constructor({ filled, states }: SymbolTable, isPython: boolean) {
    this.filled = new Set(filled);
    this.states = states;
    this.isPython = isPython;
    this.names = new ConstructNames(this.constructs, this.filled);
  }

  /** What can be told only when all constructs are known. */
  settle(): void {
    const resolve = (node: Expression, environment: Environment) =>
      this.names.resolve(node, environment)?.construct;
    eachChanged(this.makers, (node, { call, site }) => {
      this.cause = call;
      this.visit(node, site, 'lost');
    });
    this.changedUnseenBy ??= touchBelow(this.scopes, [...this.constructs.values()], resolve);
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
    this.cause = target ?? expression;
    if (target !== undefined) this.assign(target, expression, site);
    // What is done to the members of a list is seen at each turn.
    if (becomes === 'turned') return this.look(expression, site);
    const use = becomes === 'kept' ? 'kept' : becomes === 'nothing' ? 'asked' : 'shared';
    this.alone = becomes === 'nothing' ? expression : undefined;
    this.visit(expression, site, use);
    if (becomes === 'kept') {
      const own = this.names.resolve(expression, site.environment);
      if (own !== undefined && !isPrivate(expression, site)) own.construct.uses.isShared = true;
    }
  }

  private visit(node: Expression, site: Site, use: Use): void {
    const named = this.names.resolve(node, site.environment);
    if (named !== undefined) {
      if (use === 'lost') named.construct.uses.touchedBy ??= this.cause;
      if (use === 'given') named.construct.uses.isGiven = true;
      if (use === 'shared') named.construct.uses.isShared = true;
      if (node.kind !== 'call') return;
    }
    if (use === 'lost') this.touchGiven(node, site.environment);
    const value =
      use === 'lost' && node.kind === 'name' ? this.names.valueOf(node, site.environment) : undefined;
    if (value?.kind === 'call') this.fillAll(value);
    if (use !== 'asked') this.handOn(node, site, use);
    if (node.kind === 'opaque' && node.sets !== undefined) this.touchSet(node.sets, site);
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
        for (const inner of innerOf(node))
          this.visit(inner, site, use === 'given' || use === 'shared' ? use : 'lost');
        return;
      case 'object':
        this.visitParts(node, site, use);
        return;
      case 'choice':
      case 'fallback':
      case 'connective':
      case 'opaque':
        // It may be this construct or another, so what is done to it is not followed.
        for (const inner of innerOf(node)) this.visit(inner, site, use === 'kept' ? 'lost' : use);
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
  private handOn(node: Expression, { environment }: Site, use: Use): void {
    if (keyOf(node) === undefined && node.kind !== 'member') return;
    if (use === 'lost') fill(node, environment, this);
    const from = use === 'lost' || use === 'shared' ? reachedFrom(node, environment) : undefined;
    if (from !== undefined) this.touch(from.from, from.environment);
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
    if (use !== 'asked' && use !== 'given' && !ATTRIBUTE.test(node.name)) this.touchPart(node, site);
    if (isNode(node.object) && !isAsked(node.name) && !isHandedOut(node.name))
      this.touch(node.object.object, site.environment);
    this.visit(node.object, site, 'asked');
  }

  /** Something changes a construct, or what is in it. */
  private touch(node: Expression, environment: Environment): void {
    this.touchGiven(node, environment);
    const site: Site = { environment, guards: [], isLoose: false, within: undefined };
    const named = this.names.resolve(node, environment);
    // What holds others is a name; a member is a part of what makes it.
    if (named === undefined && node.kind === 'member') this.touchPart(node, site);
    else this.scopes.push({ node, site, by: this.cause ?? node });
  }

  /** What is found in a construct is changed, or goes where it may be. */
  private touchReached(node: Expression, environment: Environment): void {
    const from = reachedFrom(node, environment);
    if (from !== undefined) this.touch(from.from, from.environment);
  }

  /** What a class is given is changed in its body. */
  private touchGiven(node: Expression, environment: Environment): void {
    const given = givenIn(node, environment);
    const changed = environment.class?.changed;
    if (given === undefined || changed === undefined) return;
    const isKnown = changed.some(
      ({ parameter, property }) => parameter === given.parameter && property === given.property,
    );
    if (!isKnown) changed.push(given);
  }

  /** All constructs that a name may stand for. */
  private touchAny(node: Expression, environment: Environment, depth = 0): void {
    if (depth > DEEPEST) return;
    if (depth === 0) this.touchGiven(node, environment);
    const own = this.names.resolve(node, environment);
    if (own !== undefined) own.construct.uses.touchedBy ??= this.cause;
    const key = keyOf(node);
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    if (binding?.kind === 'value') this.touchAny(binding.value, binding.environment, depth + 1);
    else if (node.kind === 'choice' || node.kind === 'fallback' || node.kind === 'connective')
      for (const inner of innerOf(node)) this.touchAny(inner, environment, depth + 1);
    else if (node.kind === 'member') this.touchAny(node.object, environment, depth + 1);
  }

  /** Something that belongs to what is set gets a value that is not followed: `raw[key] = …`. */
  private touchSet(target: Expression, site: Site): void {
    const [owner] = target.kind === 'member' || target.kind === 'opaque' ? innerOf(target) : [];
    if (owner === undefined) return;
    this.touchPart(owner, site);
    this.touchReached(owner, site.environment);
    this.touchAny(owner, site.environment);
  }

  /** `service.loadBalancer`, and what that is a part of. */
  private touchPart(part: Expression, { environment }: Site): void {
    for (let at = part; at.kind === 'member'; at = at.object) {
      const owner = this.names.resolve(at.object, environment);
      if (owner !== undefined) owner.construct.uses.isPartTouched = true;
    }
  }

  private call(node: Call, site: Site): void {
    const { callee } = node;
    if (callee.kind === 'member') {
      const changed = changedFromOutside(node, site);
      if (changed !== undefined) this.scopes.push({ node: changed, site, by: node });
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
    const before = this.cause;
    this.cause = node;
    for (const [i, argument] of node.arguments.entries())
      this.visit(argument, site, use === 'lost' ? useOfArgument(node, i, site.environment) : use);
    this.cause = before;
  }

  private method(node: Call, callee: Extract<Expression, { kind: 'member' }>, site: Site): void {
    const owner = this.names.resolve(callee.object, site.environment);
    if (owner === undefined) {
      const value = this.names.valueOf(callee.object, site.environment);
      if (!isReading(callee.name)) {
        this.touchReached(callee.object, site.environment);
        if (Object.hasOwn(OVERRIDES, callee.name)) this.touchAny(callee.object, site.environment);
      }
      if (value?.kind === 'call' && /^(?:add|set|freeze)/.test(callee.name)) this.fillAll(value, node);
      // `group.connections.allowFrom(…)`, `bucket.policy.document.addStatements(…)`.
      for (const { owner: part, path } of this.names.ownersOf(callee.object, site.environment))
        part.uses.calls.push({ node, method: `${path}.${callee.name}`, site, isAlone: this.alone === node });
      return;
    }
    const { uses } = owner.construct;
    const override = Object.hasOwn(OVERRIDES, callee.name) ? OVERRIDES[callee.name] : undefined;
    if (override === undefined)
      uses.calls.push({ node, method: callee.name, site, isAlone: this.alone === node });
    else {
      const [path, value] = node.arguments;
      const written = path?.kind === 'literal' ? String(path.value) : undefined;
      if (written?.startsWith('Properties.') === false && override.below !== '') return;
      if (written === undefined || !written.startsWith(override.below)) uses.touchedBy ??= this.cause;
      else
        uses.overrides.push({
          path: written.slice(override.below.length).split('.'),
          isL1Name: false,
          value: override.deletes ? undefined : value,
          place: callee.place,
          site,
        });
    }
  }

  /** `cfnBucket.versioningConfiguration = …`. */
  private assign(target: Expression, value: Expression, site: Site): void {
    if (target.kind !== 'member') return this.touchSet(target, site);
    if (this.setsMetadata(target, site)) return;
    const owner = this.names.resolve(target.object, site.environment);
    if (owner === undefined) {
      const made = this.names.valueOf(target.object, site.environment);
      if (made?.kind === 'call') this.fillAll(made);
      this.touchSet(target, site);
      this.visit(target.object, site, 'asked');
      return;
    }
    const { uses, made } = owner.construct;
    if (owner.isInner || /(?:^|\.)Cfn/.test(made.name))
      uses.overrides.push({ path: [target.name], isL1Name: true, value, place: target.place, site });
    else uses.touchedBy ??= this.cause;
  }

  /** `cfnBucket.cfnOptions.metadata = …`, which is no property. */
  private setsMetadata(
    { object, name, place }: Extract<Expression, { kind: 'member' }>,
    site: Site,
  ): boolean {
    if (name !== 'metadata' || object.kind !== 'member' || object.name !== 'cfnOptions') return false;
    const owner = this.names.resolve(object.object, site.environment);
    owner?.construct.uses.overrides.push({ path: ['#'], isL1Name: false, value: undefined, place, site });
    return owner !== undefined;
  }

  /** Whether a call is certainly of the construct library. */
  private isOfLibrary({ callee }: Call, { environment }: Site): boolean {
    if (importedBy(callee, environment) !== undefined) return true;
    if (callee.kind !== 'member') return false;
    const owner = this.names.resolve(callee.object, environment)?.construct;
    return owner !== undefined && owner.local === undefined;
  }
}
