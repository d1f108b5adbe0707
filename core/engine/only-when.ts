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
  const answers = new Map(notes.map((note) => [note, answersIn(worlds, note)]));
  /** How many of the notes that are left a world contradicts. */
  const against = worlds.map((_, i) => notes.filter((note) => answers.get(note)![i] === AGAINST).length);
  const left = new Set(notes);
  for (const note of [...notes].reverse().sort((a, b) => Number(a.holds) - Number(b.holds))) {
    const own = answers.get(note)!;
    const isImplied = against.every((count, i) => own[i] === SO || count > (own[i] === AGAINST ? 1 : 0));
    if (!isImplied) continue;
    left.delete(note);
    for (const [i, answer] of own.entries()) if (answer === AGAINST) against[i]! -= 1;
  }
  return [...left];
}

const OPEN = 0;
const SO = 1;
const AGAINST = 2;

const known = new WeakMap<readonly World[], Map<Note, Uint8Array>>();

/** What each of the worlds, which decide nothing any more, says of a note. */
function answersIn(worlds: readonly World[], note: Note): Uint8Array {
  let own = known.get(worlds);
  if (own === undefined) known.set(worlds, (own = new Map<Note, Uint8Array>()));
  let answers = own.get(note);
  if (answers === undefined) {
    const told = worlds.map((world) => note.holdsIn(world));
    answers = Uint8Array.from(told, (held) =>
      held === undefined ? OPEN : held === note.holds ? SO : AGAINST,
    );
    own.set(note, answers);
  }
  return answers;
}

function isSo({ holds, holdsIn }: Note, world: World): boolean {
  return holdsIn(world) === holds;
}
