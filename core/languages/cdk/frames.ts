import { camelCase } from '../../syntax/program/python-expressions.ts';
import { entriesOf } from '../../syntax/program/pieces.ts';
import type { Expression } from '../../syntax/program/tree.ts';
import { World } from '../../model/index.ts';
import { truthOf } from './truth.ts';
import type { ConstructCall, Frame, LocalClass, Reading, Scope, Site } from './source.ts';

/** Most contexts that one class of a file is read in. */
const MOST_FRAMES = 20;

/** The calls in whose contexts a class's constructor is read; `[undefined]` where the file never makes one. */
export function framesOf(local: LocalClass | undefined, depth = 0): readonly (Frame | undefined)[] {
  if (local === undefined || local.instances.length === 0 || depth > 4) return [undefined];
  const frames: Frame[] = [];
  for (const { call, site } of local.instances) {
    for (const outer of framesOf(site.within, depth + 1)) frames.push({ local, call, site, outer });
    // A class that makes itself would be read in ever more contexts.
    if (frames.length >= MOST_FRAMES) break;
  }
  return frames.slice(0, MOST_FRAMES);
}

/** Reads in a world and a frame, beginning at a site. */
export function readingOf(scope: Scope, site: Site, frame: Frame | undefined, world: World): Reading {
  return { scope, environment: site.environment, frame, world, depth: 0 };
}

/** The same reading, at another site of the same context. */
export function readingAt(site: Site, reading: Reading): Reading {
  return { ...reading, environment: site.environment };
}

/** Whether what stands at a site certainly runs wherever a construct is made at another. */
export function runsWith(site: Site, { environment, guards }: Site): boolean {
  if (!site.isLoose && site.guards.length === 0) return true;
  return site.environment.block === environment.block && site.guards.length === guards.length;
}

/**
 * Whether what stands at a site runs wherever a construct is made at another; undefined where the text alone does not
 * tell.
 */
export function runsFor(site: Site, made: Site, reading: Reading): boolean | undefined {
  if (runsWith(site, made)) return true;
  if (site.isLoose && site.environment.block !== made.environment.block) return undefined;
  const world = new World();
  world.close();
  const held = site.guards.map(({ condition, environment, holds }) => {
    const truth = truthOf(condition, { ...reading, environment, world });
    return truth === undefined ? undefined : truth === holds;
  });
  if (held.includes(false)) return false;
  return held.includes(undefined) ? undefined : true;
}

/** The name of a construct in a reading's context; undefined where that cannot be told. */
export function nameOf(
  construct: ConstructCall,
  { scope, frame }: Pick<Reading, 'scope' | 'frame'>,
): string | undefined {
  const base = scope.names.get(construct);
  if (base === undefined || construct.site.within === undefined) return base;
  for (let at = frame; at !== undefined; at = at.outer)
    if (at.local === construct.site.within) return `${frameName(at, scope)}/${base}`;
  return construct.site.within.instances.length === 0 ? base : undefined;
}

/** What stands ahead of the names of constructs that a class makes for one of its callers. */
export function frameName({ call, local, outer }: Frame, scope: Scope): string {
  const id = call.arguments[1];
  const own =
    id?.kind === 'literal'
      ? String(id.value)
      : `#${local.instances?.findIndex((each) => each.call === call) ?? 0}`;
  return outer === undefined ? own : `${frameName(outer, scope)}/${own}`;
}

/** What a frame's call gives for a parameter of the constructor, by position or by keyword; undefined where it gives nothing. */
export function argumentFor(
  { local, call }: Pick<Frame, 'local' | 'call'>,
  parameter: string,
): Expression | undefined {
  const last = call.arguments.at(-1);
  const keywords = last?.kind === 'object' && last.isKeywords === true ? last : undefined;
  if (keywords !== undefined) {
    const entry = entriesOf(keywords.parts).get(camelCase(parameter));
    if (entry !== undefined) return entry.value;
  }
  const index = local.maker?.parameters.findIndex(({ name }) => name === parameter) ?? -1;
  const given = call.arguments[index];
  return given === keywords ? undefined : given;
}
