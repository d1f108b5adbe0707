import type { TextChange } from '../../core/text/text-change.ts';
import type { Example } from './texts.ts';

/** A text, and the edit of it after which something is wrong. */
export interface Failing {
  readonly example: Example;
  readonly change: TextChange;
}

/** Leaves out of a failing text as many lines, and then characters, around the edit as it can while it fails. */
export function smallest(failing: Failing, fails: (failing: Failing) => boolean): Failing {
  let best = failing;
  for (const size of [64, 16, 4, 1].map((lines) => ({ lines })))
    best = without(best, size.lines, /[^\n]*\n|[^\n]+$/g, fails);
  return without(best, 1, /[\w ]+|./gsu, fails);
}

function without(
  failing: Failing,
  size: number,
  unit: RegExp,
  fails: (failing: Failing) => boolean,
): Failing {
  const { example, change } = failing;
  const [ahead, behind] = [example.text.slice(0, change.start), example.text.slice(change.end)];
  const gone = example.text.slice(change.start, change.end);
  const made = (before: readonly string[], after: readonly string[]): Failing => {
    const head = before.join('');
    const text = head + gone + after.join('');
    return {
      example: { path: example.path, text },
      change: { start: head.length, end: head.length + gone.length, text: change.text },
    };
  };
  let [before, after]: [readonly string[], readonly string[]] = [
    ahead.match(unit) ?? [],
    behind.match(unit) ?? [],
  ];
  for (let i = before.length - size; i > -size; i -= size) {
    const left = before.filter((_, at) => at < i || at >= i + size);
    if (left.length < before.length && fails(made(left, after))) before = left;
  }
  for (let i = after.length - size; i > -size; i -= size) {
    const left = after.filter((_, at) => at < i || at >= i + size);
    if (left.length < after.length && fails(made(before, left))) after = left;
  }
  return made(before, after);
}
