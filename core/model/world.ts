import type { Declaration } from './template.ts';

/**
 * A question that a deployment decides and the text does not: whether `Env` is `prod`, whether a condition
 * of unknown content holds.
 */
export interface Atom {
  /** What is asked about, the same for questions that exclude each other: `parameter:Env`. */
  readonly subject: string;
  /** The literal that the subject may equal; undefined for a plain yes-or-no question. */
  readonly literal?: string;
  /** Every literal that the subject can be, where that is known. */
  readonly domain?: readonly string[];
  /** How a message tells a decision: "`IsProd` is false". */
  readonly describe: (holds: boolean) => string;
}

export interface Decision {
  readonly atom: Atom;
  readonly holds: boolean;
}

/** Most questions that one rule may split its worlds by on one resource; what exceeds them is unknown. */
export const MOST_ATOMS = 4;

/** Most function calls that are worked out in one world: aliases of aliases can make them without end. */
const MOST_EFFORT = 20_000;

/** What was read outside the judged resource; `found` is what the same reading gives for as long as nothing has changed. */
export type Read =
  | { readonly kind: 'type'; readonly type: string; readonly found: readonly Declaration[] }
  | {
      readonly kind: 'naming';
      readonly type: string;
      readonly path: string;
      readonly name: string;
      readonly found: readonly Declaration[];
    }
  | { readonly kind: 'name'; readonly name: string; readonly found: Declaration | undefined }
  | {
      readonly kind: 'mentions';
      readonly name: string;
      readonly except: readonly string[];
      readonly found: boolean | undefined;
    }
  | { readonly kind: 'open'; readonly found: boolean }
  | { readonly kind: 'neighbours'; readonly found: unknown };

interface Knowledge {
  is: string | undefined;
  readonly not: Set<string>;
}

/**
 * One feasible assignment of the questions that a rule meets on a resource, found by asking: the first
 * question is answered yes, and the engine runs the rule again for each answer that it has not tried.
 */
export class World {
  /** The forks, in the order in which they were met. */
  readonly trail: Decision[] = [];
  /** Whether what AWS has made the default must be declared all the same. */
  readonly strict: boolean;
  /** What the run read outside its own resource, each once. */
  readonly reads = new Map<string, Read>();
  /** Told every property that is read, for the check against the specification. */
  readonly onRead: ((type: string, path: readonly (string | number)[]) => void) | undefined;
  /** How often the run asked what the world decides: a value that was read without asking is the same in all. */
  asked = 0;
  private effort = 0;
  // Most worlds need none of these, and there is one for each resource at least.
  private taken: Set<string> | undefined;
  private unsettled: Set<string> | undefined;
  private conditions: Map<string, boolean | undefined> | undefined;
  private memory: WeakMap<object, unknown> | undefined;
  private views: Map<object, unknown> | undefined;
  private readonly planned: readonly Decision[];
  private readonly known = new Map<string, Knowledge>();

  constructor(planned: readonly Decision[] = [], strict = false, onRead?: World['onRead']) {
    this.planned = planned;
    this.strict = strict;
    this.onRead = onRead;
  }

  /** The branches that were taken, as a message tells them: "`IsProd` is false". */
  get notes(): Set<string> {
    return (this.taken ??= new Set());
  }

  /** Where other templates may name the resource, which an answer takes for granted that they do not: `edge.yaml:12`. */
  get doubts(): Set<string> {
    return (this.unsettled ??= new Set());
  }

  /** What the reader's named conditions came to, so that each is worked out once. */
  get settled(): Map<string, boolean | undefined> {
    return (this.conditions ??= new Map());
  }

  /** What a reader keeps of a declaration for as long as this world is asked. */
  get kept(): WeakMap<object, unknown> {
    return (this.memory ??= new WeakMap());
  }

  /** Whether the atom holds in this world, or undefined where there are too many questions. */
  decide(atom: Atom): boolean | undefined {
    this.asked += 1;
    const implied = this.implied(atom);
    if (implied !== undefined) return implied;
    const position = this.trail.length;
    if (position >= MOST_ATOMS) return undefined;
    const holds = this.planned[position]?.holds ?? true;
    this.trail.push({ atom, holds });
    this.learn(atom, holds);
    return holds;
  }

  /** Whether nothing was decided or asked: another rule finds it as it was made. */
  get pristine(): boolean {
    return this.asked === 0;
  }

  /** A world with the same decisions, in which nothing was read yet. */
  again(): World {
    const world = new World(this.trail, this.strict);
    for (const decision of this.trail) {
      world.trail.push(decision);
      world.learn(decision.atom, decision.holds);
    }
    return world;
  }

  /** Makes a pristine world ready for another rule. */
  renew(): void {
    this.effort = 0;
  }

  /** What is worked out once in this world, and counts as asked again where it asked. */
  once<T>(work: () => T): () => T {
    let done: { readonly value: T; readonly asks: boolean } | undefined;
    return () => {
      if (done !== undefined) {
        if (done.asks) this.asked += 1;
        return done.value;
      }
      const before = this.asked;
      const value = work();
      done = { value, asks: this.asked > before };
      return value;
    };
  }

  /** What a view makes of the judged resource, once for all rules that look through it here. */
  seenBy<T>(view: object, make: () => T): T {
    this.views ??= new Map();
    let seen = this.views.get(view) as T | undefined;
    if (seen === undefined) this.views.set(view, (seen = make()));
    return seen;
  }

  /** Takes from what may be worked out in one world; false where nothing is left. */
  spend(): boolean {
    this.effort += 1;
    return this.effort <= MOST_EFFORT;
  }

  /** The literal that the subject is known to be here, or undefined. */
  literalOf(subject: string): string | undefined {
    this.asked += 1;
    return this.known.get(subject)?.is;
  }

  /** Whether the subject is known not to be the literal here. */
  excludes(subject: string, literal: string): boolean {
    this.asked += 1;
    const knowledge = this.known.get(subject);
    return (
      knowledge !== undefined &&
      (knowledge.is === undefined ? knowledge.not.has(literal) : knowledge.is !== literal)
    );
  }

  private implied(atom: Atom): boolean | undefined {
    const literal = atom.literal ?? 'true';
    const { domain } = atom;
    if (domain !== undefined && !domain.includes(literal)) return false;
    const knowledge = this.known.get(atom.subject);
    if (knowledge?.is !== undefined) return knowledge.is === literal;
    if (knowledge?.not.has(literal)) return false;
    if (domain !== undefined && domain.every((other) => other === literal || knowledge?.not.has(other)))
      return true;
    return undefined;
  }

  private learn(atom: Atom, holds: boolean): void {
    const literal = atom.literal ?? 'true';
    let knowledge = this.known.get(atom.subject);
    if (knowledge === undefined) {
      knowledge = { is: undefined, not: new Set() };
      this.known.set(atom.subject, knowledge);
    }
    if (holds) knowledge.is = literal;
    else knowledge.not.add(literal);
    if (atom.literal === undefined && !holds) knowledge.is = 'false';
    const left = atom.domain?.filter((other) => !knowledge.not.has(other));
    if (knowledge.is === undefined && left?.length === 1) knowledge.is = left[0];
  }
}

/**
 * Runs `visit` once in each feasible world, beginning with `first`, in which nothing may be decided yet; every
 * run must ask its questions in the same order.
 */
export function eachWorld(visit: (world: World) => void, first = new World()): void {
  visit(first);
  const pending = forks(first, 0);
  for (let planned = pending.pop(); planned !== undefined; planned = pending.pop()) {
    const world = new World(planned, first.strict, first.onRead);
    visit(world);
    pending.push(...forks(world, planned.length));
  }
}

/** The other answers to the questions that a world was asked, beginning with one of them. */
function forks({ trail }: World, from: number): (readonly Decision[])[] {
  const others: (readonly Decision[])[] = [];
  for (let i = from; i < trail.length; i++)
    others.push([...trail.slice(0, i), { atom: trail[i]!.atom, holds: false }]);
  return others;
}
