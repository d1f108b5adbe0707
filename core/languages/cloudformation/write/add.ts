import type { Entry } from '../../../syntax/tree.ts';
import type { SectionEntry } from '../environment.ts';
import type { Tree } from '../../set-at-path.ts';
import { behindOnLine, flowValue, lineBelow, ownIndent } from './insert.ts';
import { blockColumn, endOfLine, endOfLines } from './lines.ts';
import { holdingBraces } from './locate.ts';
import { blockEntries } from './render-yaml.ts';
import { insertion, type Draft, type EditBuffer } from './edit-buffer.ts';

/** Adds a resource, or a parameter, behind another, in its form; undefined where the other one's column is not its own. */
export function addResource(
  buffer: EditBuffer,
  { block, entry }: SectionEntry,
  name: string,
  body: Tree,
): readonly Draft[] | undefined {
  const { text, style, starts } = buffer;
  const base = starts.get(block)!;
  const braced = block.root !== undefined && holdingBraces(block.root, entry) === true;
  if (style.json || braced) return [...addFlow(buffer, base, entry, name, body)];
  const column = blockColumn(text, base + entry.key.start);
  if (column === undefined || column === 0) return undefined;
  const at = behindComments(text, endOfLines(text, base, entry.value), column);
  const lines = (): string =>
    (style.spaced ? style.eol : '') + ' '.repeat(column) + blockEntries({ [name]: body }, column, style);
  return [lineBelow(text, at, lines, style.eol, -1)];
}

function addFlow(
  buffer: EditBuffer,
  base: number,
  { key, value }: Entry,
  name: string,
  body: Tree,
): readonly Draft[] {
  const { text, style } = buffer;
  const json = style.json || (key.kind === 'scalar' && key.style === 'double');
  const indent = ownIndent(text, base + key.start);
  const label = json ? JSON.stringify(name) : name;
  const rendered = `${label}: ${flowValue(buffer, body, indent, json)}`;
  const end = base + value.end;
  if (indent === undefined) return [insertion(end, `, ${rendered}`, -1)];
  const gap = (style.spaced ? style.eol : '') + style.eol + indent;
  return behindOnLine(text, end, [rendered], gap).map((draft) => ({ ...draft, depth: -1 }));
}

/** The end of the comment lines directly below that are indented deeper than a resource: they belong to it. */
function behindComments(text: string, end: number, column: number): number {
  let at = end;
  while (at < text.length) {
    const next = text.indexOf('\n', at) + 1;
    const indent = /^[ ]*(?=#)/.exec(text.slice(next, next + 1000))?.[0].length;
    if (next === 0 || indent === undefined || indent <= column) return at;
    at = endOfLine(text, next);
  }
  return at;
}
