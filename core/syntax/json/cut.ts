import { CUT_SECTIONS, SECTIONS, type Block } from '../blocks.ts';

/** A stretch of text that becomes a block; offsets in UTF-16 code units. */
export interface Cut {
  readonly start: number;
  readonly section: string;
  readonly kind: Block['kind'];
}

/**
 * Cuts a JSON text at the entries of its top sections, whose text covers it without a gap. Text whose brackets
 * do not match, as while it is typed, is cut by the indentation of its lines.
 */
export function cutJson(text: string): readonly Cut[] {
  const root = rootBrace(text);
  if (root < 0) return [{ start: 0, section: '', kind: 'document' }];
  const cuts = cutByBrackets(text, root) ?? cutByIndentation(text);
  if (cuts.length === 0) return [{ start: 0, section: '', kind: 'document' }];
  return cuts[0]!.start === 0 ? cuts : [{ start: 0, section: '', kind: 'section' }, ...cuts];
}

function rootBrace(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') return at;
    if (text[at] === '/') {
      const close = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 1 : text.indexOf('\n', at);
      if (close <= 0 || !'/*'.includes(text[at + 1] ?? ' ')) return -1;
      at = close;
    } else if (/\S/.test(text[at]!)) return -1;
  }
  return -1;
}

/** One pass over the characters; undefined where a bracket or a string is not closed as it should be. */
function cutByBrackets(text: string, root: number): Cut[] | undefined {
  const cuts: Cut[] = [];
  let depth = 1;
  let section = '';
  let fresh = true;
  for (let i = root + 1; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: {
        const end = closingQuote(text, i);
        if (end < 0) return undefined;
        if (fresh && depth === 1) section = text.slice(i + 1, end);
        if (fresh && (depth === 1 || (depth === 2 && CUT_SECTIONS.has(section)))) {
          cuts.push({ start: lineStart(text, i), section, kind: depth === 1 ? 'section' : 'entry' });
        }
        fresh = false;
        i = end;
        break;
      }
      case 0x7b:
      case 0x5b:
        depth += 1;
        fresh = depth === 2 && text.charCodeAt(i) === 0x7b;
        break;
      case 0x7d:
      case 0x5d:
        depth -= 1;
        if (depth < 0) return undefined;
        break;
      case 0x2c:
        fresh = depth <= 2;
        break;
      case 0x2f:
        i = commentEnd(text, i);
        break;
    }
  }
  return depth === 0 ? cuts : undefined;
}

/** The offset behind a value's text, at the comma or the bracket that follows; undefined where it does not end as it should. */
export function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = closingQuote(text, i);
        if (i < 0) return undefined;
        break;
      case 0x7b:
      case 0x5b:
        depth += 1;
        break;
      case 0x7d:
      case 0x5d:
        if (depth === 0) return i;
        depth -= 1;
        break;
      case 0x2c:
        if (depth === 0) return i;
        break;
    }
  }
  return undefined;
}

/** The offset of the quote that closes a string; -1 where the line ends before. */
function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x22) return i;
    if (char === 0x5c) i += 1;
    else if (char === 0x0a) return -1;
  }
  return -1;
}

function commentEnd(text: string, slash: number): number {
  const next = text.charCodeAt(slash + 1);
  if (next !== 0x2f && next !== 0x2a) return slash;
  const end = next === 0x2f ? text.indexOf('\n', slash) : text.indexOf('*/', slash + 2) + 1;
  return end <= slash ? text.length : end;
}

/** The start of the line where only white space stands ahead of the offset, else the offset. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text.charCodeAt(start - 1) === 0x20 || text.charCodeAt(start - 1) === 0x09))
    start -= 1;
  return start > 0 && text.charCodeAt(start - 1) === 0x0a ? start : offset;
}

/** Lines at the indentation of the sections, and of the entries of a cut section, begin a block. */
function cutByIndentation(text: string): Cut[] {
  const cuts: Cut[] = [];
  let sectionIndent = -1;
  let entryIndent = -1;
  let section = '';
  for (const match of text.matchAll(/^([ \t]+)"([^"\n]*)/gm)) {
    const indent = match[1]!.length;
    const key = match[2]!;
    if (SECTIONS.has(key) && (sectionIndent < 0 || indent === sectionIndent)) {
      [sectionIndent, entryIndent, section] = [indent, -1, key];
      cuts.push({ start: match.index, section, kind: 'section' });
    } else if (sectionIndent >= 0 && indent > sectionIndent && CUT_SECTIONS.has(section)) {
      if (entryIndent < 0) entryIndent = indent;
      if (indent === entryIndent) cuts.push({ start: match.index, section, kind: 'entry' });
    }
  }
  return cuts;
}
