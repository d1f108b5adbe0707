import type { TextChange } from '../../../syntax/blocks.ts';
import type { Style } from './style.ts';

/** A document's text with what writing into it has to know. */
export interface EditBuffer {
  readonly text: string;
  readonly style: Style;
  /** Where the blocks start. */
  readonly starts: ReadonlyMap<object, number>;
}

/** A change in the making, in offsets of the document. */
export interface Draft extends TextChange {
  /** The column that the new text belongs to: of what meets at one offset, the deepest comes first. */
  readonly depth: number;
}

/** A draft that puts a text at an offset. */
export function insertion(at: number, text: string, depth = 0): Draft {
  return { start: at, end: at, text, depth };
}
