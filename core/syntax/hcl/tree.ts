import type { Range } from '../../text/range.ts';
import type { SyntaxProblem } from '../tree.ts';

export type { Range };

export interface Literal extends Range {
  readonly kind: 'literal';
  /** A number, `true`, `false`, `null`, or a text without anything to put in. */
  readonly value: string | number | boolean | null;
  /** The first offset of a text's content, where it stands in the source as it is: no escapes, no indentation taken away. */
  readonly contentStart?: number;
}

/** A quoted text or a heredoc with something to put in. */
export interface TemplateText extends Range {
  readonly kind: 'template';
  /** What lies between `%{ if }` and `%{ endif }` are parts among the others. */
  readonly parts: readonly TemplatePart[];
  readonly heredoc: boolean;
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'value'; readonly expression: Expression }
  | Directive;

/** `%{ … }`: what it opens or closes. */
export type Directive =
  | { readonly kind: 'if'; readonly test: Expression }
  | {
      readonly kind: 'loop';
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
    }
  | { readonly kind: 'else' | 'endif' | 'endfor' }
  /** What cannot be read. */
  | { readonly kind: 'directive' };

export interface Tuple extends Range {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

export interface ObjectEntry {
  /** A name that stands without quotes is a literal. */
  readonly key: Expression;
  readonly value: Expression;
}

export interface ObjectValue extends Range {
  readonly kind: 'object';
  readonly entries: readonly ObjectEntry[];
}

export type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }
  /** `.*` goes on to the names behind it alone, `[*]` to all that follows. */
  | { readonly kind: 'splat'; readonly namesAlone?: true };

/** `aws_s3_bucket.logs[0].arn`: what it begins with, and the way from there. */
export interface Traversal extends Range {
  readonly kind: 'traversal';
  readonly root: string | Expression;
  readonly steps: readonly Step[];
}

export interface Call extends Range {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** Whether the last argument is spread: `merge(maps...)`. */
  readonly spread: boolean;
}

export interface Conditional extends Range {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Operation extends Range {
  readonly kind: 'operation';
  readonly operator: string;
  /** One of a unary operator, two of a binary one. */
  readonly operands: readonly Expression[];
}

export interface For extends Range {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** What an object's entries are named; undefined of a tuple. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  readonly grouped: boolean;
}

/** What is missing or cannot be read. */
export interface Missing extends Range {
  readonly kind: 'missing';
}

export type Expression =
  | Literal
  | TemplateText
  | Tuple
  | ObjectValue
  | Traversal
  | Call
  | Conditional
  | Operation
  | For
  | Missing;

export interface Attribute extends Range {
  readonly name: string;
  /** Offset behind the name. */
  readonly nameEnd: number;
  readonly value: Expression;
}

export interface Label extends Range {
  readonly text: string;
}

export interface HclBlock extends Range {
  readonly type: string;
  readonly labels: readonly Label[];
  /** Behind the last label, ahead of the `{`. */
  readonly headerEnd: number;
  readonly body: Body;
  /** Whether it is written as an object (`ingress = [{ … }]`, JSON): read alike, and edited in JSON alone. */
  readonly fromObject?: boolean;
}

/** What stands between a block's braces, or in a file. */
export interface Body extends Range {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly HclBlock[];
}

/** A stretch of a document that is read on its own: a top-level block with the comments above it. Immutable; its identity is its revision. */
export interface HclSection {
  readonly text: string;
  readonly body: Body;
  readonly problems: readonly SyntaxProblem[];
  /** Whether it is written in Terraform's JSON. */
  readonly json?: boolean;
}

/** One version of a document's text, cut into sections that cover it without a gap. */
export interface HclDocument {
  readonly language: 'hcl';
  readonly text: string;
  readonly blocks: readonly { readonly block: HclSection; readonly start: number }[];
}
