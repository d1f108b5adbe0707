import { Value, type Path } from '../../model/index.ts';
import type { Expression, Literal, Range, TemplateText } from '../../syntax/hcl/tree.ts';
import { asJson, embeddedJson } from './embedded-json.ts';
import { evaluate } from './evaluate.ts';
import { placeOf, type Scope } from './scope.ts';

/** What a text with something to put in is. */
export function ofTemplate(node: TemplateText, scope: Scope, path: Path, mark: Range): Value {
  const parts: (string | Value)[] = [];
  for (const part of node.parts) {
    if (part.kind === 'text') parts.push(part.text);
    else if (part.kind === 'directive') parts.push(Value.unknown(placeOf(scope, mark), path));
    else parts.push(putIn(part.expression, scope, path, mark));
  }
  return textOf(parts, node, scope, path, mark);
}

/** What an expression puts into a text: a piece of it where that is known, else its value. */
export function putIn(expression: Expression, scope: Scope, path: Path, mark: Range): string | Value {
  const value = evaluate(expression, scope, path, mark);
  if (expression.kind === 'call' && expression.name === 'jsonencode') return asJson(value);
  const known = value.literal();
  return known === undefined ? value : String(known);
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
  const joined = parts.reduce<(string | Value)[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
  const parse = (): Value | undefined => embeddedJson(node, joined, scope, path);
  if (joined.every((part) => typeof part === 'string'))
    return new Value({ kind: 'literal', value: joined.join(''), parse }, place, path);
  return new Value({ kind: 'text', parts: joined, parse }, place, path);
}
