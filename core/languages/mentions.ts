import type { Declaration, Place } from '../model/index.ts';

/** A text with what the offsets of places in it count from; immutable, and its identity is its revision. */
interface Source {
  readonly text: string;
}

/**
 * Whether a name, or two that are joined by a dot, stands as a whole word in one of the texts, the declarations in `aside`
 * left out. A word in a comment counts too: what is not mentioned is certain, what is mentioned is not.
 */
export function isMentioned(
  name: string,
  sources: Iterable<Source>,
  aside: readonly Pick<Declaration, 'extent'>[],
): boolean {
  const cuts = new Map<object, Place[]>();
  for (const { extent } of aside) cuts.set(extent.source, [...(cuts.get(extent.source) ?? []), extent]);
  for (const source of sources) {
    const cut = cuts.get(source);
    if (cut === undefined ? wordsOf(source).has(name) : hasBeside(source, cut, name)) return true;
  }
  return false;
}

function hasBeside({ text }: Source, cut: readonly Place[], name: string): boolean {
  return text.includes(name) && wordsIn(without(text, cut)).has(name);
}

/** The words of each text that was asked about. */
const known = new WeakMap<Source, ReadonlySet<string>>();

function wordsOf(source: Source): ReadonlySet<string> {
  const words = known.get(source) ?? wordsIn(source.text);
  known.set(source, words);
  return words;
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
