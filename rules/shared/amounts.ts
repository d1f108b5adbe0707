const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number as it stands in a sentence: in words up to twelve. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}
