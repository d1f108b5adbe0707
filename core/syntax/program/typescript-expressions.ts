import type ts from 'typescript';
import { opaque, type Pieces } from './pieces.ts';
import { targetsOf } from './typescript-patterns.ts';
import type { Expression, ObjectExpression, Parameter, Statement } from './tree.ts';

/** TypeScript's parser, which is large and so is given by whoever has loaded it. */
export type TypeScriptParser = typeof ts;

/** Reads the expressions of TypeScript. */
export abstract class TypeScriptExpressions {
  protected readonly tree: ts.SourceFile;
  protected readonly parser: TypeScriptParser;
  protected readonly pieces: Pieces;
  /** Whether statements are no pieces of their own, since an expression holds them. */
  protected inPiece = false;

  constructor(tree: ts.SourceFile, parser: TypeScriptParser, pieces: Pieces) {
    this.tree = tree;
    this.parser = parser;
    this.pieces = pieces;
  }

  protected abstract parametersOf(node: ts.SignatureDeclaration): readonly Parameter[];

  protected abstract bodyOf(body: ts.ConciseBody | undefined): readonly Statement[];

  protected placeOf(node: ts.Node): ReturnType<Pieces['placeOf']> {
    return this.pieces.placeOf(node.getStart(this.tree), node.end);
  }

  protected isPrivate(node: ts.PropertyDeclaration): boolean {
    const { parser } = this;
    if (parser.isPrivateIdentifier(node.name)) return true;
    return parser.getModifiers(node)?.some(({ kind }) => kind === parser.SyntaxKind.PrivateKeyword) === true;
  }

  protected expression(node: ts.Expression): Expression {
    const { pieces } = this;
    if (!pieces.mayGoDeeper(node.getStart(this.tree), node.end)) return opaque(this.placeOf(node));
    pieces.depth++;
    const read = this.inner(node);
    pieces.depth--;
    return read;
  }

  private inner(node: ts.Expression): Expression {
    const { parser } = this;
    if (
      parser.isParenthesizedExpression(node) ||
      parser.isAsExpression(node) ||
      parser.isSatisfiesExpression(node) ||
      parser.isNonNullExpression(node) ||
      parser.isTypeAssertionExpression(node) ||
      parser.isAwaitExpression(node)
    )
      return this.expression(node.expression);
    return this.literal(node) ?? this.structure(node) ?? this.operation(node) ?? this.rest(node);
  }

  private literal(node: ts.Expression): Expression | undefined {
    const { parser } = this;
    const value = (literal: string | number | boolean): Expression => ({
      kind: 'literal',
      value: literal,
      place: this.placeOf(node),
    });
    if (parser.isStringLiteralLike(node)) return value(node.text);
    if (parser.isNumericLiteral(node)) return value(Number(node.text));
    if (node.kind === parser.SyntaxKind.TrueKeyword) return value(true);
    if (node.kind === parser.SyntaxKind.FalseKeyword) return value(false);
    if (
      node.kind === parser.SyntaxKind.NullKeyword ||
      (parser.isIdentifier(node) && node.text === 'undefined')
    )
      return { kind: 'nothing', place: this.placeOf(node) };
    if (parser.isPrefixUnaryExpression(node) && parser.isNumericLiteral(node.operand)) {
      const number = Number(node.operand.text);
      if (node.operator === parser.SyntaxKind.MinusToken) return value(-number);
    }
    return undefined;
  }

  private structure(node: ts.Expression): Expression | undefined {
    const { parser } = this;
    const place = this.placeOf(node);
    if (parser.isIdentifier(node)) return { kind: 'name', name: node.text, place };
    if (node.kind === parser.SyntaxKind.ThisKeyword) return { kind: 'name', name: 'this', place };
    if (node.kind === parser.SyntaxKind.SuperKeyword) return { kind: 'name', name: 'super', place };
    if (parser.isObjectLiteralExpression(node)) return this.objectOf(node);
    if (parser.isArrayLiteralExpression(node)) {
      const items = node.elements.map((item) =>
        parser.isSpreadElement(item) ? { spread: this.expression(item.expression) } : this.expression(item),
      );
      return { kind: 'list', items, place };
    }
    if (parser.isTemplateExpression(node)) {
      const parts = node.templateSpans.flatMap(({ expression, literal }) => [
        this.expression(expression),
        literal.text,
      ]);
      return { kind: 'template', parts: [node.head.text, ...parts], place };
    }
    if (parser.isPropertyAccessExpression(node))
      return { kind: 'member', object: this.expression(node.expression), name: node.name.text, place };
    if (parser.isElementAccessExpression(node) && parser.isStringLiteralLike(node.argumentExpression)) {
      const { text } = node.argumentExpression;
      return { kind: 'member', object: this.expression(node.expression), name: text, place };
    }
    if (!parser.isNewExpression(node) && !parser.isCallExpression(node)) return undefined;
    return {
      kind: 'call',
      callee: this.expression(node.expression),
      arguments: node.arguments?.map((argument) => this.expression(argument)) ?? [],
      isNew: parser.isNewExpression(node),
      place,
    };
  }

  private objectOf(node: ts.ObjectLiteralExpression): ObjectExpression {
    const { parser } = this;
    const parts = node.properties.map((property): ObjectExpression['parts'][number] => {
      if (parser.isSpreadAssignment(property)) return { spread: this.expression(property.expression) };
      const { name } = property;
      const isPlain = parser.isPropertyAssignment(property) || parser.isShorthandPropertyAssignment(property);
      if (!isPlain) return 'opaque';
      const value = parser.isPropertyAssignment(property) ? property.initializer : property.name;
      const key = parser.isComputedPropertyName(name) ? name.expression : name;
      // It may be the name of any other entry.
      if (parser.isComputedPropertyName(name) && !parser.isStringLiteralLike(key))
        return {
          spread: opaque(
            this.placeOf(property),
            [key, value].map((each) => this.expression(each)),
          ),
        };
      return {
        name: 'text' in key ? String(key.text) : (key as ts.Node).getText(this.tree),
        namePlace: this.placeOf(name),
        value: this.expression(value),
      };
    });
    return { kind: 'object', parts, place: this.placeOf(node) };
  }

  private operation(node: ts.Expression): Expression | undefined {
    const { parser } = this;
    const { SyntaxKind } = parser;
    const place = this.placeOf(node);
    if (parser.isConditionalExpression(node))
      return {
        kind: 'choice',
        condition: this.expression(node.condition),
        whenTrue: this.expression(node.whenTrue),
        whenFalse: this.expression(node.whenFalse),
        place,
      };
    if (parser.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
      return { kind: 'not', operand: this.expression(node.operand), place };
    if (!parser.isBinaryExpression(node)) return undefined;
    if (this.isAssignment(node)) {
      return this.assignment(node, place);
    }
    if (!this.hasMeaning(node))
      return { kind: 'opaque', inner: this.operandsOf(node), isPlain: this.isPlain(node), place };
    const [left, right] = [this.expression(node.left), this.expression(node.right)];
    switch (node.operatorToken.kind) {
      case SyntaxKind.QuestionQuestionToken:
        return { kind: 'fallback', wanted: left, otherwise: right, place };
      case SyntaxKind.BarBarToken:
      case SyntaxKind.AmpersandAmpersandToken: {
        const both = node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken;
        return { kind: 'connective', left, right, both, place };
      }
      case SyntaxKind.EqualsEqualsEqualsToken:
      case SyntaxKind.EqualsEqualsToken:
        return { kind: 'comparison', left, right, equal: true, place };
      default:
        return { kind: 'comparison', left, right, equal: false, place };
    }
  }

  /** `a = 1` within an expression; a pattern gives several things values. */
  protected assignment({ left, right }: ts.BinaryExpression, place: Expression['place']): Expression {
    const value = this.expression(right);
    const [only, ...others] = targetsOf(left, this.parser).map((each) => this.expression(each));
    if (only === undefined || others.length > 0) return opaque(place, [value, ...this.targets(left)]);
    return { kind: 'opaque', inner: [only, value], sets: only, place };
  }

  /** What gives a target, or all that stand in a pattern, values that are not followed. */
  protected setBy(left: ts.Expression): readonly Statement[] {
    return this.targets(left).map((each) => evaluated(each));
  }

  private targets(left: ts.Expression): readonly Expression[] {
    return targetsOf(left, this.parser).map((each) => {
      const sets = this.expression(each);
      return { kind: 'opaque', inner: [sets], sets, place: sets.place };
    });
  }

  protected isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
    const { FirstAssignment, LastAssignment } = this.parser.SyntaxKind;
    return kind >= FirstAssignment && kind <= LastAssignment;
  }

  /** Whether it is known what an operator makes of its operands. */
  private hasMeaning({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
    const { SyntaxKind } = this.parser;
    return (
      kind === SyntaxKind.QuestionQuestionToken ||
      kind === SyntaxKind.BarBarToken ||
      kind === SyntaxKind.AmpersandAmpersandToken ||
      kind === SyntaxKind.EqualsEqualsEqualsToken ||
      kind === SyntaxKind.EqualsEqualsToken ||
      kind === SyntaxKind.ExclamationEqualsEqualsToken ||
      kind === SyntaxKind.ExclamationEqualsToken
    );
  }

  /** Whether an operator makes a value of its own; a comma gives the one behind it. */
  private isPlain({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
    return kind !== this.parser.SyntaxKind.CommaToken;
  }

  /** What stands between operators of no known meaning; a sum of many texts is no deep one. */
  private operandsOf(node: ts.BinaryExpression): readonly Expression[] {
    const operands: ts.Expression[] = [];
    let left: ts.Expression = node;
    while (this.parser.isBinaryExpression(left) && !this.hasMeaning(left) && !this.isAssignment(left)) {
      operands.push(left.right);
      left = left.left;
    }
    return [left, ...operands.reverse()].map((each) => this.expression(each));
  }

  private rest(node: ts.Expression): Expression {
    const { parser } = this;
    if (parser.isArrowFunction(node) || parser.isFunctionExpression(node)) {
      const wasInPiece = this.inPiece;
      this.inPiece = true;
      const read: Expression = {
        kind: 'function',
        parameters: this.parametersOf(node),
        body: this.bodyOf(node.body),
        place: this.placeOf(node),
      };
      this.inPiece = wasInPiece;
      return read;
    }
    const changed = this.changedBy(node);
    if (changed !== undefined) {
      const sets = this.expression(changed);
      return { kind: 'opaque', inner: [sets], sets, place: this.placeOf(node) };
    }
    return opaque(this.placeOf(node), this.expressionsIn(node));
  }

  /** The operand of `a++`, `--a` and `delete a.b`. */
  private changedBy(node: ts.Expression): ts.Expression | undefined {
    const { parser } = this;
    const { PlusPlusToken, MinusMinusToken } = parser.SyntaxKind;
    if (parser.isDeleteExpression(node)) return node.expression;
    const isStep =
      (parser.isPrefixUnaryExpression(node) || parser.isPostfixUnaryExpression(node)) &&
      (node.operator === PlusPlusToken || node.operator === MinusMinusToken);
    return isStep ? node.operand : undefined;
  }

  /** The expressions that stand somewhere in a node of another kind. */
  protected expressionsIn(node: ts.Node): readonly Expression[] {
    const { pieces } = this;
    const found: Expression[] = [];
    if (!pieces.mayGoDeeper(node.getStart(this.tree), node.end)) return found;
    pieces.depth++;
    this.parser.forEachChild(node, (child) => {
      if (this.isExpression(child)) found.push(this.expression(child));
      else if (!this.parser.isTypeNode(child)) found.push(...this.expressionsIn(child));
    });
    pieces.depth--;
    return found;
  }

  private isExpression(node: ts.Node): node is ts.Expression {
    const { parser } = this;
    return (
      parser.isCallExpression(node) ||
      parser.isNewExpression(node) ||
      parser.isPropertyAccessExpression(node) ||
      parser.isObjectLiteralExpression(node) ||
      parser.isArrayLiteralExpression(node) ||
      parser.isArrowFunction(node) ||
      parser.isBinaryExpression(node) ||
      (parser.isIdentifier(node) && parser.isExpression(node))
    );
  }
}

export function evaluated(value: Expression, isReturned = false): Statement {
  return { kind: 'evaluate', value, isReturned };
}
