import type { Node, SyntaxProblem } from './tree.ts';

export type { TextChange } from '../text/text-change.ts';

/**
 * A stretch of a document that is read on its own. A block is immutable, and its identity is its revision:
 * as long as its text stays the same, every later version of the document holds the same object.
 */
export interface Block {
  readonly text: string;
  /** The top-level section that the block belongs to (`Resources`, `Parameters`, …), or '' for the text ahead of the first. */
  readonly section: string;
  /**
   * `entry`: one child of a cut section; the root is a mapping with that child's name and body.
   * `section`: a whole section, or the header line of a cut one; the root is a mapping with the section's name.
   * `document`: a document that could not be cut (flow-style root, minified JSON with an error); the root is its root.
   */
  readonly kind: 'entry' | 'section' | 'document';
  /** Which document of a multi-document file, from 0. */
  readonly documentIndex: number;
  /** Undefined where the block holds only white space and comments, or where nothing of it could be read. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Whether the tree has an anchor or an alias, which reach into other blocks. */
  readonly anchored: boolean;
}

/** A block where it stands in one version of a document. */
export interface PlacedBlock {
  readonly block: Block;
  /** UTF-16 offset of the block's first character in the document. */
  readonly start: number;
}

export type SyntaxLanguage = 'yaml' | 'json';

/** One version of a document's text, cut into blocks that cover it without a gap. */
export interface SyntaxDocument {
  readonly language: SyntaxLanguage;
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The sections whose children are blocks of their own. */
export const CUT_SECTIONS: ReadonlySet<string> = new Set([
  'Resources',
  'Parameters',
  'Mappings',
  'Conditions',
  'Outputs',
]);

/** Every top-level key that CloudFormation knows; only these are boundaries at column 0. */
export const SECTIONS: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Transform',
  'Globals',
  'Hooks',
  'Resources',
  'Outputs',
]);
