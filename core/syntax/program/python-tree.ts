import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common';

/** Lezer's parser of Python, given by whoever has loaded it. */
export interface PythonParser {
  parse(text: string, fragments?: readonly TreeFragment[]): Tree;
}

/** A tree and what the next version of the text can take over from it. */
export interface ParsedPython {
  readonly text: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * Parses a text, and takes over from `previous` what an edit has not touched; undefined where the parser has no stack left: it
 * goes down 2,500 levels of a tree, which may be more than there is room for.
 */
export function parsePython(
  text: string,
  parser: PythonParser,
  previous?: ParsedPython,
): ParsedPython | undefined {
  const kept =
    previous === undefined
      ? []
      : TreeFragment.applyChanges(previous.fragments, changesBetween(previous.text, text));
  try {
    const tree = parser.parse(text, kept);
    if (isSound(tree)) return { text, tree, fragments: TreeFragment.addTree(tree, kept) };
    // How it goes on behind what it does not understand depends on what it takes over.
    return { text, tree: kept.length === 0 ? tree : parser.parse(text), fragments: [] };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isSound(tree: Tree): boolean {
  const cursor = tree.cursor();
  do if (cursor.type.isError) return false;
  while (cursor.next());
  return true;
}

/** Where the parser had to leave something out or to put it in. */
export function flawsOf(tree: Tree): readonly number[] {
  const found: number[] = [];
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) found.push(from);
    },
  });
  return found;
}

/** The one stretch in which two texts differ. */
function changesBetween(before: string, after: string): readonly ChangedRange[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [toA, toB] = [before.length, after.length];
  while (toA > start && toB > start && before.charCodeAt(toA - 1) === after.charCodeAt(toB - 1)) {
    toA--;
    toB--;
  }
  return toA === start && toB === start ? [] : [{ fromA: start, toA, fromB: start, toB }];
}
