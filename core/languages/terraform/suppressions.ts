import { parseWish, type Suppression } from '../../model/index.ts';
import type { HclBlock, HclSection } from '../../syntax/hcl/tree.ts';

const COMMENT = /(?:#|\/\/)\s*parapet:ignore\b([^\r\n]*)/g;

/** The comments of a section that ignore rules. */
export function suppressionsOf(section: HclSection): readonly Suppression[] {
  if (!section.text.includes('parapet:ignore')) return [];
  return [...section.text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: section, start, end: start + match[0].trimEnd().length };
    return { ...parseWish(match[1]!), place, covers: { source: section, ...covered(section, start) } };
  });
}

/** The item that starts on the comment's line or, where it stands alone, on the next line of code. */
function covered({ text, body }: HclSection, comment: number): { start: number; end: number } {
  let start = text.lastIndexOf('\n', comment - 1) + 1;
  if (text.slice(start, comment).trim() === '') start = nextCode(text, comment);
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const item = itemOn(body, start, end);
  return { start, end: Math.max(end, item?.end ?? 0) };
}

function nextCode(text: string, from: number): number {
  for (let at = text.indexOf('\n', from) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== '' && !/^(?:#|\/\/)/.test(line)) return at;
    if (end < 0) break;
  }
  return text.length;
}

/** The outermost attribute or block that starts on the line. */
function itemOn(body: HclBlock['body'], start: number, end: number): { readonly end: number } | undefined {
  for (const item of [...body.blocks, ...body.attributes]) {
    if (item.start >= start && item.start < end) return item;
    if ('body' in item && item.start < start && item.end > start) return itemOn(item.body, start, end);
  }
  return undefined;
}
