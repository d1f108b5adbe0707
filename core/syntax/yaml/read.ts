import type { Block, PlacedBlock, SyntaxDocument, TextChange } from '../blocks.ts';
import { cutYaml, type Cut } from './cut.ts';
import { readBlockTree } from './repair.ts';

/**
 * Reads any text as YAML and never throws. With the previous version (and, faster, the one `change` that led
 * from it to `text`), blocks outside the change keep their identity; the result equals a fresh read.
 */
export function readYaml(text: string, previous?: SyntaxDocument, change?: TextChange): SyntaxDocument {
  const cuts = cutYaml(text);
  const blocks = new Array<PlacedBlock>(cuts.length);
  const kept =
    previous?.language === 'yaml' ? keepOutside(cuts, text, previous, change, blocks) : NOTHING_KEPT;
  for (let i = kept.prefix; i < cuts.length - kept.suffix; i++) {
    const cut = cuts[i]!;
    const source = text.slice(cut.start, endOf(cuts, i, text));
    blocks[i] = { block: sameText(kept.touched, cut, source) ?? readBlock(source, cut), start: cut.start };
  }
  return { language: 'yaml', text, blocks };
}

interface Kept {
  readonly prefix: number;
  readonly suffix: number;
  /** The previous blocks that the change may have touched. */
  readonly touched: readonly PlacedBlock[];
}

const NOTHING_KEPT: Kept = { prefix: 0, suffix: 0, touched: [] };

function keepOutside(
  cuts: readonly Cut[],
  text: string,
  previous: SyntaxDocument,
  given: TextChange | undefined,
  blocks: PlacedBlock[],
): Kept {
  const change = fits(given, previous.text, text) ? given : difference(previous.text, text);
  const delta = text.length - previous.text.length;
  const old = previous.blocks;
  const most = Math.min(cuts.length, old.length);
  let prefix = 0;
  for (; prefix < most; prefix++) {
    const placed = old[prefix]!;
    const end = placed.start + placed.block.text.length;
    if (end > change.start || !isSame(cuts[prefix]!, placed, 0) || endOf(cuts, prefix, text) !== end) break;
    blocks[prefix] = placed;
  }
  let suffix = 0;
  for (; suffix < most - prefix; suffix++) {
    const placed = old[old.length - 1 - suffix]!;
    const cut = cuts[cuts.length - 1 - suffix]!;
    if (placed.start < change.end || !isSame(cut, placed, delta)) break;
    blocks[cuts.length - 1 - suffix] = delta === 0 ? placed : { block: placed.block, start: cut.start };
  }
  return { prefix, suffix, touched: old.slice(prefix, old.length - suffix) };
}

function isSame(cut: Cut, { block, start }: PlacedBlock, delta: number): boolean {
  return (
    cut.start === start + delta &&
    cut.kind === block.kind &&
    cut.section === block.section &&
    cut.documentIndex === block.documentIndex
  );
}

function fits(change: TextChange | undefined, before: string, after: string): change is TextChange {
  return (
    change !== undefined && before.length - (change.end - change.start) + change.text.length === after.length
  );
}

function difference(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let back = 0;
  while (
    back < most - start &&
    before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)
  ) {
    back++;
  }
  return { start, end: before.length - back, text: after.slice(start, after.length - back) };
}

/** The touched block of the same text, with its reading under a new place in the document where that is all that changed. */
function sameText(touched: readonly PlacedBlock[], cut: Cut, source: string): Block | undefined {
  const { section, kind, documentIndex } = cut;
  for (const { block } of touched.length > 64 ? [] : touched) {
    if (block.kind !== kind || block.section !== section || block.text !== source) continue;
    return block.documentIndex === documentIndex ? block : { ...block, documentIndex };
  }
  return undefined;
}

function readBlock(source: string, { section, kind, documentIndex }: Cut): Block {
  // A slice would keep the whole version of the document in memory for as long as the block lives.
  const text = (' ' + source).slice(1);
  const { root, anchored, problems } = readBlockTree(text, kind);
  return { text, section, kind, documentIndex, root, problems, anchored };
}

function endOf(cuts: readonly Cut[], index: number, text: string): number {
  return cuts[index + 1]?.start ?? text.length;
}
