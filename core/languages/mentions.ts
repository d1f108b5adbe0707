import type { Declaration, Place } from '../model/index.ts';

/** A text with what the offsets of places in it count from; immutable, and its identity is its revision. */
interface Source {
  readonly text: string;
}

type Declared = Pick<Declaration, 'name' | 'type' | 'extent'>;

/** Which of some names stand in a text, so that a text is searched once. */
const known = new WeakMap<
  Source,
  { readonly names: ReadonlySet<string>; readonly found: readonly string[] }
>();

/** The names as a set: `previous` where it holds the same, since what was found of a set is kept with it. */
export function namesIn(
  names: Iterable<string>,
  previous: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const now = new Set(names);
  if (previous === undefined || previous.size !== now.size) return now;
  return [...now].every((name) => previous.has(name)) ? previous : now;
}

/**
 * Where names stand as whole words, or two that are joined by a dot, in the texts of one version of a template. A word in
 * a comment counts too: what is not mentioned is certain, what is mentioned is not.
 */
export class Mentions {
  private readonly sources = new Map<string, Source[]>();
  private readonly declared = new Map<object, Declared[]>();

  constructor(sources: Iterable<Source>, declarations: readonly Declared[], names: ReadonlySet<string>) {
    for (const source of sources) for (const name of wordsOf(source, names)) add(this.sources, name, source);
    for (const declaration of declarations) add(this.declared, declaration.extent.source, declaration);
  }

  /** Whether the name stands outside the declarations that are left aside. */
  has(name: string, isAside: (declaration: Declared) => boolean): boolean {
    return (this.sources.get(name) ?? []).some((source) => {
      const aside = (this.declared.get(source) ?? []).filter(isAside).map(({ extent }) => extent);
      return aside.length === 0 || foundIn(without(source.text, aside), new Set([name])).has(name);
    });
  }
}

function add<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function wordsOf(source: Source, names: ReadonlySet<string>): readonly string[] {
  let words = known.get(source);
  if (words?.names !== names) {
    words = { names, found: [...foundIn(source.text, names)] };
    known.set(source, words);
  }
  return words.found;
}

/** What tells most words apart from a set of names, without a look at the set. */
interface Shape {
  /** Whether a name begins with a character, by its code. */
  readonly begins: Uint8Array;
  readonly shortest: number;
  readonly longest: number;
  /** Whether a name is two words that a dot joins. */
  readonly isJoined: boolean;
}

const shapes = new WeakMap<ReadonlySet<string>, Shape>();

function shapeOf(names: ReadonlySet<string>): Shape {
  let shape = shapes.get(names);
  if (shape === undefined) {
    const all = [...names];
    const begins = new Uint8Array(128);
    for (const name of all) begins[name.charCodeAt(0)] = 1;
    shape = {
      begins,
      shortest: Math.min(...all.map(({ length }) => length)),
      longest: Math.max(...all.map(({ length }) => length)),
      isJoined: all.some((name) => name.includes('.')),
    };
    shapes.set(names, shape);
  }
  return shape;
}

/** The characters of words, by their codes: letters, digits, `_` and `-`. */
const IN_WORD = new Uint8Array(128);
for (let code = 0; code < 128; code++) IN_WORD[code] = /[\w-]/.test(String.fromCharCode(code)) ? 1 : 0;

const DOT = '.'.charCodeAt(0);

/** Those of the names that stand in a text, each as a whole word or as two words that a dot joins. */
function foundIn(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const { begins, shortest, longest, isJoined } = shapeOf(names);
  const take = (start: number, end: number): void => {
    const length = end - start;
    if (length < shortest || length > longest || begins[text.charCodeAt(start)] !== 1) return;
    const word = text.slice(start, end);
    if (names.has(word)) found.add(word);
  };
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    if (IN_WORD[text.charCodeAt(at)] !== 1) continue;
    const start = at;
    while (IN_WORD[text.charCodeAt(at)] === 1) at++;
    take(start, at);
    if (isJoined && before >= 0) take(before, at);
    before = text.charCodeAt(at) === DOT ? start : -1;
  }
  return found;
}

function without(text: string, places: readonly Place[]): string {
  let left = text;
  for (const { start, end } of places.toSorted((a, b) => b.start - a.start))
    left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left;
}
