import type ts from 'typescript';
import type { Place, Value, World } from '../../model/index.ts';

/** TypeScript's parser, which is large and so is given by whoever has loaded it. */
export type Parser = typeof ts;

/** A file of CDK source; its identity is its revision, and places count from its start. */
export interface CdkSource {
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly parser: Parser;
}

/** A class or a module of the construct library: `aws-s3` and `Bucket`; the module itself where `name` is undefined. */
export interface Imported {
  readonly module: string;
  readonly name: string | undefined;
}

/** A construct that is made with `new`. */
export interface ConstructCall {
  readonly node: ts.NewExpression;
  readonly made: Imported & { readonly name: string };
  /** The id as written, or a name that stands for it. */
  readonly id: string;
  /** The expression of its properties; undefined where none is given. */
  readonly props: ts.Expression | undefined;
  /** What it is kept in: `bucket`, `this.bucket`; undefined where it is not kept. */
  readonly variable: string | undefined;
}

/** What names mean in a file, and what is done to its constructs. */
export interface Scope {
  readonly source: CdkSource;
  readonly imports: ReadonlyMap<string, Imported>;
  /** The one expression that a constant is given; undefined of a name that is given several. */
  readonly constants: ReadonlyMap<string, ts.Expression | undefined>;
  readonly constructs: ReadonlyMap<ts.NewExpression, ConstructCall>;
  /** The names of constructs by what they are kept in. */
  readonly byVariable: ReadonlyMap<string, ConstructCall>;
  /** Calls on what constructs are kept in: `group.addIngressRule(…)`. */
  readonly calls: ReadonlyMap<string, readonly ts.CallExpression[]>;
  /** What constructs are kept in whose template is reached into (`node.defaultChild`, overrides). */
  readonly touched: ReadonlySet<string>;
  /** Whether something changes constructs that nobody sees: an aspect that is no validation. */
  readonly changedUnseen: boolean;
}

/** What an expression is evaluated in. */
export interface Reading {
  readonly scope: Scope;
  readonly world: World;
  readonly depth: number;
}

/** The place of a node, without the white space and comments ahead of it. */
export function placeOf({ source }: Scope, node: ts.Node): Place {
  return { source, start: node.getStart(source.tree), end: node.end };
}

/** A property as a construct's own properties give it. */
export type PropertyReader = (call: ConstructCall, reading: Reading) => Value;
