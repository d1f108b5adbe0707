import { innerOf, type Expression } from '../../syntax/program/tree.ts';
import type { ConstructNames } from './construct-names.ts';
import { givenIn } from './given.ts';
import { DEEPEST, importedBy, keyOf } from './names.ts';
import { isAround, isNode, reachedFrom, type Reached, type Scope } from './reach.ts';
import type { Environment, Site } from './source.ts';

/** Notes what a program changes of its constructs in ways that are not followed. */
export class Touches {
  /** What is followed: a call that something is given to, else the whole expression. */
  cause: Expression | undefined;
  /** What is changed with all that is in it. */
  readonly scopes: Scope[] = [];
  private readonly names: ConstructNames;

  constructor(names: ConstructNames) {
    this.names = names;
  }

  /** Something changes a construct, or what is in it. */
  touch(node: Expression, environment: Environment): void {
    this.touchGiven(node, environment);
    const site: Site = { environment, guards: [], isLoose: false, within: undefined };
    const named = this.names.resolve(node, environment);
    // What holds others is a name; a member is a part of what makes it.
    const held = named === undefined ? this.names.heldBy(node, environment) : [];
    const by = this.cause ?? node;
    for (const each of held) this.scopes.push({ node: each.node, site: each.site, by });
    if (held.length > 0) return;
    const isOuter = node.kind === 'member' && isNode(node.object) && isAround(node.name);
    if (named === undefined && node.kind === 'member' && !isOuter) this.touchPart(node, site);
    else this.scopes.push({ node, site, by });
  }

  touchFrom({ from, environment, isAround: isOuter }: Reached): void {
    if (!isOuter) return this.touch(from, environment);
    const site: Site = { environment, guards: [], isLoose: false, within: undefined };
    this.scopes.push({ node: from, site, by: this.cause ?? from });
  }

  /** What is found in a construct is changed, or goes where it may be. */
  touchReached(node: Expression, environment: Environment): void {
    for (const each of reachedFrom(node, environment)) this.touchFrom(each);
  }

  /** What a class is given is changed in its body. */
  touchGiven(node: Expression, environment: Environment): void {
    const given = givenIn(node, environment);
    const changed = environment.class?.changed;
    if (given === undefined || changed === undefined) return;
    const isKnown = changed.some(
      ({ parameter, property }) => parameter === given.parameter && property === given.property,
    );
    if (!isKnown) changed.push(given);
  }

  /** All constructs that a name may stand for. */
  touchAny(node: Expression, environment: Environment, depth = 0): void {
    if (depth > DEEPEST) return;
    if (depth === 0) this.touchGiven(node, environment);
    for (const { uses } of this.names.heldBy(node, environment)) uses.touchedBy ??= this.cause;
    const key = keyOf(node);
    const binding = key === undefined ? undefined : environment.find(key)?.binding;
    if (binding?.kind === 'value') this.touchAny(binding.value, binding.environment, depth + 1);
    else if (node.kind === 'member') this.touchAny(node.object, environment, depth + 1);
  }

  /** Something that belongs to what is set gets a value that is not followed: `raw[key] = …`. */
  touchSet(target: Expression, site: Site): void {
    const [owner] = target.kind === 'member' || target.kind === 'opaque' ? innerOf(target) : [];
    if (owner === undefined) return;
    this.touchPart(owner, site);
    this.touchReached(owner, site.environment);
    this.touchAny(owner, site.environment);
  }

  /** `service.loadBalancer`, and what that is a part of. */
  touchPart(part: Expression, { environment }: Site): void {
    for (let at = part; at.kind === 'member'; at = at.object) {
      const owner = this.names.resolve(at.object, environment);
      if (owner !== undefined) owner.construct.uses.isPartTouched = true;
    }
  }

  /** `cfnBucket.cfnOptions.metadata = …`, which is no property. */
  setsOption(target: Expression, site: Site): boolean {
    const option = optionIn(target);
    if (option === undefined) return false;
    const { object, name, place } = option;
    const owners = this.names.heldBy(object, site.environment);
    if (owners.length === 0) this.touchReached(object, site.environment);
    for (const { uses } of owners)
      uses.overrides.push({ path: [OPTION, name], isL1Name: false, value: undefined, place, site });
    return true;
  }
}

/** What stands ahead of the name of something that is set of a resource and is no property. */
const OPTION = '#';

/** The path of a property that an override sets, or of what is no property; undefined where it may be anything. */
export function overriddenBy(written: string | undefined, below: string): readonly string[] | undefined {
  if (written === undefined || written === 'Properties' || /^Type\b/.test(written)) return undefined;
  if (written.startsWith(below)) return written.slice(below.length).split('.');
  return [OPTION, written.split('.')[0]!.replace(/^D/, 'd')];
}

/** `Stack.of(this)` */
export function isStackOf(node: Expression, environment: Environment): boolean {
  return node.kind === 'call' && importedBy(node.callee, environment)?.name === 'Stack.of';
}

/** `condition` of `raw.cfnOptions`, `metadata` of `raw.cfnOptions.metadata['x']`. */
function optionIn(
  target: Expression,
): { readonly object: Expression; readonly name: string; readonly place: Expression['place'] } | undefined {
  if (target.kind === 'opaque') return target.inner[0] && optionIn(target.inner[0]);
  if (target.kind !== 'member') return undefined;
  const { object, name, place } = target;
  return object.kind === 'member' && object.name === 'cfnOptions'
    ? { object: object.object, name, place }
    : optionIn(object);
}
