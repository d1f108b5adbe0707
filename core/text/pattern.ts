/**
 * Patterns of texts that come with what is scanned. A text is compared in a time that its length times the pattern's bounds,
 * whatever the pattern is: all ways through it are gone at once.
 */

/** What tells whether a text has what a pattern describes. */
export interface Pattern {
  test(text: string): boolean;
}

/** What is wrong with a pattern. */
export class PatternError extends Error {}

type Fits = (sign: string) => boolean;

/** A step of a way through a text; but for `split` and `done` the next one follows. */
type Step =
  | { readonly kind: 'sign'; readonly fits: Fits }
  | { readonly kind: 'split'; readonly to: readonly number[] }
  | { readonly kind: 'begin' | 'end' | 'done' };

/** What is read of a pattern writes its steps, as often as it is repeated. */
type Part = (steps: Step[]) => void;

const [LONGEST, MOST_STEPS, MOST_TIMES] = [1_000, 5_000, 1_000];

/**
 * Reads a pattern: letters, `.`, `[a-z]`, `[^a-z]`, `\d`, `\w`, `\s` and their opposites, `(…)`, `|`, `*`, `+`, `?`, `{2,5}`, `^` and
 * `$`. It is found anywhere in a text, and case counts. Throws a `PatternError` where it says anything else.
 */
export function patternOf(source: string): Pattern {
  if (source.length > LONGEST) throw new PatternError(`it is longer than ${LONGEST} characters`);
  const steps: Step[] = [];
  new Reader(source).whole()(steps);
  steps.push({ kind: 'done' });
  return { test: (text) => isIn(text, steps) };
}

function isIn(text: string, steps: readonly Step[]): boolean {
  const signs = [...text];
  let now = new Set<number>();
  for (let at = 0; at <= signs.length; at++) {
    enter(0, now, steps, at === 0, at === signs.length);
    if (now.has(steps.length - 1)) return true;
    const next = new Set<number>();
    for (const i of now) {
      const step = steps[i]!;
      if (step.kind === 'sign' && at < signs.length && step.fits(signs[at]!))
        enter(i + 1, next, steps, false, at + 1 === signs.length);
    }
    now = next;
  }
  return false;
}

/** Adds a step and those that are reached from it without a sign. */
function enter(
  first: number,
  into: Set<number>,
  steps: readonly Step[],
  isBegin: boolean,
  isEnd: boolean,
): void {
  const open = [first];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    if (into.has(i)) continue;
    into.add(i);
    const step = steps[i]!;
    if (step.kind === 'split') open.push(...step.to);
    else if ((step.kind === 'begin' && isBegin) || (step.kind === 'end' && isEnd)) open.push(i + 1);
  }
}

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  whole(): Part {
    const part = this.either();
    if (this.at < this.source.length) throw new PatternError('a bracket is closed that is not open');
    return part;
  }

  private either(): Part {
    const ways = [this.row()];
    while (this.takes('|')) ways.push(this.row());
    return ways.reduceRight((rest, way) => (steps) => {
      const split = place(steps, { kind: 'split', to: [] });
      way(steps);
      const jump = place(steps, { kind: 'split', to: [] });
      steps[split] = { kind: 'split', to: [split + 1, steps.length] };
      rest(steps);
      steps[jump] = { kind: 'split', to: [steps.length] };
    });
  }

  private row(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!))
      parts.push(this.repeated(this.one()));
    return (steps) => {
      for (const part of parts) part(steps);
    };
  }

  private repeated(part: Part): Part {
    const times = this.times();
    if (times === undefined) return part;
    // How much it takes at once makes no difference to whether there is any.
    this.takes('?');
    if (this.times() !== undefined) throw new PatternError('nothing stands ahead of what repeats it');
    const [least, most] = times;
    return (steps) => {
      for (let i = 0; i < least; i++) part(steps);
      if (most === Infinity) {
        const split = place(steps, { kind: 'split', to: [] });
        part(steps);
        place(steps, { kind: 'split', to: [split] });
        steps[split] = { kind: 'split', to: [split + 1, steps.length] };
        return;
      }
      const splits: number[] = [];
      for (let i = least; i < most; i++) {
        splits.push(place(steps, { kind: 'split', to: [] }));
        part(steps);
      }
      for (const split of splits) steps[split] = { kind: 'split', to: [split + 1, steps.length] };
    };
  }

  /** How often what stands ahead is repeated; undefined where nothing says so. */
  private times(): readonly [least: number, most: number] | undefined {
    if (this.takes('*')) return [0, Infinity];
    if (this.takes('+')) return [1, Infinity];
    if (this.takes('?')) return [0, 1];
    if (this.source[this.at] !== '{') return undefined;
    const found = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.source.slice(this.at, this.at + 12));
    if (found === null) throw new PatternError('`{` is written `\\{` where it repeats nothing');
    this.at += found[0].length;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3]);
    if (most < least || least > MOST_TIMES || (most !== Infinity && most > MOST_TIMES))
      throw new PatternError(`\`${found[0]}\` is no range up to ${MOST_TIMES}`);
    return [least, most];
  }

  private one(): Part {
    const sign = this.sign();
    if (sign === '(') return this.group();
    if (sign === '[') return ofSign(this.choice());
    if (sign === '.') return ofSign((each) => each !== '\n');
    if (sign === '^') return (steps) => void place(steps, { kind: 'begin' });
    if (sign === '$') return (steps) => void place(steps, { kind: 'end' });
    if (sign === '\\') return ofSign(this.escaped().fits);
    if (sign === '{') throw new PatternError('`{` is written `\\{` where it repeats nothing');
    if ('*+?'.includes(sign)) throw new PatternError('nothing stands ahead of what repeats it');
    return ofSign((each) => each === sign);
  }

  private group(): Part {
    if (this.takes('?') && !this.takes(':'))
      throw new PatternError('what looks around, and groups with names, are not known here');
    const part = this.either();
    if (!this.takes(')')) throw new PatternError('a bracket is open that is not closed');
    return part;
  }

  private choice(): Fits {
    const isNegated = this.takes('^');
    const fits: Fits[] = [];
    while (!this.takes(']')) {
      const from = this.member();
      if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']') fits.push(from.fits);
      else {
        this.at += 1;
        fits.push(between(from, this.member()));
      }
    }
    return (sign) => fits.some((each) => each(sign)) !== isNegated;
  }

  private member(): Member {
    const sign = this.sign();
    return sign === '\\' ? this.escaped() : { sign, fits: (each) => each === sign };
  }

  private escaped(): Member {
    const sign = this.sign();
    const known = CLASSES[sign];
    if (known !== undefined) return { sign: undefined, fits: (each) => known.test(each) };
    if (/[A-Za-z0-9]/.test(sign) && ENDS[sign] === undefined)
      throw new PatternError(`\`\\${sign}\` is not known here`);
    const meant = ENDS[sign] ?? sign;
    return { sign: meant, fits: (each) => each === meant };
  }

  private sign(): string {
    const code = this.source.codePointAt(this.at);
    if (code === undefined) throw new PatternError('it ends too early');
    const sign = String.fromCodePoint(code);
    this.at += sign.length;
    return sign;
  }

  private takes(sign: string): boolean {
    const does = this.source[this.at] === sign;
    if (does) this.at += 1;
    return does;
  }
}

interface Member {
  /** Undefined of what stands for several. */
  readonly sign: string | undefined;
  readonly fits: Fits;
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /\d/,
  D: /\D/,
  w: /\w/,
  W: /\W/,
  s: /\s/,
  S: /\S/,
};
const ENDS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function between({ sign: from }: Member, { sign: to }: Member): Fits {
  if (from === undefined || to === undefined || from > to)
    throw new PatternError('a range in `[…]` goes from a letter to a later one');
  const [least, most] = [from.codePointAt(0)!, to.codePointAt(0)!];
  return (sign) => sign.codePointAt(0)! >= least && sign.codePointAt(0)! <= most;
}

function ofSign(fits: Fits): Part {
  return (steps) => void place(steps, { kind: 'sign', fits });
}

function place(steps: Step[], step: Step): number {
  if (steps.length >= MOST_STEPS) throw new PatternError('it repeats too much');
  return steps.push(step) - 1;
}
