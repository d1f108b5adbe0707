/**
 * The positioned tree that every reader makes. Offsets are UTF-16 code units from the start of the block
 * that holds the node, so that a block keeps its tree when the text ahead of it changes.
 */
export type Node = Scalar | Mapping | Sequence | Alias;

interface NodeBase {
  /** First offset of the node, with its tag and anchor where it has them. */
  readonly start: number;
  /** Offset behind the node: behind the closing quote or bracket, or behind the last child of a block collection. */
  readonly end: number;
  /** First offset behind tag and anchor; equals `start` where there are none. */
  readonly contentStart: number;
  /** The tag as written, with its `!`, or undefined: `!Ref`. */
  readonly tag: string | undefined;
  /** The anchor without its `&`, or undefined. */
  readonly anchor: string | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface Scalar extends NodeBase {
  readonly kind: 'scalar';
  /** The text after escapes, folding and chomping; the source text of a plain scalar; empty for an empty value. */
  readonly text: string;
  readonly style: ScalarStyle;
}

export interface Entry {
  readonly key: Node;
  readonly value: Node;
}

export interface Mapping extends NodeBase {
  readonly kind: 'mapping';
  /** Whether it is written with braces. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface Sequence extends NodeBase {
  readonly kind: 'sequence';
  /** Whether it is written with brackets. */
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface Alias extends NodeBase {
  readonly kind: 'alias';
  /** The anchor's name, without `*`. */
  readonly name: string;
}

/** The entries of a mapping; none of another node. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** The value of a mapping's entry, or undefined where there is none. */
export function childOf(node: Node | undefined, name: string): Node | undefined {
  return entriesOf(node).find(({ key }) => key.kind === 'scalar' && key.text === name)?.value;
}

/** The items of a sequence; none of another node. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : [];
}

/** The text of a scalar. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** A place where reading failed; offsets from the start of the block. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  /** What is wrong, in words for the person who typed it. */
  readonly message: string;
}
