import { innerOf, type Expression } from '../../syntax/program/tree.ts';
import { argumentFor, nameOf, runsWith } from './frames.ts';
import { DEEPEST, keyOf, staticMember } from './names.ts';
import { returnedBy } from './returned.ts';
import type { ConstructCall, Environment, Frame, Scope, Site } from './source.ts';

/** All that a construct's values are made of; equal lists make equal constructs. */
export interface Dependencies {
  readonly items: readonly unknown[];
  /** Whether one thing or another may hold, so that worlds differ. */
  readonly isChoosing: boolean;
}

/** Collects what a construct rests on in a frame, all names followed. */
export function dependenciesOf(
  construct: ConstructCall,
  frame: Frame | undefined,
  scope: Scope,
): Dependencies {
  const walk = new Walk(scope);
  const { node, made, props, site, uses, local } = construct;
  walk.items.push(node, `${made.module}.${made.name}`, scope.changedUnseenBy);
  walk.items.push(
    uses.touchedBy,
    uses.isPartTouched,
    uses.isShared,
    uses.isNamed,
    uses.isGiven,
    local?.superCall,
    scope.names.get(construct),
  );
  for (let at = frame; at !== undefined; at = at.outer) walk.items.push(at.call);
  const own = local === undefined ? frame : { local, call: node, site, outer: frame };
  if (props !== undefined) {
    walk.items.push(props.node);
    walk.follow(props.node, props.site.environment, props.node === node.arguments[2] ? frame : own);
  }
  for (let at = construct.maker; at !== undefined; at = at.construct.maker) {
    walk.items.push(at.construct.node, at.property);
    walk.follow(at.construct.node, at.construct.site.environment, frame);
  }
  calls(walk, construct, frame, scope);
  for (const { path, value, site: at } of uses.overrides) {
    walk.items.push(path.join('.'), value);
    walk.runs(at, site, frame);
    if (value !== undefined) walk.follow(value, at.environment, frame);
  }
  walk.guards(site, frame);
  return walk;
}

/** What methods do to a construct, and to those that its methods make. */
function calls(walk: Walk, { site, uses }: ConstructCall, frame: Frame | undefined, scope: Scope): void {
  for (const call of uses.calls) {
    walk.items.push(call.node);
    walk.runs(call.site, site, frame);
    walk.follow(call.node, call.site.environment, frame);
    const made = scope.constructs.get(call.node);
    if (made === undefined) continue;
    walk.items.push(made.uses.touchedBy, made.uses.isShared, made.uses.isGiven);
    calls(walk, made, frame, scope);
  }
}

/** Whether two constructs rest on the same. */
export function sameItems({ items: a }: Dependencies, { items: b }: Dependencies): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

class Walk implements Dependencies {
  readonly items: unknown[] = [];
  isChoosing = false;
  /** By how many names they were reached. */
  private readonly seen = new Map<unknown, number>();
  private readonly scope: Scope;
  private names = 0;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  follow(node: Expression, environment: Environment, frame: Frame | undefined): void {
    if (
      node.kind === 'choice' ||
      node.kind === 'connective' ||
      node.kind === 'not' ||
      node.kind === 'comparison'
    )
      this.isChoosing = true;
    const own = staticMember(node, environment);
    if (own?.kind === 'value') {
      this.items.push(own.value, this.scope.filled.has(own.value));
      return this.into(own.value, own.environment, frame);
    }
    const returned =
      node.kind === 'call' ? returnedBy(node, { scope: this.scope, environment, frame }) : undefined;
    if (returned !== undefined) {
      this.items.push(returned.node, this.scope.filled.has(node));
      this.into(returned.node, returned.in.environment, returned.in.frame);
    }
    const key = keyOf(node);
    if (key !== undefined) this.name(key, environment, frame);
    else for (const inner of innerOf(node)) this.follow(inner, environment, frame);
  }

  /** Whether what is done at a site is done to what is made at another. */
  runs(site: Site, made: Site, frame: Frame | undefined): void {
    const isSure = runsWith(site, made);
    this.items.push(isSure, site.isLoose);
    const wasChoosing = this.isChoosing;
    if (!isSure) this.guards(site, frame);
    // No world decides it.
    this.isChoosing = wasChoosing;
  }

  guards(site: Site, frame: Frame | undefined): void {
    for (const { condition, environment, holds } of site.guards) {
      this.items.push(condition, holds);
      this.follow(condition, environment, frame);
      this.isChoosing = true;
    }
  }

  private name(key: string, from: Environment, frame: Frame | undefined): void {
    const found = from.find(key);
    if (found === undefined) return;
    const { binding, environment } = found;
    if (binding.kind === 'imported') this.items.push(`${binding.imported?.module}.${binding.imported?.name}`);
    else if (binding.kind === 'value') {
      this.items.push(binding.value, this.scope.filled.has(binding.value));
      if (binding.value.kind === 'call') {
        const construct = this.scope.constructs.get(binding.value);
        if (construct !== undefined) {
          this.items.push(nameOf(construct, { scope: this.scope, frame }));
          return;
        }
      }
      this.into(binding.value, binding.environment, frame);
    } else if (binding.kind === 'parameter') {
      this.items.push(`parameter ${key}`);
      if (frame === undefined || frame.local.environment !== environment) return;
      const given = argumentFor(frame, key);
      const { fallback } = binding.parameter;
      this.items.push(given ?? fallback);
      if (given !== undefined) this.into(given, frame.site.environment, frame.outer);
      else if (fallback !== undefined) this.into(fallback, environment.parent!, frame);
    } else this.items.push(binding.kind);
  }

  private into(node: Expression, environment: Environment, frame: Frame | undefined): void {
    // Evaluation follows no more names either.
    if (this.names > DEEPEST || (this.seen.get(node) ?? Infinity) <= this.names) return;
    this.seen.set(node, this.names);
    this.names += 1;
    this.follow(node, environment, frame);
    this.names -= 1;
  }
}
