import type { Style } from './style.ts';

/** A document's text with what writing into it has to know. */
export interface EditBuffer {
  readonly text: string;
  readonly style: Style;
  /** Where the blocks start. */
  readonly starts: ReadonlyMap<object, number>;
}

/** A text, or what makes it when somebody wants it: whether an edit can be written is told by places alone. */
export type DraftText = string | (() => string);

/** A change in the making, in offsets of the document. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** What is yet to be made is never empty. */
  readonly text: DraftText;
  /** The column that the new text belongs to: of what meets at one offset, the deepest comes first. */
  readonly depth: number;
}

/** A draft that puts a text at an offset. */
export function insertion(at: number, text: DraftText, depth = 0): Draft {
  return { start: at, end: at, text, depth };
}

/** The text of a draft, made now. */
export function madeText(text: DraftText): string {
  return typeof text === 'string' ? text : text();
}
