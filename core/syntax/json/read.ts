import {
  CUT_SECTIONS,
  type Block,
  type PlacedBlock,
  type SyntaxDocument,
  type TextChange,
} from '../blocks.ts';
import type { Node, SyntaxProblem } from '../tree.ts';
import { cutJson, type Cut } from './cut.ts';
import { readEntries, readHeader, readValue, type JsonTree, type Parts } from './tree.ts';

/**
 * Reads a JSON text, tolerant of what is half typed. With the previous version and the change that was made
 * to it, blocks that the change does not touch are kept; the result equals a fresh read.
 */
export function readJson(text: string, previous?: SyntaxDocument, change?: TextChange): SyntaxDocument {
  const plain = withoutComments(text);
  const cuts = cutJson(plain);
  const kept =
    previous === undefined || change === undefined ? undefined : keptBlocks(previous, change, text.length);
  const blocks = cuts.map((cut, i): PlacedBlock => {
    const end = cuts[i + 1]?.start ?? text.length;
    const header = cut.kind === 'section' && CUT_SECTIONS.has(cut.section);
    const before = kept?.get(cut.start);
    // A comment that is opened or closed elsewhere changes what stands behind it.
    const isSame = plain === text || before?.text === plain.slice(cut.start, end);
    if (before !== undefined && isSame && same(before, cut, end - cut.start))
      return { block: before, start: cut.start };
    return { block: readBlock(plain.slice(cut.start, end), cut, header), start: cut.start };
  });
  return { language: 'json', text, blocks };
}

/** Whether a comment may stand somewhere; it may be part of a string. */
const COMMENT = /(?:^|[{}[\],"]|:[ \t])[ \t]*\/[/*]/m;

/** The text with blanks in the place of comments, which people write although JSON has none. */
function withoutComments(text: string): string {
  if (!COMMENT.test(text)) return text;
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n\r]/g, ' '),
  );
}

/** Reads one JSON value on its own, as a policy inside a string, or `parts` of it; offsets from the start of the text. */
export function parseJsonFragment(
  text: string,
  parts?: Parts,
): {
  root: Node | undefined;
  problems: readonly SyntaxProblem[];
} {
  return readValue(text, parts);
}

/** The old blocks that the change does not touch, by where they start in the new text. */
function keptBlocks(previous: SyntaxDocument, change: TextChange, length: number): Map<number, Block> {
  const shift = length - previous.text.length;
  const kept = new Map<number, Block>();
  for (const { block, start } of previous.blocks) {
    if (start + block.text.length < change.start) kept.set(start, block);
    else if (start > change.end) kept.set(start + shift, block);
  }
  return kept;
}

function same(block: Block, cut: Cut, length: number): boolean {
  return block.section === cut.section && block.kind === cut.kind && block.text.length === length;
}

function readBlock(text: string, cut: Cut, header: boolean): Block {
  const { root, problems } = treeOf(text, cut, header);
  return { text, section: cut.section, kind: cut.kind, documentIndex: 0, root, problems, anchored: false };
}

function treeOf(text: string, cut: Cut, header: boolean): JsonTree {
  if (cut.kind === 'document') return readValue(text.replace(/^\uFEFF/, ' '));
  if (cut.section === '' && /^\s*(?:\{\s*)?$/.test(text)) return { root: undefined, problems: [] };
  return header ? readHeader(text) : readEntries(text);
}
