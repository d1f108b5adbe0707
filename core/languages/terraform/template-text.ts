import { piecesOfText, Value, type Path } from '../../model/index.ts';
import type {
  Directive,
  Expression,
  Literal,
  Range,
  TemplatePart,
  TemplateText,
} from '../../syntax/hcl/tree.ts';
import { encodingOf, failed, isFailure, pairsOf } from './collections.ts';
import { asJson, embeddedJson, isJson } from './embedded-json.ts';
import { DEEPEST, evaluate } from './evaluate.ts';
import { placeOf, type Scope } from './scope.ts';
import { truthOf } from './truth.ts';

/** What a text with something to put in is. */
export function ofTemplate(node: TemplateText, scope: Scope, path: Path, mark: Range): Value {
  const all = piecesOf(node.parts, scope, path, mark);
  const [only] = all;
  // Of what is decided a text is made, whatever it is.
  const isValue = node.parts[0]?.kind === 'value' || !(only instanceof Value);
  return textOf(isValue ? all : [...all, ''], node, scope, path, mark);
}

type Piece = string | Value;

type Opening = Extract<Directive, { readonly kind: 'if' | 'loop' }>;

/** How the parts of a text are read: of one that stands in a block, or of another file. */
export interface Reading {
  /** What puts an expression into the text. */
  readonly put: (expression: Expression, scope: Scope, path: Path, mark: Range) => Piece;
  /** What directives are evaluated in. */
  readonly within: (scope: Scope) => Scope;
  /** Whether a question that a deployment decides makes worlds. */
  readonly decides: boolean;
}

const IN_PLACE: Reading = { put: putIn, within: (scope) => scope, decides: true };

/** The pieces that parts come to; what a directive decides is one that is not known where nobody knows what it decides. */
export function piecesOf(
  parts: readonly TemplatePart[],
  scope: Scope,
  path: Path,
  mark: Range,
  reading = IN_PLACE,
): readonly Piece[] {
  const all: Piece[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind === 'text') all.push(part.text);
    else if (part.kind === 'value') all.push(reading.put(part.expression, scope, path, mark));
    else {
      const isOpening = part.kind === 'if' || part.kind === 'loop';
      const { otherwise, end } = isOpening ? boundsOf(parts, at) : { otherwise: at, end: at };
      const made = isOpening
        ? decided(part, [parts.slice(at + 1, otherwise), parts.slice(otherwise + 1, end)], {
            scope,
            reading,
            pieces: (inner, own) => piecesOf(own, inner, path, mark, reading),
          })
        : undefined;
      all.push(...(made ?? [Value.unknown(placeOf(scope, mark), path)]));
      at = end;
    }
  }
  return all;
}

/** Where the `else` and the end of a directive stand, of which the first is the second where there is none. */
function boundsOf(
  parts: readonly TemplatePart[],
  start: number,
): { readonly otherwise: number; readonly end: number } {
  let [depth, otherwise] = [0, -1];
  for (let at = start; at < parts.length; at++) {
    const { kind } = parts[at]!;
    if (kind === 'if' || kind === 'loop') depth += 1;
    if (kind === 'else' && depth === 1) otherwise = at;
    if (kind === 'endif' || kind === 'endfor') depth -= 1;
    if (depth === 0) return { otherwise: otherwise < 0 ? at : otherwise, end: at };
  }
  return { otherwise: parts.length, end: parts.length };
}

interface Enclosed {
  readonly scope: Scope;
  readonly reading: Reading;
  readonly pieces: (inner: Scope, parts: readonly TemplatePart[]) => readonly Piece[];
}

/** What a directive makes of what it encloses; undefined where that is not known. */
function decided(
  opening: Opening,
  [body, otherwise]: readonly [readonly TemplatePart[], readonly TemplatePart[]],
  { scope, reading, pieces }: Enclosed,
): readonly Piece[] | undefined {
  if (scope.depth > DEEPEST || !scope.world.spend()) return undefined;
  const inner = { ...scope, depth: scope.depth + 1 };
  if (opening.kind === 'if') {
    const holds = truthOf(opening.test, reading.within(scope), reading.decides);
    return holds === undefined ? undefined : pieces(inner, holds ? body : otherwise);
  }
  const pairs = pairsOf(evaluate(opening.collection, reading.within(scope), []));
  return pairs?.flatMap(([key, value]) => {
    const names = new Map(scope.names).set(opening.valueName, value);
    if (opening.keyName !== undefined) names.set(opening.keyName, key);
    return pieces({ ...inner, names }, body);
  });
}

/** What an expression puts into a text: a piece of it where that is known, else its value. */
export function putIn(expression: Expression, scope: Scope, path: Path, mark: Range): string | Value {
  const value = evaluate(expression, scope, path, mark);
  const known = value.literal();
  if (known === undefined && expression.kind === 'call' && expression.name === 'jsonencode')
    return asJson(value);
  return known === undefined ? value : String(known);
}

/** Whether a value certainly cannot be put into a text. */
function isNoText(value: Value): boolean {
  const { kind } = value.data;
  if (isFailure(value)) return true;
  return (kind === 'list' || kind === 'map') && encodingOf(value) === undefined && !isJson(value);
}

/** A text of pieces, some of which may not be known. */
export function textOf(
  parts: readonly (string | Value)[],
  node: Literal | TemplateText,
  scope: Scope,
  path: Path,
  mark: Range,
): Value {
  const [only] = parts;
  const place = placeOf(scope, mark);
  // `"${x}"` alone is `x` itself.
  if (parts.length === 1 && only instanceof Value) return only;
  if (parts.some((part) => part instanceof Value && isNoText(part))) return failed(place, path);
  const joined = parts.reduce<(string | Value)[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
  const parse = (): Value | undefined => aloneIn(joined)?.parsed() ?? embeddedJson(node, joined, scope, path);
  if (joined.every((part) => typeof part === 'string'))
    return new Value({ kind: 'literal', value: joined.join(''), parse }, place, path);
  return new Value({ kind: 'text', parts: piecesOfText(joined), parse }, place, path);
}

/** The value that is put in with nothing but white space around it, as a document on the lines of a heredoc. */
function aloneIn(parts: readonly (string | Value)[]): Value | undefined {
  const [only, ...others] = parts.filter((part) => part instanceof Value || part.trim() !== '');
  return only instanceof Value && others.length === 0 ? only : undefined;
}
