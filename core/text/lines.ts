import type { TextChange } from './text-change.ts';

/** A place in a text: line and UTF-16 code unit within the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of one version of a text; `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly text: string;
  /** The UTF-16 offset of each line's first character; the first is 0. */
  readonly lineStarts: Uint32Array;
  readonly lineCount: number;
  /** The place of a UTF-16 offset, which is clamped to the text. */
  positionAt(offset: number): Position;
  /** The UTF-16 offset of a place, clamped to the text and, within a line, to the line's end. */
  offsetAt(position: Position): number;
  /** A line without its line end; empty for a line that does not exist. */
  lineText(line: number): string;
  /** The index of `newText`, which `change` made of this text; equals a fresh one. */
  update(change: TextChange, newText: string): LineIndex;
}

/** Indexes the lines of a text. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = nextLineEnd(text, 0); at >= 0; at = nextLineEnd(text, at)) starts.push(at);
  return indexOf(text, Uint32Array.from(starts));
}

function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === LF) return at + 1;
    if (char === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }
  return -1;
}

const LF = 10;
const CR = 13;

function indexOf(text: string, lineStarts: Uint32Array): LineIndex {
  const lineEnd = (line: number): number => {
    let end = lineStarts[line + 1] ?? text.length;
    const start = lineStarts[line]!;
    if (line + 1 < lineStarts.length && end > start && text.charCodeAt(end - 1) === LF) end--;
    else if (line + 1 < lineStarts.length) return end - 1;
    return end > start && line + 1 < lineStarts.length && text.charCodeAt(end - 1) === CR ? end - 1 : end;
  };
  return {
    text,
    lineStarts,
    lineCount: lineStarts.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = countUpTo(lineStarts, at) - 1;
      return { line, character: at - lineStarts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= lineStarts.length) return text.length;
      return Math.min(lineStarts[line]! + Math.max(0, character), lineEnd(line));
    },
    lineText: (line) =>
      line < 0 || line >= lineStarts.length ? '' : text.slice(lineStarts[line], lineEnd(line)),
    update: (change, newText) => indexOf(newText, updatedStarts(lineStarts, change, newText)),
  };
}

/** A line start depends on the characters at and ahead of it, so only those within or at the change are looked at anew. */
function updatedStarts(old: Uint32Array, change: TextChange, newText: string): Uint32Array {
  const newEnd = change.start + change.text.length;
  const delta = newEnd - change.end;
  const kept = countUpTo(old, change.start - 1);
  const behind = countUpTo(old, change.end);
  const middle: number[] = [];
  for (let at = change.start; at <= newEnd; at++) if (isLineStart(newText, at)) middle.push(at);
  const starts = new Uint32Array(kept + middle.length + old.length - behind);
  starts.set(old.subarray(0, kept));
  starts.set(middle, kept);
  for (let from = behind, to = kept + middle.length; from < old.length; from++, to++)
    starts[to] = old[from]! + delta;
  return starts;
}

function isLineStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const ahead = text.charCodeAt(at - 1);
  return ahead === LF || (ahead === CR && text.charCodeAt(at) !== LF);
}

/** How many line starts are at most `offset`. */
function countUpTo(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
