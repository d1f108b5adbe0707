import type { Declaration, Place } from '../model/index.ts';

/** A text with what the offsets of places in it count from. */
interface Source {
  readonly text: string;
}

/**
 * Whether a name stands as a whole word in one of the texts, the declarations in `aside` left out. A word in a comment
 * counts too: what is not mentioned is certain, what is mentioned is not.
 */
export function isMentioned(
  name: string,
  sources: Iterable<Source>,
  aside: readonly Pick<Declaration, 'extent'>[],
): boolean {
  const word = new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
  for (const source of sources) {
    if (!source.text.includes(name)) continue;
    const cut = aside.map(({ extent }) => extent).filter((place) => place.source === source);
    if (word.test(without(source.text, cut))) return true;
  }
  return false;
}

function without(text: string, places: readonly Place[]): string {
  let left = text;
  for (const { start, end } of places.toSorted((a, b) => b.start - a.start))
    left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left;
}
