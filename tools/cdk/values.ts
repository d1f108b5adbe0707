import ts from 'typescript';
import { importedName, memberOf } from './classes.ts';
import {
  choose,
  has,
  isMap,
  isOperation,
  joined,
  member,
  not,
  or,
  same,
  THERE,
  truthOf,
  UNKNOWN,
  type Expression,
} from './expression.ts';
import { callOf, inlined, made } from './calls.ts';
import { readSource, runtime } from './library.ts';
import { contentOf, type State, type Run } from './state.ts';
import { assign, forget } from './statements.ts';

/** What an expression of the library's code is, as far as it can be told; what it does is done to the state. */
export function valueOf(run: Run, node: ts.Expression, state: State): Expression {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return valueOf(run, node.expression, state);
  if (ts.isTemplateExpression(node))
    return joined([
      node.head.text,
      ...node.templateSpans.flatMap((span) => [valueOf(run, span.expression, state), span.literal.text]),
    ]);
  if (ts.isIdentifier(node)) return named(run, node.text, state);
  if (ts.isPrefixUnaryExpression(node)) {
    const inner = valueOf(run, node.operand, state);
    if (node.operator === ts.SyntaxKind.ExclamationToken) return not(inner);
    return node.operator === ts.SyntaxKind.MinusToken && typeof inner === 'number' ? -inner : UNKNOWN;
  }
  if (ts.isVoidExpression(node)) return null;
  if (ts.isConditionalExpression(node)) return conditional(run, node, state);
  if (ts.isBinaryExpression(node)) return binary(run, node, state);
  if (ts.isPropertyAccessExpression(node)) return access(run, node, state);
  if (ts.isElementAccessExpression(node)) return element(run, node, state);
  if (ts.isCallExpression(node)) return callOf(run, node, state);
  if (ts.isNewExpression(node)) return made(run, node, state);
  if (ts.isObjectLiteralExpression(node)) return object(run, node, state);
  if (ts.isArrayLiteralExpression(node)) return array(run, node, state);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return true;
    case ts.SyntaxKind.FalseKeyword:
      return false;
    case ts.SyntaxKind.NullKeyword:
      return null;
    case ts.SyntaxKind.ThisKeyword:
      return ['this'];
    default:
      return UNKNOWN;
  }
}

function named(run: Run, name: string, state: State): Expression {
  if (name === 'undefined') return null;
  const known = state.names.get(name);
  if (known !== undefined) return known;
  const { file } = run.current;
  const constant = file.constants.get(name);
  if (constant !== undefined) return constant;
  const own = /\d$/.test(name) && !file.classes.has(name) ? name.slice(0, -1) : name;
  return ['class', file.module === 'core' ? '' : file.module, own];
}

function conditional(run: Run, node: ts.ConditionalExpression, state: State): Expression {
  const condition = valueOf(run, node.condition, state);
  const truth = truthOf(condition);
  if (truth !== undefined) return valueOf(run, truth ? node.whenTrue : node.whenFalse, state);
  const [yes, no] = [state.clone(), state.clone()];
  const [whenTrue, whenFalse] = [valueOf(run, node.whenTrue, yes), valueOf(run, node.whenFalse, no)];
  state.become(condition, yes, no);
  return choose(condition, whenTrue, whenFalse);
}

function binary(run: Run, node: ts.BinaryExpression, state: State): Expression {
  const { operatorToken, left, right } = node;
  const both = (): readonly [Expression, Expression] => [
    valueOf(run, left, state),
    valueOf(run, right, state),
  ];
  switch (operatorToken.kind) {
    case ts.SyntaxKind.EqualsToken: {
      const value = valueOf(run, right, state);
      assign(run, left, value, state);
      return value;
    }
    case ts.SyntaxKind.CommaToken:
      return both()[1];
    case ts.SyntaxKind.PlusToken:
      return joined(both());
    case ts.SyntaxKind.QuestionQuestionToken:
      return wanted(run, left, right, state);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return connected(run, left, right, true, state);
    case ts.SyntaxKind.BarBarToken:
      return connected(run, left, right, false, state);
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsToken: {
      const filled = lengthOf(run, left, right, state);
      return filled === undefined ? same(...both()) : not(filled);
    }
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
      return not(same(...both()));
    case ts.SyntaxKind.InstanceOfKeyword: {
      const [value] = both();
      return choose(has(value), UNKNOWN, false);
    }
    case ts.SyntaxKind.GreaterThanToken: {
      const filled = lengthOf(run, left, right, state);
      if (filled !== undefined) return filled;
      return greater(...both());
    }
    case ts.SyntaxKind.LessThanToken: {
      const [a, b] = both();
      return greater(b, a);
    }
    default:
      forget(run, node, state);
      return UNKNOWN;
  }
}

/** `a > b` of numbers. */
function greater(a: Expression, b: Expression): Expression {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  const isNumber = [a, b].some((each) => typeof each === 'number');
  return isNumber && !isOperation(a, 'u') && !isOperation(b, 'u') ? ['>', a, b] : UNKNOWN;
}

/** `a ?? b`; what the right side does is done only where it is reached. */
function wanted(run: Run, left: ts.Expression, right: ts.Expression, state: State): Expression {
  const first = valueOf(run, left, state);
  const there = has(first);
  if (there === true) return first;
  const reached = state.clone();
  const second = valueOf(run, right, reached);
  state.become(there, state.clone(), reached);
  return or(first, second);
}

/** Whether a list has an item. */
function isFilled(value: Expression): Expression {
  if (isOperation(value, '?')) return choose(value[1]!, isFilled(value[2]!), isFilled(value[3]!));
  if (!isOperation(value, 'l')) return UNKNOWN;
  let filled: Expression = false;
  for (const item of value.slice(1) as Expression[]) {
    if (!isOperation(item, 'if')) return true;
    filled = filled === false ? item[1]! : ['||', filled, item[1]!];
  }
  return filled;
}

/** Of `list.length` compared with nothing: whether the list has an item. */
function lengthOf(run: Run, left: ts.Expression, right: ts.Expression, state: State): Expression | undefined {
  if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'length') return undefined;
  if (!ts.isNumericLiteral(right) || right.text !== '0') return undefined;
  const list = contentOf(valueOf(run, left.expression, state), state);
  return isOperation(list, 'l') || isOperation(list, '?') ? isFilled(list) : undefined;
}

/** `a && b`, `a || b`; what the right side does is done only where it is reached. */
function connected(
  run: Run,
  left: ts.Expression,
  right: ts.Expression,
  both: boolean,
  state: State,
): Expression {
  const first = valueOf(run, left, state);
  const truth = truthOf(first);
  if (truth !== undefined && truth !== both) return first;
  const reached = truth === undefined ? state.clone() : state;
  const second = valueOf(run, right, reached);
  if (truth !== undefined) return second;
  if (both) state.become(first, reached, state.clone());
  else state.become(first, state.clone(), reached);
  return [both ? '&&' : '||', first, second];
}

function access(run: Run, node: ts.PropertyAccessExpression, state: State): Expression {
  const { file } = run.current;
  const name = node.name.text;
  const imported = importedName(node, file);
  if (imported !== undefined) {
    const module = imported.path === undefined ? imported.module! : readSource(imported.path).module;
    return ['class', module === 'core' ? '' : module, name];
  }
  const owner = valueOf(run, node.expression, state);
  if (isOperation(owner, 'this')) return field(run, name, state);
  if (isOperation(owner, 'class')) return ofClass(owner, name);
  if (isOperation(owner, 'made') || isOperation(owner, 'beside')) return member(THERE, name);
  return member(contentOf(owner, state), name);
}

function element(run: Run, node: ts.ElementAccessExpression, state: State): Expression {
  const owner = contentOf(valueOf(run, node.expression, state), state);
  const key = valueOf(run, node.argumentExpression, state);
  return isMap(owner) && typeof key === 'string' ? member(owner, key) : UNKNOWN;
}

function field(run: Run, name: string, state: State): Expression {
  run.asked?.add(name);
  const known = state.fields.get(name);
  if (known !== undefined) return known;
  if (['node', 'stack', 'env', 'physicalName'].includes(name)) return THERE;
  const getter = memberOf(run.types, run.own, name, ts.isGetAccessor);
  if (getter !== undefined) return inlined(run, getter.member, getter, [], state);
  return UNKNOWN;
}

/** A member of a class of the library: what it is at run time, if that is a literal. */
function ofClass([, module, name]: readonly [string, ...Expression[]], own: string): Expression {
  const value = (runtime(module as string)[name as string] ?? {}) as Readonly<Record<string, unknown>>;
  const found = value[own];
  if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') return found;
  return typeof found === 'object' && found !== null ? plainOf(found) : UNKNOWN;
}

/** An object of the library by what it holds. */
function plainOf(found: object): Expression {
  const map: Record<string, Expression> = {};
  for (const [name, value] of Object.entries(found) as [string, unknown][])
    map[name] =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : (value ?? null) === null
          ? null
          : UNKNOWN;
  return map;
}

function array(run: Run, node: ts.ArrayLiteralExpression, state: State): Expression {
  const items: Expression[] = [];
  let isKnown = true;
  for (const each of node.elements) {
    if (!ts.isSpreadElement(each)) items.push(valueOf(run, each, state));
    else {
      const spread = contentOf(valueOf(run, each.expression, state), state);
      if (isOperation(spread, 'l')) items.push(...spread.slice(1));
      else isKnown = false;
    }
  }
  return isKnown ? ['l', ...items] : UNKNOWN;
}

function object(run: Run, node: ts.ObjectLiteralExpression, state: State): Expression {
  let map: Record<string, Expression> = {};
  let given: { readonly base: Expression; readonly before: Expression } | undefined;
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const value = contentOf(valueOf(run, property.expression, state), state);
      if (isOperation(value, 'p') && given === undefined) {
        given = { base: value, before: map };
        map = {};
      } else spread(map, value);
      continue;
    }
    const name =
      property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? property.name.text
        : '*';
    if (ts.isPropertyAssignment(property)) map[name] = valueOf(run, property.initializer, state);
    else if (ts.isShorthandPropertyAssignment(property)) map[name] = named(run, name, state);
    else map['*'] = UNKNOWN;
  }
  return given === undefined ? map : ['with', given.base, map, given.before];
}

function spread(map: Record<string, Expression>, value: Expression): void {
  if (value === null || value === false) return;
  if (isOperation(value, '&&') && isMap(value[2]!)) return spread(map, ['?', value[1]!, value[2], {}]);
  if (isOperation(value, '?') && [value[2]!, value[3]!].every((each) => each === null || isMap(each))) {
    const [, condition, a, b] = value;
    const [yes, no] = [(a ?? {}) as Record<string, Expression>, (b ?? {}) as Record<string, Expression>];
    for (const name of new Set([...Object.keys(yes), ...Object.keys(no)]))
      map[name] = choose(condition!, yes[name] ?? map[name] ?? null, no[name] ?? map[name] ?? null);
    return;
  }
  if (isMap(value)) Object.assign(map, value);
  else {
    for (const name of Object.keys(map)) map[name] = UNKNOWN;
    map['*'] = UNKNOWN;
  }
}
