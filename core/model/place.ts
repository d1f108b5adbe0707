/** A stretch of text. Offsets are UTF-16 code units from the start of the source. */
export interface Place {
  /** What the offsets count from: the block of a reader. Opaque here; its identity is its revision. */
  readonly source: object;
  readonly start: number;
  readonly end: number;
}

/** Where a property stands below its resource's properties: names, and indices of list members. */
export type Path = readonly (string | number)[];

const paths = new Map<string, Path>();

/** The segments of a dotted path; a path whose segments hold dots is given as segments. */
export function parsePath(path: string | Path): Path {
  if (typeof path !== 'string') return path;
  let parsed = paths.get(path);
  if (parsed === undefined) {
    parsed = path === '' ? [] : path.split('.');
    paths.set(path, parsed);
  }
  return parsed;
}

/** A path as a person writes it: `Tags[0].Key`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else text += text === '' ? segment : `.${segment}`;
  }
  return text;
}
