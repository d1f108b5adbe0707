import type { Note, Search, World } from '../model/index.ts';

/**
 * " Only when `IsProd` is false.", for a finding that not every deployment has: what it needs, without what follows from
 * that. Empty where it is in all of them. The worlds decide nothing any more afterwards.
 */
export function onlyWhen(failing: ReadonlySet<World>, { worlds, rest }: Search): string {
  if (worlds.every((world) => failing.has(world)))
    return rest === undefined || failing.has(rest) ? '' : IN_SOME;
  for (const world of worlds) world.close();
  const needed = needs([...failing].filter((world) => world !== rest));
  const told = withoutImplied(needed, worlds);
  return told.length === 0 ? IN_SOME : ` Only when ${told.map(({ text }) => text).join(' and ')}.`;
}

const IN_SOME = ' Only in some deployments.';

/** What holds in all of the worlds, and was met in the first of them. */
function needs([first, ...others]: readonly World[]): readonly Note[] {
  return (first?.notes ?? []).filter((note) => others.every((world) => isSo(note, world)));
}

/** Leaves out each note that the others bring with them; what is false first, since a reader asks for what is true. */
function withoutImplied(notes: readonly Note[], worlds: readonly World[]): readonly Note[] {
  let left = notes;
  for (const note of [...notes].reverse().sort((a, b) => Number(a.holds) - Number(b.holds))) {
    const others = left.filter((other) => other !== note);
    const admitted = worlds.filter((world) => others.every((other) => other.holdsIn(world) !== !other.holds));
    if (admitted.every((world) => isSo(note, world))) left = others;
  }
  return left;
}

function isSo({ holds, holdsIn }: Note, world: World): boolean {
  return holdsIn(world) === holds;
}
