/** A replacement of `[start, end)` (UTF-16 offsets in the old text) by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
