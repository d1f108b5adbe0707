/** A stretch of a text, in UTF-16 offsets from its start. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
