/** A field of a row and what ends it: in quotes, in which a quote is written twice, or up to a comma or the end of a line. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** The rows of a text of comma-separated values, as RFC 4180 has them, without those that are blank; undefined where it is none. */
export function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    FIELD.lastIndex = at;
    const found = FIELD.exec(text);
    if (found === null) return undefined;
    const [whole, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (end === ',' && at < text.length) continue;
    if (end === ',') row.push('');
    if (row.length > 1 || quoted !== undefined || plain !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows below the first one by its names; undefined where `csvdecode` fails. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  const [names, ...rows] = rowsOf(text) ?? [];
  if (names === undefined || new Set(names).size < names.length) return undefined;
  if (rows.some((row) => row.length !== names.length)) return undefined;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])));
}
