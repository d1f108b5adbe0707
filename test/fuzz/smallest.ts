import type { TextChange } from '../../core/text/text-change.ts';
import type { Example } from './texts.ts';

/** Files that stand together, and the edit of one of them after which something is wrong. */
export interface Failing {
  readonly files: readonly Example[];
  readonly path: string;
  readonly change: TextChange;
}

/** Leaves out as many files, lines and characters as it can while it fails. */
export function smallest(failing: Failing, fails: (failing: Failing) => boolean): Failing {
  let best = failing;
  for (const { path } of failing.files) {
    const left = { ...best, files: best.files.filter((file) => file.path !== path) };
    if (path !== best.path && fails(left)) best = left;
  }
  for (const { path } of best.files)
    for (const [size, unit] of [[16, LINES] as const, [4, LINES] as const, [1, LINES] as const])
      best = path === best.path ? around(best, size, unit, fails) : beside(best, path, size, unit, fails);
  return around(best, 1, /[\w ]+|./gsu, fails);
}

const LINES = /[^\n]*\n|[^\n]+$/g;

/** Parts of a text without groups of them, from the last to the first, for as long as what is left will do. */
function shortened(parts: readonly string[], size: number, does: (left: readonly string[]) => boolean) {
  let best = parts;
  for (let i = parts.length - size; i > -size; i -= size) {
    const left = best.filter((_, at) => at < i || at >= i + size);
    if (left.length < best.length && does(left)) best = left;
  }
  return best;
}

function withText(files: readonly Example[], path: string, text: string): readonly Example[] {
  return files.map((file) => (file.path === path ? { path, text } : file));
}

/** With less in a file beside the edited one. */
function beside(
  failing: Failing,
  path: string,
  size: number,
  unit: RegExp,
  fails: (failing: Failing) => boolean,
): Failing {
  const { text } = failing.files.find((file) => file.path === path)!;
  const made = (parts: readonly string[]): Failing => ({
    ...failing,
    files: withText(failing.files, path, parts.join('')),
  });
  return made(shortened(text.match(unit) ?? [], size, (left) => fails(made(left))));
}

/** With less ahead of the edit and behind it. */
function around(failing: Failing, size: number, unit: RegExp, fails: (failing: Failing) => boolean): Failing {
  const { files, path, change } = failing;
  const { text } = files.find((file) => file.path === path)!;
  const gone = text.slice(change.start, change.end);
  const made = (before: readonly string[], after: readonly string[]): Failing => {
    const head = before.join('');
    return {
      files: withText(files, path, head + gone + after.join('')),
      path,
      change: { start: head.length, end: head.length + gone.length, text: change.text },
    };
  };
  const ahead = text.slice(0, change.start).match(unit) ?? [];
  const behind = text.slice(change.end).match(unit) ?? [];
  const before = shortened(ahead, size, (left) => fails(made(left, behind)));
  return made(
    before,
    shortened(behind, size, (left) => fails(made(before, left))),
  );
}
