import type { TextChange } from '../../text/text-change.ts';

/** How a JSON text is written, as far as an edit has to match it. */
export interface JsonStyle {
  readonly eol: '\n' | '\r\n';
  /** One level of indentation. */
  readonly step: string;
  /** Whether nothing stands between a name, its colon and its value. */
  readonly dense?: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or, without a name, of a list; the value is made of what JSON has. */
export interface JsonPart {
  readonly name?: string;
  readonly value: unknown;
}

/** Reads the style off a text; two spaces where it does not show. */
export function jsonStyleOf(text: string): JsonStyle {
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    step: /[{[][ \t]*\r?\n([ \t]+)["{[]/.exec(text)?.[1] ?? '  ',
    dense: !text.trim().includes('\n') && !/"\s*:\s/.test(text),
  };
}

/** A value as JSON on one line. */
export function inlineJson(value: unknown, dense = false): string {
  if (dense || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => inlineJson(item)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inlineJson(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value as JSON over several lines, the first of which begins behind `indent`. */
export function prettyJson(value: unknown, indent: string, { step, eol }: JsonStyle): string {
  return JSON.stringify(value, undefined, step).split('\n').join(`${eol}${indent}`);
}

/**
 * Puts parts behind the last one of an object or a list, on lines of their own where that stands on one; undefined where
 * something else than space stands in braces that have no part.
 */
export function addParts(
  text: string,
  owner: Stretch,
  last: Stretch | undefined,
  parts: readonly JsonPart[],
): TextChange | undefined {
  const style = jsonStyleOf(text);
  const comma = style.dense ? ',' : ', ';
  if (last === undefined) {
    const [start, end] = [owner.start + 1, owner.end - 1];
    if (text.slice(start, end).trim() !== '') return undefined;
    const around = indentAt(text, owner.start);
    const indent = around + style.step;
    if (!text.trim().includes('\n'))
      return { start, end, text: parts.map((part) => partText(part, undefined, style)).join(comma) };
    const lines = parts.map((part) => style.eol + indent + partText(part, indent, style));
    return { start, end, text: lines.join(',') + style.eol + around };
  }
  const { end } = last;
  if (!text.slice(owner.start, last.start).includes('\n'))
    return { start: end, end, text: parts.map((part) => comma + partText(part, undefined, style)).join('') };
  const indent = indentAt(text, last.start);
  const lines = parts.map((part) => `,${style.eol}${indent}${partText(part, indent, style)}`);
  return { start: end, end, text: lines.join('') };
}

/** A value in the place of another: over several lines where that was. */
export function replacePart(text: string, { start, end }: Stretch, value: unknown): TextChange {
  const style = jsonStyleOf(text);
  const pretty = text.slice(start, end).includes('\n');
  return {
    start,
    end,
    text: pretty ? prettyJson(value, indentAt(text, start), style) : inlineJson(value, style.dense),
  };
}

/** Takes an entry out of an object with its comma; undefined where what stands around it is not plain JSON. */
export function removePart(text: string, owner: Stretch, { start, end }: Stretch): TextChange | undefined {
  const behind = /^\s*,\s*/.exec(text.slice(end, owner.end));
  if (behind !== null) return { start, end: end + behind[0].length, text: '' };
  const ahead = /,\s*$/.exec(text.slice(owner.start, start));
  if (ahead !== null) return { start: start - ahead[0].length, end, text: '' };
  const inner = { start: owner.start + 1, end: owner.end - 1 };
  const others = text.slice(inner.start, start) + text.slice(end, inner.end);
  return others.trim() === '' ? { ...inner, text: '' } : undefined;
}

function partText({ name, value }: JsonPart, indent: string | undefined, style: JsonStyle): string {
  const key = name === undefined ? '' : `${JSON.stringify(name)}:${style.dense ? '' : ' '}`;
  return key + (indent === undefined ? inlineJson(value, style.dense) : prettyJson(value, indent, style));
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}
