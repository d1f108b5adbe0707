import type ts from 'typescript';
import { Value, type Literal, type Path } from '../../model/index.ts';
import { importedBy } from './scope.ts';
import { placeOf, type Reading, type Scope } from './source.ts';
import { valueClass } from './value-classes.ts';

/** Longer chains of constants lead in a circle. */
const DEEPEST = 40;

/**
 * What an expression is in the reading's world. `mark` is what a finding about it points at. A member of a class that
 * stands for one of several values (`BucketEncryption.KMS`) is a text of that name.
 */
export function evaluate(node: ts.Expression, reading: Reading, path: Path, mark: ts.Node = node): Value {
  const { scope } = reading;
  const { parser } = scope.source;
  const place = placeOf(scope, mark);
  const unknown = Value.unknown(place, path);
  if (reading.depth > DEEPEST || !reading.world.spend()) return unknown;
  const deeper = { ...reading, depth: reading.depth + 1 };
  if (
    parser.isParenthesizedExpression(node) ||
    parser.isAsExpression(node) ||
    parser.isSatisfiesExpression(node)
  )
    return evaluate(node.expression, deeper, path, mark === node ? undefined : mark);
  if (parser.isNonNullExpression(node)) return evaluate(node.expression, deeper, path, mark);
  const literal = literalOf(node, reading);
  if (literal !== undefined) return new Value({ kind: 'literal', value: literal }, place, path);
  if (parser.isObjectLiteralExpression(node)) return objectOf(node, deeper, path, mark);
  if (parser.isArrayLiteralExpression(node)) return listOf(node, deeper, path, mark);
  if (parser.isTemplateExpression(node)) return textOf(node, deeper, path, mark);
  if (parser.isConditionalExpression(node)) {
    const holds = decide(node.condition, deeper);
    return holds === undefined
      ? unknown
      : evaluate(holds ? node.whenTrue : node.whenFalse, deeper, path, undefined);
  }
  if (parser.isIdentifier(node)) return identifierOf(node, deeper, path, mark);
  if (parser.isPropertyAccessExpression(node)) return accessOf(node, deeper, path, mark);
  if (parser.isNewExpression(node) || parser.isCallExpression(node))
    return valueClass(node, deeper, path, mark) ?? constructMention(node, deeper, path, mark) ?? unknown;
  return unknown;
}

function literalOf(node: ts.Expression, { scope }: Reading): Literal | undefined {
  const { parser } = scope.source;
  if (parser.isStringLiteralLike(node)) return node.text;
  if (parser.isNumericLiteral(node)) return Number(node.text);
  if (parser.isPrefixUnaryExpression(node) && node.operator === parser.SyntaxKind.MinusToken)
    return parser.isNumericLiteral(node.operand) ? -Number(node.operand.text) : undefined;
  if (node.kind === parser.SyntaxKind.TrueKeyword) return true;
  return node.kind === parser.SyntaxKind.FalseKeyword ? false : undefined;
}

function textOf(node: ts.TemplateExpression, reading: Reading, path: Path, mark: ts.Node): Value {
  const parts: (string | Value)[] = [node.head.text];
  for (const { expression, literal } of node.templateSpans) {
    const value = evaluate(expression, reading, path, mark);
    const known = value.literal();
    parts.push(known === undefined ? value : String(known), literal.text);
  }
  const joined = parts.reduce<(string | Value)[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
    return all;
  }, []);
  const place = placeOf(reading.scope, mark);
  if (joined.every((part) => typeof part === 'string'))
    return new Value({ kind: 'literal', value: joined.join('') }, place, path);
  return new Value({ kind: 'text', parts: joined }, place, path);
}

/** A condition that makes worlds: what it says is the same wherever it is written. */
function decide(node: ts.Expression, reading: Reading): boolean | undefined {
  const { source } = reading.scope;
  const literal = evaluate(node, reading, []).literal();
  if (typeof literal === 'boolean') return literal;
  const { parser } = source;
  if (parser.isPrefixUnaryExpression(node) && node.operator === parser.SyntaxKind.ExclamationToken) {
    const held = decide(node.operand, reading);
    return held === undefined ? undefined : !held;
  }
  const shown = node.getText(source.tree).replace(/\s+/g, ' ');
  const describe = (holds: boolean): string => `\`${shown}\` is ${holds}`;
  const held = reading.world.decide({ subject: `expression:${shown}`, describe });
  if (held !== undefined) reading.world.notes.add(describe(held));
  return held;
}

/** A property of an object as it is written: its value, and what a finding about it marks. */
interface Written {
  readonly value: ts.Expression;
  readonly shown: ts.Node;
}

/** What an object says, in order: properties by name, and what is spread in; open where a name is not known. */
interface Shape {
  readonly parts: readonly (ReadonlyMap<string, Written> | ts.SpreadAssignment)[];
  readonly open: boolean;
}

/** The same in all worlds, so it is worked out once. */
const shapes = new WeakMap<ts.ObjectLiteralExpression, Shape>();

function shapeOf(node: ts.ObjectLiteralExpression, { scope }: Reading): Shape {
  let shape = shapes.get(node);
  if (shape === undefined) shapes.set(node, (shape = readShape(node, scope)));
  return shape;
}

function readShape(node: ts.ObjectLiteralExpression, { source: { parser, tree } }: Scope): Shape {
  const parts: (Map<string, Written> | ts.SpreadAssignment)[] = [];
  let open = false;
  for (const property of node.properties) {
    if (parser.isSpreadAssignment(property)) {
      parts.push(property);
      continue;
    }
    const isPlain = parser.isPropertyAssignment(property) || parser.isShorthandPropertyAssignment(property);
    if (!isPlain || parser.isComputedPropertyName(property.name)) {
      open = true;
      continue;
    }
    const { name } = property;
    const value = parser.isPropertyAssignment(property) ? property.initializer : property.name;
    const isLarge = parser.isObjectLiteralExpression(value) || parser.isArrayLiteralExpression(value);
    const shown = isLarge || value.getText(tree).includes('\n') ? name : value;
    let last = parts.at(-1);
    if (!(last instanceof Map)) parts.push((last = new Map<string, Written>()));
    last.set(textOfName(name, tree), { value, shown });
  }
  return { parts, open };
}

/** An object with what is spread into it; open where that is not known. */
function objectOf(node: ts.ObjectLiteralExpression, reading: Reading, path: Path, mark: ts.Node): Value {
  const shape = shapeOf(node, reading);
  const place = placeOf(reading.scope, mark);
  const known = new Map<string, Value | undefined>();
  const [only = NOTHING, ...more] = shape.parts;
  if (more.length === 0 && isWritten(only)) {
    const entry = (key: string): Value | undefined => {
      if (!known.has(key)) known.set(key, entryOf(only, key, reading, path));
      return known.get(key);
    };
    const keys = (): readonly string[] =>
      [...only.keys()].filter((key) => entry(key)?.data.kind !== 'absent');
    return new Value({ kind: 'map', keys, entry, open: shape.open }, place, path);
  }
  return spreadOf(shape, reading, path, place);
}

const NOTHING: ReadonlyMap<string, Written> = new Map();

function isWritten(part: Shape['parts'][number]): part is ReadonlyMap<string, Written> {
  return part instanceof Map;
}

function entryOf(
  written: ReadonlyMap<string, Written>,
  key: string,
  reading: Reading,
  path: Path,
): Value | undefined {
  const found = written.get(key);
  return found && evaluate(found.value, reading, [...path, key], found.shown);
}

function spreadOf(shape: Shape, reading: Reading, path: Path, place: Value['place']): Value {
  const entries = new Map<string, () => Value | undefined>();
  let { open } = shape;
  for (const part of shape.parts) {
    if (isWritten(part)) {
      for (const key of part.keys())
        entries.set(
          key,
          reading.world.once(() => entryOf(part, key, reading, path)!),
        );
      continue;
    }
    const { data } = evaluate(part.expression, reading, path, part);
    if (data.kind === 'map') for (const key of data.keys()) entries.set(key, () => data.entry(key));
    if (data.kind === 'map' ? data.open : data.kind !== 'absent') {
      // It may overrule what is known so far.
      entries.clear();
      open = true;
    }
  }
  const entry = (key: string): Value | undefined => entries.get(key)?.();
  const keys = (): readonly string[] =>
    [...entries.keys()].filter((key) => entry(key)?.data.kind !== 'absent');
  return new Value({ kind: 'map', keys, entry, open }, place, path);
}

function textOfName(name: ts.PropertyName, tree: ts.SourceFile): string {
  return 'text' in name ? name.text : name.getText(tree);
}

function listOf(node: ts.ArrayLiteralExpression, reading: Reading, path: Path, mark: ts.Node): Value {
  const { parser } = reading.scope.source;
  const members = reading.world.once(() =>
    node.elements.flatMap((element, i): readonly Value[] => {
      if (!parser.isSpreadElement(element)) return [evaluate(element, reading, [...path, i])];
      const { data } = evaluate(element.expression, reading, path);
      return data.kind === 'list' ? data.items() : [];
    }),
  );
  const open = node.elements.some((element) => {
    if (!parser.isSpreadElement(element)) return false;
    const { data } = evaluate(element.expression, reading, path);
    return data.kind !== 'list' || data.open;
  });
  return new Value({ kind: 'list', items: members, open }, placeOf(reading.scope, mark), path);
}

function identifierOf(node: ts.Identifier, reading: Reading, path: Path, mark: ts.Node): Value {
  const { scope } = reading;
  const place = placeOf(scope, mark);
  if (node.text === 'undefined') return Value.absent(place, path);
  const construct = scope.byVariable.get(node.text);
  if (construct !== undefined) return mention(construct.id, undefined, place, path);
  const constant = scope.constants.get(node.text);
  if (constant === undefined) return Value.unknown(place, path);
  const value = evaluate(constant, reading, path);
  if (value.data.kind !== 'literal' || value.origin !== undefined) return value;
  return new Value(value.data, place, path, {
    place: value.place,
    description: `the constant \`${node.text}\``,
  });
}

function accessOf(node: ts.PropertyAccessExpression, reading: Reading, path: Path, mark: ts.Node): Value {
  const { scope } = reading;
  const { source, imports, byVariable } = scope;
  const place = placeOf(scope, mark);
  const whole = byVariable.get(node.getText(source.tree));
  if (whole !== undefined) return mention(whole.id, undefined, place, path);
  const owner = byVariable.get(node.expression.getText(source.tree));
  if (owner !== undefined)
    return mention(owner.id, /Arn$/.test(node.name.text) ? 'Arn' : undefined, place, path);
  const imported = importedBy(node, source, imports);
  if (imported?.name !== undefined) return new Value({ kind: 'literal', value: imported.name }, place, path);
  const value = evaluate(node.expression, reading, path);
  if (value.data.kind !== 'map') return Value.unknown(place, path);
  return value.get([node.name.text]);
}

function constructMention(
  node: ts.NewExpression | ts.CallExpression,
  { scope }: Reading,
  path: Path,
  mark: ts.Node,
): Value | undefined {
  const construct = scope.source.parser.isNewExpression(node) ? scope.constructs.get(node) : undefined;
  return construct && mention(construct.id, undefined, placeOf(scope, mark), path);
}

function mention(name: string, attribute: string | undefined, place: Value['place'], path: Path): Value {
  return new Value({ kind: 'present', reference: { name, attribute, scope: 'template' } }, place, path);
}
