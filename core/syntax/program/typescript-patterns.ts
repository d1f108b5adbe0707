import type ts from 'typescript';
import { DEEPEST } from './pieces.ts';
import type { Expression, Statement } from './tree.ts';
import type { TypeScriptParser } from './typescript.ts';

/** What an object that is taken apart is called; no program has such a name. */
export function nameOfWhole(names: readonly string[]): string {
  return `\0of:${names[0] ?? ''}`;
}

/**
 * What names get where an object is taken apart: `const { a, b: c, d = 1 } = whole`. Undefined where that is not each a
 * member of it.
 */
export function declaredParts(
  pattern: ts.BindingName,
  whole: Expression,
  parser: TypeScriptParser,
  read: (node: ts.Expression) => Expression,
): readonly Extract<Statement, { kind: 'declare' }>[] | undefined {
  if (!parser.isObjectBindingPattern(pattern)) return undefined;
  const parts: Extract<Statement, { kind: 'declare' }>[] = [];
  for (const { name, propertyName, initializer, dotDotDotToken } of pattern.elements) {
    const from = propertyName ?? name;
    if (!parser.isIdentifier(name) || !parser.isIdentifier(from) || dotDotDotToken !== undefined)
      return undefined;
    const { place } = whole;
    const member: Expression = { kind: 'member', object: whole, name: from.text, place };
    const value: Expression =
      initializer === undefined
        ? member
        : { kind: 'fallback', wanted: member, otherwise: read(initializer), place };
    parts.push({ kind: 'declare', name: name.text, value, isPrivate: true });
  }
  return parts;
}

/** Whether a loop takes each member apart as a list: `for (const [name, port] of …)`. */
export function isListPattern(node: ts.IterationStatement, parser: TypeScriptParser): boolean {
  if (!parser.isForOfStatement(node) || !parser.isVariableDeclarationList(node.initializer)) return false;
  const pattern = node.initializer.declarations[0]?.name;
  return (
    pattern !== undefined &&
    parser.isArrayBindingPattern(pattern) &&
    pattern.elements.every((each) => parser.isBindingElement(each) && parser.isIdentifier(each.name))
  );
}

/** The names that a pattern gives values. */
export function namesIn(name: ts.BindingName, parser: TypeScriptParser, depth = 0): string[] {
  if (parser.isIdentifier(name)) return [name.text];
  if (depth > DEEPEST) return [];
  return name.elements.flatMap((element) =>
    parser.isOmittedExpression(element) ? [] : namesIn(element.name, parser, depth + 1),
  );
}

/** What an assignment gives values: its left side, or all that stands in that where it is a pattern. */
export function targetsOf(
  node: ts.Expression,
  parser: TypeScriptParser,
  depth = 0,
): readonly ts.Expression[] {
  if (depth > DEEPEST) return [];
  const within = (inner: ts.Expression): readonly ts.Expression[] => targetsOf(inner, parser, depth + 1);
  if (parser.isParenthesizedExpression(node) || parser.isSpreadElement(node)) return within(node.expression);
  if (parser.isOmittedExpression(node)) return [];
  if (parser.isArrayLiteralExpression(node)) return node.elements.flatMap(within);
  // `[a = 1] = …`
  if (parser.isBinaryExpression(node)) return within(node.left);
  if (!parser.isObjectLiteralExpression(node)) return [node];
  return node.properties.flatMap((each) => {
    if (parser.isPropertyAssignment(each)) return within(each.initializer);
    if (parser.isSpreadAssignment(each)) return within(each.expression);
    return parser.isShorthandPropertyAssignment(each) ? [each.name] : [];
  });
}
