import { Knowledge } from './knowledge.ts';
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
  /** Another subject that it may equal, in place of a literal. */
  readonly equals?: string;
  /** Every literal that the subject can be, where that is known. */
  readonly domain?: readonly string[];
  /** The answer where nobody decides otherwise: that of the subject's default. */
  readonly likely?: boolean;
}

/** What a message may say of the worlds in which a finding holds: that `IsProd` is false. */
export interface Note {
  /** The same for the same question. */
  readonly about: string;
  readonly holds: boolean;
  /** As the message says it: "`IsProd` is false". */
  readonly text: string;
  /** Whether it is so in another world, of what that world knows. */
  readonly holdsIn: (world: World) => boolean | undefined;
}

export interface Decision {
  readonly atom: Atom;
  readonly holds: boolean;
}

/** Most worlds that one rule is run in on one resource, but for those in which one subject alone is other than usual. */
export const MOST_WORLDS = 16;

/** Most worlds in which one subject alone is other than usual. */
export const MOST_SINGLE_WORLDS = 64;

/** Most decisions in all worlds of a rule on a resource. */
export const MOST_DECISIONS = 20_000;

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

/**
 * One feasible assignment of the questions that a rule meets on a resource, found by asking. What was planned is known
 * from the start; every other question has its usual answer, and the engine runs the rule again for others.
 */
export class World {
  /** What was decided: what was planned, then the questions in the order in which they were met. */
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
  private closed = false;
  // Most worlds need none of these, and there is one for each resource at least.
  private told: Map<string, Note> | undefined;
  private unsettled: Set<string> | undefined;
  private conditions: Map<string, boolean | undefined> | undefined;
  private memory: WeakMap<object, unknown> | undefined;
  private views: Map<object, unknown> | undefined;
  private known: Knowledge | undefined;

  constructor(planned: readonly Decision[] = [], strict = false, onRead?: World['onRead']) {
    this.strict = strict;
    this.onRead = onRead;
    for (const { atom, holds } of planned)
      if (this.knowledge.implied(atom) === undefined) this.take(atom, holds);
  }

  /** What was met on the way that a message may tell. */
  get notes(): readonly Note[] {
    return this.told === undefined ? [] : [...this.told.values()];
  }

  /** Notes a question that was met, and its answer here. */
  note(note: Note): void {
    (this.told ??= new Map()).set(note.about, note);
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

  /** Whether the atom holds in this world; undefined where the world is closed and does not know. */
  decide(atom: Atom): boolean | undefined {
    this.asked += 1;
    const implied = this.knowledge.implied(atom);
    if (implied !== undefined || this.closed) return implied;
    const holds = this.usual(atom);
    this.take(atom, holds);
    return holds;
  }

  /** From now on nothing is decided that does not follow from what is known. */
  close(): void {
    this.closed = true;
  }

  /**
   * Whether the subject is its default here, as long as nobody decides otherwise. What is asked about it later is answered
   * accordingly; so it is where nothing is known of it, and `standing` is undefined.
   */
  takesDefault(subject: string, standing: string | undefined): boolean {
    this.asked += 1;
    return this.knowledge.read(subject, standing);
  }

  /** Whether nothing was decided or asked: another rule finds it as it was made. */
  get pristine(): boolean {
    return this.asked === 0;
  }

  /** A world with the same decisions, in which nothing was read yet. */
  again(): World {
    return new World(this.trail, this.strict);
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
    return this.known?.literalOf(subject);
  }

  /** The literal that the subject is here, or has been read as. */
  takenFor(subject: string): string | undefined {
    this.asked += 1;
    return this.known?.takenFor(subject);
  }

  /** Whether the subject is known not to be the literal here. */
  excludes(subject: string, literal: string): boolean {
    this.asked += 1;
    return this.known?.excludes(subject, literal) ?? false;
  }

  private get knowledge(): Knowledge {
    return (this.known ??= new Knowledge());
  }

  /** What was read decides, then what is likely; else the answer is yes. */
  private usual(atom: Atom): boolean {
    const { subject, literal } = atom;
    if (literal !== undefined && this.knowledge.wasRead(subject))
      return this.knowledge.takenFor(subject) === literal;
    return atom.likely ?? true;
  }

  private take(atom: Atom, holds: boolean): void {
    this.trail.push({ atom, holds });
    this.knowledge.learn(atom, holds);
  }
}

/** What a message tells of a question and its answer. */
export function noteOf(atom: Atom, holds: boolean, describe: (holds: boolean) => string): Note {
  const about = [atom.subject, atom.literal ?? atom.equals].join('=');
  return { about, holds, text: describe(holds), holdsIn: (world) => world.decide(atom) };
}
