import ts from 'typescript';
import { choose, isMap, isOperation, member, or, truthOf, UNKNOWN, type Expression } from './expression.ts';
import { memberOf } from './classes.ts';
import { letIn } from './groups.ts';
import { forgetPolicies } from './roles.ts';
import { cell, contentOf, MADE, mayGrow, type State, type Run } from './state.ts';
import { valueOf } from './values.ts';

/** How a list of statements ends. */
interface End {
  readonly isThrown: boolean;
  /** What it returns; undefined where it runs through. */
  readonly value: Expression | undefined;
}

const THROUGH: End = { isThrown: false, value: undefined };

/** Longest list whose loop is run item by item. */
const LONGEST = 40;

/** Runs statements, on both ways of each condition. */
export function runStatements(run: Run, list: readonly ts.Statement[], state: State): End {
  for (const [i, statement] of list.entries()) {
    if (ts.isIfStatement(statement)) {
      const end = branch(run, statement, list.slice(i + 1), state);
      if (end !== undefined) return end;
      continue;
    }
    const end = runStatement(run, statement, state);
    if (end.isThrown || end.value !== undefined) return end;
  }
  return THROUGH;
}

/** Both ways of an `if`; undefined where the statements after it are to be run in the state that it leaves. */
function branch(
  run: Run,
  node: ts.IfStatement,
  rest: readonly ts.Statement[],
  state: State,
): End | undefined {
  const condition = valueOf(run, node.expression, state);
  const truth = truthOf(condition);
  const [yes, no] = [state.clone(), state.clone()];
  const whenTrue = truth === false ? undefined : runStatements(run, [node.thenStatement], yes);
  const whenFalse =
    truth === true ? undefined : node.elseStatement ? runStatements(run, [node.elseStatement], no) : THROUGH;
  if (whenTrue === undefined || whenTrue.isThrown) return taken(run, no, whenFalse, rest, state);
  if (whenFalse === undefined || whenFalse.isThrown) return taken(run, yes, whenTrue, rest, state);
  if (whenTrue.value === undefined && whenFalse.value === undefined) {
    state.become(condition, yes, no);
    return undefined;
  }
  // Without a value an end is reached by running through what follows.
  const first = whenTrue.value === undefined ? (runStatements(run, rest, yes).value ?? null) : whenTrue.value;
  const second =
    whenFalse.value === undefined ? (runStatements(run, rest, no).value ?? null) : whenFalse.value;
  state.become(condition, yes, no);
  return { isThrown: false, value: choose(condition, first, second) };
}

function taken(
  run: Run,
  from: State,
  end: End | undefined,
  rest: readonly ts.Statement[],
  state: State,
): End | undefined {
  if (end === undefined || end.isThrown) return { isThrown: true, value: undefined };
  state.become(true, from, from);
  if (end.value !== undefined) return end;
  return runStatements(run, rest, state);
}

function runStatement(run: Run, node: ts.Statement, state: State): End {
  if (ts.isBlock(node)) return runStatements(run, node.statements, state);
  if (ts.isReturnStatement(node))
    return {
      isThrown: false,
      value: node.expression === undefined ? null : valueOf(run, node.expression, state),
    };
  if (ts.isThrowStatement(node)) return { isThrown: true, value: undefined };
  if (ts.isExpressionStatement(node)) valueOf(run, node.expression, state);
  else if (ts.isVariableStatement(node)) {
    for (const { name, initializer } of node.declarationList.declarations)
      bind(name, initializer === undefined ? null : valueOf(run, initializer, state), state.names);
  } else if (ts.isTryStatement(node)) return runStatement(run, node.tryBlock, state);
  else if (ts.isForOfStatement(node)) loop(run, node, state);
  else forget(run, node, state);
  return THROUGH;
}

/** A loop over items that are known is run for each; what any other one does is unknown if it may run. */
function loop(run: Run, node: ts.ForOfStatement, state: State): void {
  const items = contentOf(valueOf(run, node.expression, state), state);
  const { initializer, statement } = node;
  if (
    !isOperation(items, 'l') ||
    items.length > LONGEST ||
    !ts.isVariableDeclarationList(initializer) ||
    leavesEarly(statement)
  ) {
    const after = state.clone();
    forget(run, node, after);
    // Of nothing there is no item.
    state.become(items === null ? false : anItemIn(items), after, state.clone());
    return;
  }
  for (const item of items.slice(1)) {
    const isOptional = isOperation(item, 'if');
    const inner = state.clone();
    bind(initializer.declarations[0]!.name, isOptional ? item[2]! : item, inner.names);
    runStatement(run, statement, inner);
    if (isOptional) state.become(item[1]!, inner, state.clone());
    else state.become(true, inner, inner);
  }
}

/** Whether a list that is not known may have items: only where it is given. */
export function anItemIn(items: Expression): Expression {
  if (isOperation(items, '??') && isEmpty(items[2]!)) return ['has', items[1]!];
  if (isOperation(items, '||') && isEmpty(items[2]!)) return items[1]!;
  if (isOperation(items, '?') && isEmpty(items[3]!)) return items[1]!;
  if (isOperation(items, 'p')) return items;
  return UNKNOWN;
}

function isEmpty(value: Expression): boolean {
  return isOperation(value, 'l') && value.length === 1;
}

function leavesEarly(node: ts.Node): boolean {
  return (
    ts.isBreakOrContinueStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.forEachChild(node, (child) => leavesEarly(child) || undefined) === true
  );
}

/** Names for what a function is given. */
export function bound(
  run: Run,
  node: ts.SignatureDeclaration,
  given: readonly Expression[],
  state: State,
): Map<string, Expression> {
  const names = new Map<string, Expression>();
  for (const [i, parameter] of node.parameters.entries()) {
    let value = parameter.dotDotDotToken === undefined ? (given[i] ?? null) : UNKNOWN;
    if (parameter.initializer !== undefined && !isOperation(value, 'p'))
      value = or(value, valueOf(run, parameter.initializer, state));
    bind(parameter.name, value, names);
  }
  return names;
}

export function bind(name: ts.BindingName, value: Expression, names: Map<string, Expression>): void {
  if (ts.isIdentifier(name)) {
    names.set(name.text, value);
    return;
  }
  const isObject = ts.isObjectBindingPattern(name);
  const taken: string[] = [];
  for (const [i, element] of name.elements.entries()) {
    if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) continue;
    const own = (element.propertyName as ts.Identifier | undefined)?.text ?? element.name.text;
    taken.push(own);
    const isPlain = element.initializer === undefined && !element.dotDotDotToken;
    const part = isObject
      ? isPlain
        ? member(value, own)
        : element.dotDotDotToken
          ? without(value, taken)
          : UNKNOWN
      : isPlain && isOperation(value, 'l')
        ? (value[i + 1] ?? null)
        : UNKNOWN;
    names.set(element.name.text, part);
  }
}

/** `{ a, ...rest }`. */
function without(value: Expression, names: readonly string[]): Expression {
  if (!isMap(value)) return UNKNOWN;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Whatever a loop or a switch assigns or fills is unknown after it. */
export function forget(run: Run, node: ts.Node, state: State): void {
  const visit = (inner: ts.Node): void => {
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      assign(run, inner.left, UNKNOWN, state);
    if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)) {
      const { expression: owner, name } = inner.expression;
      if (owner.kind === ts.SyntaxKind.ThisKeyword) forgetMethod(run, name.text, state);
      else if (ts.isPropertyAccessExpression(owner) && owner.expression.kind === ts.SyntaxKind.ThisKeyword)
        forgetField(owner.name.text, state);
      else if (ts.isIdentifier(owner) && mayGrow(state.names.get(owner.text) ?? null))
        state.names.set(owner.text, UNKNOWN);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  // What is bound to the construct may give its role more, as sources of events do.
  if (/addManagedPolicy|addEventSource|\bbind\(/.test(node.getText())) forgetPolicies(state);
  letIn(node.getText(), state);
}

/** Whatever a method of the construct fills or sets is unknown after it. */
export function forgetMethod(run: Run, method: string, state: State): void {
  for (const field of [...state.fields.keys()])
    if (run.effects.of(field).some((each) => each.replace('+', '') === method)) forgetField(field, state);
  letIn(codeOf(run, method), state);
}

/** The code of a method, and of those that it calls on the construct itself. */
function codeOf(run: Run, method: string, seen: Set<string> = new Set()): string {
  const own = seen.has(method) ? undefined : memberOf(run.types, run.own, method, ts.isMethodDeclaration);
  if (own === undefined) return '';
  seen.add(method);
  const text = own.member.getText();
  const called = [...text.matchAll(/\bthis\.(\w+)\(/g)].map(([, name]) => codeOf(run, name!, seen));
  return [text, ...called].join('\n');
}

function forgetField(field: string, state: State): void {
  const value = state.fields.get(field);
  if (value === undefined) return;
  if (isOperation(value, 'cell')) state.fields.set(value[1] as string, UNKNOWN);
  else if (!isOperation(value, 'made') && !isOperation(value, 'beside')) state.fields.set(field, UNKNOWN);
}

export function assign(run: Run, target: ts.Expression, value: Expression, state: State): void {
  if (ts.isIdentifier(target)) state.names.set(target.text, value);
  else if (ts.isPropertyAccessExpression(target)) {
    const name = target.name.text;
    if (target.expression.kind === ts.SyntaxKind.ThisKeyword)
      state.fields.set(name, mayGrow(value) ? cell(run, value, state.fields) : value);
    else {
      const owner = valueOf(run, target.expression, state);
      if (isOperation(owner, 'this')) state.fields.set(name, value);
      else if (isOperation(owner, 'made')) overwrite(name, value, state);
      else if (isOperation(owner, 'beside')) setBeside(run, owner, name);
      else if (isOperation(owner, 'cell')) fill(owner, name, value, state);
      else if (ts.isIdentifier(target.expression))
        state.names.set(target.expression.text, isMap(owner) ? { ...owner, [name]: value } : UNKNOWN);
    }
  } else if (ts.isElementAccessExpression(target)) {
    const owner = valueOf(run, target.expression, state);
    const key = valueOf(run, target.argumentExpression, state);
    if (isOperation(owner, 'cell')) fill(owner, key, value, state);
    else if (ts.isIdentifier(target.expression))
      state.names.set(
        target.expression.text,
        isMap(owner) && typeof key === 'string' ? { ...owner, [key]: value } : UNKNOWN,
      );
  }
}

/** Puts an entry into a map that is filled. */
export function fill(
  owner: readonly [string, ...Expression[]],
  key: Expression,
  value: Expression,
  state: State,
): void {
  const content = contentOf(owner, state);
  const filled = isMap(content) && typeof key === 'string' ? { ...content, [key]: value } : UNKNOWN;
  state.fields.set(owner[1] as string, filled);
}

/** Sets a property of the main resource after it was made. */
export function overwrite(name: string, value: Expression, state: State): void {
  const properties = state.fields.get(MADE);
  if (properties !== undefined && isMap(properties)) state.fields.set(MADE, { ...properties, [name]: value });
}

/** What is set on another resource afterwards is not followed. */
function setBeside(run: Run, owner: readonly [string, ...Expression[]], name: string): void {
  const resource = run.beside[owner[1] as number]!;
  if (isMap(resource.properties)) resource.properties = { ...resource.properties, [name]: UNKNOWN };
}
