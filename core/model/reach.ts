/** Stands in a text for a part that is not known. */
export const NOT_KNOWN = '…';
/** Stands in a text for a part that a deployment is given, and that is no name that anybody wrote. */
export const GIVEN = '\u0000';
/** Stands for a name that AWS makes up: no text but a pattern is equal to it. */
const MADE_UP = '\u0001';

/** Stands for a part of a name that is not known: it may be anything without a separator. */
const PART = '\u0002';

/** Longer texts are not compared: each may be the other. */
const LONGEST = 1000;

/**
 * How a property may name a resource of another template: by a value that whoever deploys it gives (`given`), by what
 * another template exports, by a text, or by something that is looked up and may be anything.
 */
export interface Namer {
  readonly kind: 'given' | 'import' | 'text' | 'lookup';
  /** Of an import its key, of a text what is known of it, with `…` for what is not. */
  readonly text?: string;
  /** File and line, as a message says them: `edge.yaml:12`. */
  readonly at?: string;
}

/** How a template lets others know a declaration. */
export interface Outward {
  /** The keys of the exports that it is in, with `…` for what is not known. */
  readonly exports: readonly string[];
  /** Whether an output shows it. */
  readonly isShown: boolean;
  /** Whether a nested stack is given it. */
  readonly isHandedOn: boolean;
}

export const KEPT_INSIDE: Outward = { exports: [], isShown: false, isHandedOn: false };

/** What other templates can know a resource by. */
export interface Known extends Outward {
  /** Its physical name as far as it is known; undefined where AWS makes one up. */
  readonly name: string | undefined;
  /** Whether a template of the workspace puts stacks together, and may hand on what another shows. */
  readonly isAmongStacks: boolean;
}

/** Whether a property of another template may name the resource. */
export function mayReach({ kind, text = NOT_KNOWN }: Namer, known: Known): boolean {
  switch (kind) {
    case 'given':
      return known.isHandedOn || (known.isShown && known.isAmongStacks);
    case 'import':
      return known.exports.some((key) => mayBeEqual(key, text));
    case 'text':
      return mayContain(inParts(text).replaceAll('*', NOT_KNOWN), inParts(known.name ?? MADE_UP));
    case 'lookup':
      return true;
  }
}

/** A text whose unknown parts hold no separators, but for one that is unknown as a whole. */
function inParts(text: string): string {
  return text === NOT_KNOWN ? text : text.replaceAll(NOT_KNOWN, PART);
}

/** Whether a text may be the name, or hold it as a whole part as an ARN or a URL does. */
function mayContain(text: string, name: string): boolean {
  const before = ['', `${NOT_KNOWN}:`, `${NOT_KNOWN}/`];
  const after = ['', `:${NOT_KNOWN}`, `/${NOT_KNOWN}`];
  return before.some((head) => after.some((tail) => mayBeEqual(text, head + name + tail)));
}

/** Whether two texts with unknown parts may be the same, without case. */
export function mayBeEqual(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return true;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const width = right.length + 1;
  // A pair of positions is reached where what stands ahead of them may be the same.
  const reached = new Uint8Array((left.length + 1) * width);
  const reach = (i: number, j: number): void => {
    reached[i * width + j] = 1;
  };
  reach(0, 0);
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length; j++) {
      if (reached[i * width + j] === 0) continue;
      const [x, y] = [left[i], right[j]];
      if (isGap(x) || (isGap(y) && mayHold(y, x))) reach(i + 1, j);
      if (isGap(y) || (isGap(x) && mayHold(x, y))) reach(i, j + 1);
      if (x !== undefined && x === y) reach(i + 1, j + 1);
    }
  return reached[left.length * width + right.length] === 1;
}

function isGap(character: string | undefined): boolean {
  return character === NOT_KNOWN || character === PART;
}

/** Whether an unknown part may hold the character. */
function mayHold(gap: string | undefined, character: string | undefined): boolean {
  if (character === undefined || character === GIVEN) return false;
  return gap === NOT_KNOWN || (character !== ':' && character !== '/');
}
