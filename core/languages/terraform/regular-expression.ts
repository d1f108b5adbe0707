/** A match: the whole of it and its groups, of which some may take no part. */
export type Match = readonly (string | undefined)[];

/** A pattern of Terraform's, as it is run here. */
export interface Pattern {
  /** The names of its groups, in their order; undefined of those without. */
  readonly groups: readonly (string | undefined)[];
  readonly matches: (text: string) => readonly (Match & { readonly index: number })[];
}

/** Longer texts are not searched: a pattern may try each stretch of one. */
const LONGEST = 200;

/** Most signs of a pattern that repeat without end. */
const MOST_REPEATS = 3;

/** What is spelled alike in Terraform's dialect and here: no flags, no classes by name, no stretches of set lengths. */
const PIECE =
  /\\[dDwW.\-_/\\()[\]{}|+*?^$@:=~#%&!"',;<> tnr]|\[\^?\]?(?:\\[dDwW.\-_/\\()[\]{}|+*?^$tnr]|[^\]\\[])*\]|\(\?P?<([A-Za-z_]\w*)>|\(\?:|\(|\)\??|[*+?]\??|\{\d{1,2}(?:,\d{0,2})?\}\??|[|^$.]|[^\\()[\]{}|+*?^$.]/gu;

/** A pattern; undefined of one that may mean something else here, or take long. */
export function patternOf(source: string): Pattern | undefined {
  const pieces = [...source.matchAll(PIECE)];
  if (pieces.map(([piece]) => piece).join('') !== source) return undefined;
  const repeats = pieces.filter(([piece]) => /^(?:[*+]|\{\d+,\}?)/.test(piece)).length;
  // A group that is repeated may hold what repeats itself.
  if (repeats > MOST_REPEATS || /\)(?:[*+]|\{)/.test(source)) return undefined;
  const groups: (string | undefined)[] = [];
  const translated = pieces.map(([piece, name]) => {
    if (piece === '(' || name !== undefined) groups.push(name);
    return name === undefined ? ofPiece(piece) : `(?<${name}>`;
  });
  try {
    const expression = new RegExp(translated.join(''), 'gu');
    return { groups, matches: (text) => found(expression, text) };
  } catch {
    return undefined;
  }
}

function ofPiece(piece: string): string {
  if (piece === '.') return '[^\\n]';
  if (piece.startsWith('['))
    return piece.replace(/\\([_/@:=~#%&!"',;<> ])/g, '$1').replace(/^(\[\^?)\]/, '$1\\]');
  return /^\\[_@:=~#%&!"',;<> -]$/.test(piece) ? piece.slice(1) : piece;
}

function found(expression: RegExp, text: string): ReturnType<Pattern['matches']> {
  return [...text.matchAll(expression)];
}

/** Whether a text is short enough to be searched. */
export function isSearchable(text: string): boolean {
  return text.length <= LONGEST;
}

/** A text with what a pattern finds in it replaced; `$1` and `${name}` stand for groups. */
export function replacedBy(text: string, source: string, by: string): string | undefined {
  const pattern = isSearchable(text) ? patternOf(source) : undefined;
  if (pattern === undefined) return undefined;
  let [result, end] = ['', 0];
  for (const match of pattern.matches(text)) {
    result += text.slice(end, match.index) + filled(by, match, pattern.groups);
    end = match.index + match[0]!.length;
  }
  return result + text.slice(end);
}

function filled(by: string, match: Match, groups: Pattern['groups']): string {
  return by.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (sign, bare?: string, braced?: string) => {
    if (sign === '$$') return '$';
    const name = bare ?? braced ?? '';
    const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1;
    return (index === 0 && name !== '0' ? undefined : match[index]) ?? '';
  });
}
