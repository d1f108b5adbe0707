import { parseWish, type Place, type Suppression } from '../../model/index.ts';
import type { HclBlock, HclSection } from '../../syntax/hcl/tree.ts';
import { mayHaveOthers, othersComments, reaches, type OthersComment } from '../others-comments.ts';

const COMMENT = /(?:#|\/\/)\s*parapet:ignore\b(-file(?![\w-]))?([^\r\n]*)/g;
/** In JSON the property `//` is a comment, in a body or ahead of all. */
const JSON_COMMENT = /"\/\/"\s*:\s*"parapet:ignore\b(-file(?![\w-]))?((?:[^"\\\r\n]|\\.)*)"/g;

/** The comments of a section that ignore rules, some of them in all of its file, and those for other tools. */
export function suppressionsOf(section: HclSection, file: readonly Place[]): readonly Suppression[] {
  return [...ownIn(section, file), ...othersIn(section)];
}

function othersIn(section: HclSection): readonly Suppression[] {
  if (section.json === true || !mayHaveOthers(section.text)) return [];
  const items = itemsByStart(section.body);
  return othersComments(section.text).flatMap((comment): readonly Suppression[] => {
    const { rules, tool, reason, until, start, end } = comment;
    const covers = coveredByOther(section, items, comment);
    if (covers === undefined) return [];
    const wish = { rules, tool, reason, until, place: { source: section, start, end } };
    return [{ ...wish, covers: [{ source: section, ...covers }] }];
  });
}

/** What a comment of another tool covers in its section; undefined where it stands where the tool does not read it. */
function coveredByOther(
  { text, body }: HclSection,
  items: readonly Item[],
  comment: OthersComment,
): Item | undefined {
  const line = text.lastIndexOf('\n', comment.start - 1) + 1;
  switch (comment.scope) {
    case 'own':
      return covered(text, items, line);
    case 'resource':
      // Between the lines on which a block begins and ends.
      return body.blocks.find(
        ({ start, end }) => start < line && end > line && text.slice(line, end).includes('\n'),
      );
    case 'file':
      return undefined;
    default: {
      const below = nextCode(text, comment.start);
      if (!reaches(text, comment, below)) return undefined;
      const newline = text.indexOf('\n', below);
      if (comment.scope === 'below') return covered(text, items, below);
      return { start: below, end: newline < 0 ? text.length : newline };
    }
  }
}

/** The checks of other tools that a comment at the beginning of a file takes out of all of it. */
export function suppressionsOfFile(
  sections: readonly HclSection[],
  file: readonly Place[],
): readonly Suppression[] {
  const [first] = sections;
  if (first === undefined || first.json === true || !mayHaveOthers(first.text)) return [];
  const code = /^(?:\s|(?:#|\/\/)[^\n]*(?:\n|$))*/.exec(first.text)![0].length;
  const comments = othersComments(first.text).filter(({ scope, end }) => scope === 'file' && end <= code);
  return comments.map(({ rules, tool, reason, until, start, end }) => ({
    ...{ rules, tool, reason, until, place: { source: first, start, end } },
    covers: file,
  }));
}

function ownIn(section: HclSection, file: readonly Place[]): readonly Suppression[] {
  if (!section.text.includes('parapet:ignore')) return [];
  const items = itemsByStart(section.body);
  if (section.json === true) return inJson(section, items, file);
  // Comments above one line of code all cover that.
  let below: number | undefined;
  return [...section.text.matchAll(COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: section, start, end: start + match[0].trimEnd().length };
    const wish = parseWish(match[2]!);
    if (match[1] !== undefined) return { ...wish, place, covers: file };
    const line = section.text.lastIndexOf('\n', start - 1) + 1;
    const isAlone = section.text.slice(line, start).trim() === '';
    if (isAlone && (below === undefined || below <= start)) below = nextCode(section.text, start);
    const covers = covered(section.text, items, isAlone ? below! : line);
    return { ...wish, place, covers: [{ source: section, ...covers }] };
  });
}

/** Of a text in JSON: each covers the body that it is in. */
function inJson(section: HclSection, items: readonly Item[], file: readonly Place[]): readonly Suppression[] {
  return [...section.text.matchAll(JSON_COMMENT)].map((match) => {
    const start = match.index;
    const place = { source: section, start, end: start + match[0].length };
    const around = items.findLast((item) => item.start < start && place.end <= item.end);
    const covers =
      match[1] !== undefined || around === undefined
        ? file
        : [{ source: section, start: around.start, end: around.end }];
    return { ...parseWish(match[2]!.replace(/\\(["\\/])/g, '$1')), place, covers };
  });
}

/** The item that starts on a line of code. */
function covered(text: string, items: readonly Item[], start: number): { start: number; end: number } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end: Math.max(end, itemOn(items, start, end)?.end ?? 0) };
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

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The attributes and blocks of a body and of all in it by where they start, the outer ahead of the inner. */
function itemsByStart(body: HclBlock['body']): readonly Item[] {
  const items: Item[] = [];
  const pending = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const item of next.attributes) items.push(item);
    for (const block of next.blocks) {
      items.push(block);
      pending.push(block.body);
    }
  }
  return items.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The outermost attribute or block that starts on the line. */
function itemOn(items: readonly Item[], start: number, end: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const first = items[low];
  return first !== undefined && first.start < end ? first : undefined;
}
