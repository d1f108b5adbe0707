import { diffLines } from 'diff';
import { differenceOf, type TextChange } from '../core/text/text-change.ts';

/** The changes that turn a text into another, by line, each cut down to what differs. */
export function lineEdits(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const changes: TextChange[] = [];
  let at = 0;
  let removed: string | undefined;
  const push = (text: string): void => {
    const old = removed ?? '';
    const inner = differenceOf(old, text);
    changes.push({
      start: at - old.length + inner.start,
      end: at - old.length + inner.end,
      text: inner.text,
    });
    removed = undefined;
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) {
      removed = part.value;
      at += part.value.length;
    } else if (part.added) push(part.value);
    else {
      if (removed !== undefined) push('');
      at += part.value.length;
    }
  }
  if (removed !== undefined) push('');
  return changes;
}
