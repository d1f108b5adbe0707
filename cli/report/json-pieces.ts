/** What `JSON.stringify` leaves as it is, and a terminal or a log of a build takes for more than data; its own line ends stay. */
const ESCAPED = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|#(?=#\w*\[)/gu;

/**
 * A value as JSON in which every character is seen, in pieces, so that a large report never stands in memory as one text.
 * What stands `deep` within is a piece: of `{ findings: […] }` each finding, where nothing else is said. Whoever parses the
 * pieces together has the value as it is.
 */
export function* jsonPieces(value: object, deep = 2): Generator<string> {
  yield* piecesOf(value, deep, '');
  yield '\n';
}

function* piecesOf(value: unknown, deep: number, indent: string): Generator<string> {
  const entries = deep > 0 ? entriesOf(value) : [];
  if (entries.length === 0) {
    yield escaped(JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`));
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = `${indent}  `;
  let before = open;
  for (const [name, item] of entries) {
    const label = Array.isArray(value) ? '' : `${escaped(JSON.stringify(name))}: `;
    yield `${before}\n${inner}${label}`;
    yield* piecesOf(item, deep - 1, inner);
    before = ',';
  }
  yield `\n${indent}${close}`;
}

/** The members that JSON has of a value, or its items; none of one that is neither an object nor an array. */
function entriesOf(value: unknown): readonly (readonly [name: string, item: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return Object.entries(value.map((item: unknown) => item ?? null));
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** JSON in which every character is seen. */
export function escaped(json: string): string {
  return json.replace(ESCAPED, units);
}

function units(character: string): string {
  return Array.from({ length: character.length }, (_unit, i) => {
    return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}
