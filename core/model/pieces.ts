import { Value } from './value.ts';

/** The pieces of a text: what is known stands together, and a text within it is taken apart. */
export function piecesOfText(parts: readonly (string | Value)[]): readonly (string | Value)[] {
  const pieces: (string | Value)[] = [];
  for (const part of parts)
    for (const piece of part instanceof Value && part.data.kind === 'text' ? part.data.parts : [part]) {
      const last = pieces.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
      else if (piece !== '') pieces.push(piece);
    }
  return pieces;
}
