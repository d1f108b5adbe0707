/**
 * Patterns of paths, as projects and `.gitignore` files write them. A path is compared in a time that its length times the
 * pattern's bounds, whatever the pattern is: patterns come with what is scanned.
 */

/** A sign of a segment: a letter, or any of some letters. */
type Sign = string | typeof ANY | typeof RUN | ((letter: string) => boolean);

/** `?`, one letter. */
const ANY: unique symbol = Symbol('?');
/** `*`, as many letters as one likes. */
const RUN: unique symbol = Symbol('*');
/** `**`, as many segments as one likes. */
const DEEP: unique symbol = Symbol('**');

type Segment = readonly Sign[] | typeof DEEP;

/** Most patterns that the braces of one stand for; those of a pattern with more are letters. */
const MOST_CHOICES = 200;

/**
 * What tells whether a path is one that some globs mean: `*`, `?`, `[a-z]` within a segment, `**` for any number of segments,
 * `{a,b}`, and `!` ahead of one that means all others.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const all = globs.map((glob) => {
    const body = glob.replace(/^!+/, '');
    const isNegated = (glob.length - body.length) % 2 === 1;
    const shapes = choicesOf(body.replace(/^\.\//, '')).map((choice) => segmentsOf(choice));
    return { isNegated, shapes };
  });
  return (path) => {
    const segments = path.split('/');
    return all.some(
      ({ isNegated, shapes }) => shapes.some((shape) => isShaped(shape, segments)) !== isNegated,
    );
  };
}

/** What tells whether a `.gitignore` leaves out a file or a folder, whose path counts from its own folder. */
export function ignoreMatcher(text: string): (path: string, isFolder: boolean) => boolean {
  const rules = text.split('\n').flatMap((line) => {
    const written = withoutEnd(line);
    if (written === '' || written.startsWith('#')) return [];
    const isNegated = written.startsWith('!');
    const whole = isNegated ? written.slice(1) : written;
    const ofFolders = whole.endsWith('/');
    const body = ofFolders ? whole.slice(0, -1) : whole;
    const segments = segmentsOf((body.startsWith('/') ? body.slice(1) : body).toLowerCase());
    // What is in a folder, and not the folder.
    const inside: readonly Segment[] =
      segments.length > 1 && segments.at(-1) === DEEP ? [...segments, [RUN] as const] : segments;
    const anywhere: readonly Segment[] = [DEEP, ...segments];
    return body === '' ? [] : [{ isNegated, ofFolders, shape: body.includes('/') ? inside : anywhere }];
  });
  return (path, isFolder) => {
    const segments = path.toLowerCase().split('/');
    const last = rules.findLast(
      ({ ofFolders, shape }) => (isFolder || !ofFolders) && isShaped(shape, segments),
    );
    return last !== undefined && !last.isNegated;
  };
}

/** Without the spaces at the end of a line that no `\` keeps. */
function withoutEnd(line: string): string {
  const kept = line.trimEnd();
  return kept.endsWith('\\') && kept.length < line.length ? `${kept} ` : kept;
}

function segmentsOf(pattern: string): readonly Segment[] {
  return pattern.split('/').map((segment) => (segment === '**' ? DEEP : signsOf(segment)));
}

function signsOf(segment: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < segment.length; at++) {
    const letter = segment[at]!;
    const set = letter === '[' ? setAt(segment, at) : undefined;
    if (set !== undefined) {
      signs.push(set.holds);
      at = set.end;
    } else if (letter === '*') {
      if (signs.at(-1) !== RUN) signs.push(RUN);
    } else if (letter === '\\' && at + 1 < segment.length) signs.push(segment[++at]!);
    else signs.push(letter === '?' ? ANY : letter);
  }
  return signs;
}

/** `[a-z]` or `[!a-z]`; undefined where it is not closed. */
function setAt(
  segment: string,
  start: number,
): { readonly holds: (letter: string) => boolean; readonly end: number } | undefined {
  const isNegated = segment[start + 1] === '!' || segment[start + 1] === '^';
  const from = isNegated ? start + 2 : start + 1;
  const end = segment.indexOf(']', from + 1);
  if (end < 0) return undefined;
  const ranges: [string, string][] = [];
  for (let at = from; at < end; at++) {
    const isRange = segment[at + 1] === '-' && at + 2 < end;
    ranges.push([segment[at]!, segment[isRange ? at + 2 : at]!]);
    if (isRange) at += 2;
  }
  const isAmong = (letter: string): boolean =>
    ranges.some(([least, most]) => least <= letter && letter <= most);
  return { holds: (letter) => isAmong(letter) !== isNegated, end };
}

function isShaped(shape: readonly Segment[], segments: readonly string[]): boolean {
  return fits<readonly Sign[], typeof DEEP, string>(shape, segments, DEEP, (signs, segment) =>
    fits<Exclude<Sign, typeof RUN>, typeof RUN, string>(
      signs,
      [...segment],
      RUN,
      (sign, letter) => sign === ANY || sign === letter || (typeof sign === 'function' && sign(letter)),
    ),
  );
}

/** Whether items are as a pattern says, in which `run` is any number of them: it is only ever the last run that is tried again. */
function fits<P, R extends symbol, T>(
  pattern: readonly (P | R)[],
  items: readonly T[],
  run: R,
  isOne: (part: P, item: T) => boolean,
): boolean {
  let [part, at, lastRun, lastAt] = [0, 0, -1, 0];
  while (at < items.length) {
    const own = pattern[part];
    if (part < pattern.length && own === run) {
      lastRun = part++;
      lastAt = at;
    } else if (part < pattern.length && isOne(own as P, items[at]!)) {
      part++;
      at++;
    } else if (lastRun >= 0) {
      part = lastRun + 1;
      at = ++lastAt;
    } else return false;
  }
  while (part < pattern.length && pattern[part] === run) part++;
  return part === pattern.length;
}

/** A pattern for each choice of its braces: `a{b,c}` is `ab` and `ac`. */
function choicesOf(pattern: string): readonly string[] {
  const done: string[] = [];
  let left = [pattern];
  while (left.length > 0) {
    const next: string[] = [];
    for (const each of left) {
      const braces = bracesIn(each);
      if (braces === undefined) done.push(each);
      else
        for (const choice of braces.choices)
          next.push(each.slice(0, braces.start) + choice + each.slice(braces.end));
    }
    if (done.length + next.length > MOST_CHOICES) return [pattern];
    left = next;
  }
  return done;
}

/** The first innermost braces that hold a comma. */
function bracesIn(
  pattern: string,
): { readonly start: number; readonly end: number; readonly choices: readonly string[] } | undefined {
  let start = -1;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') start = at;
    else if (pattern[at] === '}' && start >= 0) {
      const choices = pattern.slice(start + 1, at).split(',');
      if (choices.length > 1) return { start, end: at + 1, choices };
      start = -1;
    }
  }
  return undefined;
}
