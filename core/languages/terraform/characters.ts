/** What joins with its neighbours to one character, or changes them. */
const JOINS = /[\p{M}\p{Cf}\r\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/** The characters of a text as Terraform counts them; undefined where several signs may be one. */
export function charactersOf(text: string): readonly string[] | undefined {
  const composed = text.normalize('NFC');
  return JOINS.test(composed) ? undefined : [...composed];
}

/** Letters whose small and capital forms are one sign each, the same for everybody: Latin, Greek, Cyrillic. */
const LAST_LETTER = 0x52f;

/** A text letter by letter in another case; undefined where a letter has no single counterpart. */
export function inCase(text: string, change: (letter: string) => string): string | undefined {
  let result = '';
  for (const letter of text.normalize('NFC')) {
    const changed = change(letter);
    const isSure = changed === letter ? !isOdd(letter) : letter.codePointAt(0)! <= LAST_LETTER;
    if (!isSure || [...changed].length !== 1) return undefined;
    result += changed;
  }
  return result;
}

/** A letter of a script whose cases depend on the version of Unicode, or on the language. */
function isOdd(letter: string): boolean {
  return (
    /^[ßİıŉſ]$/.test(letter) ||
    (letter.codePointAt(0)! > LAST_LETTER && /^\p{L}$/u.test(letter) && !/^\p{Lo}$/u.test(letter))
  );
}

/** A text of JSON as Terraform writes it, in which some signs are escaped that need not be. */
export function escapedInJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
