/**
 * Whether a text fits a pattern in which `*` stands for any characters, none among them, and `?` for one. Both are compared
 * as they are written. Two offsets go over them, and each star is gone back to by one character of the text at a time, so
 * that the work is at most the length of the text times the longest piece without a star.
 */
export function fitsWildcard(text: string, pattern: string): boolean {
  let at = 0;
  let i = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (pattern[i] === '*') {
      star = i++;
      resume = at;
    } else if (i < pattern.length && (pattern[i] === '?' || pattern[i] === text[at])) {
      i++;
      at++;
    } else if (star >= 0) {
      i = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[i] === '*') i++;
  return i === pattern.length;
}

/** Whether a text is the pieces in their order, with any characters, or none, between two of them. */
export function hasPieces(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return text === first;
  const last = rest.pop()!;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= text.length;
}
