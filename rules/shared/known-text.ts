import type { Value } from '../../core/model/index.ts';

/** Stands for a part of a text that is not known; no policy has this character. */
export const GAP = '\uFFFC';

/** A text as far as it is known, with `GAP` for each part that is not; undefined where nothing of it is. */
export function textOf(value: Value): string | undefined {
  const { data } = value;
  if (data.kind === 'literal') return String(data.value);
  if (data.kind !== 'text') return undefined;
  return data.parts.map((part) => (typeof part === 'string' ? part : (textOf(part) ?? GAP))).join('');
}
