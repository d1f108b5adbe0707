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
      return aside.length === 0 || wordsIn(without(source.text, aside)).has(name);
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
    words = { names, found: [...wordsIn(source.text)].filter((word) => names.has(word)) };
    known.set(source, words);
  }
  return words.found;
}

/** The words of a text, and those that a dot joins in pairs. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [chain] of text.matchAll(/[\w-]+(?:\.[\w-]+)*/g)) {
    const parts = chain.split('.');
    for (const [i, part] of parts.entries()) {
      words.add(part);
      if (i > 0) words.add(`${parts[i - 1]}.${part}`);
    }
  }
  return words;
}

function without(text: string, places: readonly Place[]): string {
  let left = text;
  for (const { start, end } of places.toSorted((a, b) => b.start - a.start))
    left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left;
}
