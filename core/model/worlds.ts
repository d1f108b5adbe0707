import { MOST_DECISIONS, MOST_SINGLE_WORLDS, MOST_WORLDS, World, type Decision } from './world.ts';

/** A world to be visited: another answer to one question of a world that was. */
interface Plan {
  readonly trail: readonly Decision[];
  /** The question in the trail. What stands behind it is asked anew. */
  readonly turned: number;
  /** The subjects about which it says something else than the first world. */
  readonly unusual: ReadonlySet<string>;
}

/** How a search went. */
export interface Search {
  /** The worlds that were visited, in their order. */
  readonly worlds: readonly World[];
  /** The one in which everything is other than usual that could not be tried by itself; undefined where all was tried. */
  readonly rest: World | undefined;
  /** Whether each feasible world was visited. */
  readonly complete: boolean;
}

/**
 * Runs `visit` in the feasible worlds, beginning with `first`, in which nothing may be decided yet. Those in which fewer
 * subjects are other than usual come first. All are visited where there are at most `MOST_WORLDS`; beyond, each subject has
 * its turn alone, up to `MOST_SINGLE_WORLDS`, and what is left is turned around at once.
 */
export function eachWorld(visit: (world: World) => void, first = new World()): Search {
  visit(first);
  if (first.trail.length === 0) return { worlds: [first], rest: undefined, complete: true };
  const worlds = [first];
  const queues: Plan[][] = [[], forks(first, 0, NONE, Infinity)];
  let decided = first.trail.length;
  for (let distance = 1; distance < queues.length; distance++) {
    const queue = queues[distance]!;
    const most = distance === 1 ? MOST_SINGLE_WORLDS : MOST_WORLDS - 1;
    for (; queue.length > 0 && worlds.length <= most && decided < MOST_DECISIONS; queue.shift()) {
      const plan = queue[0]!;
      const world = new World(decisionsOf(plan), first.strict, first.onRead);
      visit(world);
      worlds.push(world);
      decided += world.trail.length;
      for (const next of forks(world, plan.turned + 1, plan.unusual, MOST_WORLDS))
        (queues[next.unusual.size] ??= []).push(next);
    }
  }
  const left = queues[1]!.map(({ trail, turned }) => turn(trail[turned]!));
  const rest = left.length > 0 ? new World(left, first.strict, first.onRead) : undefined;
  if (rest !== undefined) visit(rest);
  return { worlds, rest, complete: queues.every((queue) => queue.length === 0) };
}

const NONE: ReadonlySet<string> = new Set();

/** The other answers to the questions that a world was asked itself, at most as many as told. */
function forks({ trail }: World, from: number, unusual: ReadonlySet<string>, most: number): Plan[] {
  const others: Plan[] = [];
  for (let turned = from; turned < trail.length && others.length < most; turned++) {
    const { subject } = trail[turned]!.atom;
    others.push({ trail, turned, unusual: unusual.has(subject) ? unusual : new Set([...unusual, subject]) });
  }
  return others;
}

function decisionsOf({ trail, turned }: Plan): readonly Decision[] {
  return [...trail.slice(0, turned), turn(trail[turned]!)];
}

function turn({ atom, holds }: Decision): Decision {
  return { atom, holds: !holds };
}
