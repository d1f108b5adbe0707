/**
 * Programs of a general-purpose language, as far as values are made in them: one tree for all such languages. What a
 * language has beside is `Opaque`, with the expressions that stand in it.
 */

/** A stretch of a program that is read on its own, mostly a statement; immutable, and its identity is its revision. */
export interface Piece {
  readonly text: string;
}

/** Where something stands in a piece, in UTF-16 code units from the piece's start. */
export interface Place {
  readonly source: Piece;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly place: Place;
}

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** `undefined`, `null`, `None`. */
export interface Nothing extends Node {
  readonly kind: 'nothing';
}

/** A text with expressions in it. */
export interface Template extends Node {
  readonly kind: 'template';
  readonly parts: readonly (string | Expression)[];
}

export interface ObjectEntry {
  readonly name: string;
  readonly namePlace: Place;
  readonly value: Expression;
}

/** An object, or the keyword arguments of a call (`isKeywords`). */
export interface ObjectExpression extends Node {
  readonly kind: 'object';
  /** Entries by name and what is spread in, in order; `opaque` where a name or a value is not known. */
  readonly parts: readonly (ObjectEntry | { readonly spread: Expression } | 'opaque')[];
  readonly isKeywords?: boolean;
}

export interface ListExpression extends Node {
  readonly kind: 'list';
  readonly items: readonly (Expression | { readonly spread: Expression })[];
}

/** One or the other: `a ? b : c`, `b if a else c`. */
export interface Choice extends Node {
  readonly kind: 'choice';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** What it is unless that is missing: `a ?? b`, `a || b`. */
export interface Fallback extends Node {
  readonly kind: 'fallback';
  readonly wanted: Expression;
  readonly otherwise: Expression;
}

export interface Not extends Node {
  readonly kind: 'not';
  readonly operand: Expression;
}

/** Whether two are equal, or differ. */
export interface Comparison extends Node {
  readonly kind: 'comparison';
  readonly left: Expression;
  readonly right: Expression;
  readonly equal: boolean;
}

/** Both, or one of them. */
export interface Connective extends Node {
  readonly kind: 'connective';
  readonly left: Expression;
  readonly right: Expression;
  readonly both: boolean;
}

/** A name; `this` too, whatever the language calls it. */
export interface Name extends Node {
  readonly kind: 'name';
  readonly name: string;
}

export interface Member extends Node {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

/** A call or, where the language tells it apart, a `new`. */
export interface Call extends Node {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  readonly isNew: boolean;
}

export interface FunctionExpression extends Node {
  readonly kind: 'function';
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

export interface Opaque extends Node {
  readonly kind: 'opaque';
  readonly inner: readonly Expression[];
  /** What gets another value where it stands: `a` in `(a = 1)` and `a++`. */
  readonly sets?: Expression;
  /** Whether its value is a number, a text or a truth, and holds nothing of what stands in it. */
  readonly isPlain?: boolean;
}

export type Expression =
  | Literal
  | Nothing
  | Template
  | ObjectExpression
  | ListExpression
  | Choice
  | Fallback
  | Not
  | Comparison
  | Connective
  | Name
  | Member
  | Call
  | FunctionExpression
  | Opaque;

export interface Parameter {
  /** Undefined where it is taken apart at once. */
  readonly name: string | undefined;
  /** The names that it is taken apart into. */
  readonly parts: readonly string[];
  readonly fallback: Expression | undefined;
}

/** A name that an import brings; `name` is undefined where it stands for the whole module. */
export interface ImportedName {
  readonly local: string;
  readonly module: string;
  readonly name: string | undefined;
}

export interface ImportStatement extends Node {
  readonly kind: 'import';
  readonly names: readonly ImportedName[];
  /** Behind the last of the names in brackets, where another may be added; undefined where there are none. */
  readonly list: { readonly module: string; readonly after: Place } | undefined;
}

export type Statement =
  | ImportStatement
  /** A variable or a member (`this.x`); `isPrivate` where the rest of the program cannot see it. */
  | {
      readonly kind: 'declare';
      readonly name: string;
      readonly value: Expression | undefined;
      readonly isPrivate: boolean;
    }
  /** Names that are given values that are not followed. */
  | { readonly kind: 'unfollowed'; readonly names: readonly string[]; readonly value: Expression | undefined }
  | { readonly kind: 'assign'; readonly target: Expression; readonly value: Expression }
  | { readonly kind: 'evaluate'; readonly value: Expression; readonly isReturned: boolean }
  | ClassStatement
  | FunctionStatement
  /** Parts that may run or not; without a condition, any number of times, or once for each of what `loop` is over. */
  | {
      readonly kind: 'branch';
      readonly condition: Expression | undefined;
      readonly loop?: Loop;
      readonly whenTrue: readonly Statement[];
      readonly whenFalse: readonly Statement[];
    };

/** A body that runs for each member of a list, which has a name in it. */
export interface Loop {
  readonly name: string;
  /** The names of each member's own members, where it is taken apart: `for (const [name, port] of …)`. */
  readonly parts?: readonly string[];
  readonly over: Expression;
  /** Whether it runs to its end, each time. */
  readonly isWhole: boolean;
}

export interface ClassStatement {
  readonly kind: 'class';
  readonly name: string | undefined;
  readonly base: Expression | undefined;
  readonly body: readonly Statement[];
}

export interface FunctionStatement {
  readonly kind: 'function';
  readonly name: string | undefined;
  /** Under which name an object has it, where it is a method. */
  readonly method?: string;
  /** Whether something is made of it before it has its name. */
  readonly isDecorated?: boolean;
  readonly isConstructor: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

/** A program and where its pieces stand. */
export interface Program {
  readonly text: string;
  readonly syntax: 'typescript' | 'python';
  readonly statements: readonly Statement[];
  /** The offset of each piece in the text. */
  readonly starts: ReadonlyMap<Piece, number>;
  /** The pieces by their texts, for the next version. */
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>;
  /** What was not read since it is nested too deeply. */
  readonly unread: readonly Place[];
  /** Offsets at which its grammar is broken. */
  flaws(): readonly number[];
  /** What the language's reader takes over into the next version. */
  readonly parsed?: unknown;
}

/** A piece with what was read from it, for the next version of the program. */
export interface Leaf {
  readonly piece: Piece;
  readonly statements: readonly Statement[];
  readonly unread: readonly Place[];
}

/** The expressions that stand directly in another. */
export function innerOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'template':
      return node.parts.filter((part) => typeof part !== 'string');
    case 'object':
      return node.parts.flatMap((part) =>
        part === 'opaque' ? [] : 'spread' in part ? [part.spread] : [part.value],
      );
    case 'list':
      return node.items.map((item) => ('spread' in item ? item.spread : item));
    case 'choice':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'fallback':
      return [node.wanted, node.otherwise];
    case 'not':
      return [node.operand];
    case 'comparison':
    case 'connective':
      return [node.left, node.right];
    case 'member':
      return [node.object];
    case 'call':
      return [node.callee, ...node.arguments];
    case 'opaque':
      return node.inner;
    default:
      return [];
  }
}

/** Visits the expressions of a statement, those within others too; not what is within one where `visit` gives false. */
export function eachExpression(statement: Statement, visit: (node: Expression) => boolean | void): void {
  const enter = (node: Expression): void => {
    if (visit(node) === false) return;
    if (node.kind === 'function') for (const inner of node.body) eachExpression(inner, visit);
    for (const inner of innerOf(node)) enter(inner);
  };
  switch (statement.kind) {
    case 'import':
      return;
    case 'class':
    case 'function':
      for (const inner of statement.body) eachExpression(inner, visit);
      return;
    case 'branch':
      for (const inner of [...statement.whenTrue, ...statement.whenFalse]) eachExpression(inner, visit);
      return;
    case 'assign':
      enter(statement.target);
      enter(statement.value);
      return;
    default:
      if (statement.value !== undefined) enter(statement.value);
  }
}
