import { relative } from 'node:path';
import ts from 'typescript';
import { importedName, memberOf, unwrapped, type ClassOf } from './classes.ts';
import { choose, has, isOperation, longer, THERE, truthOf, UNKNOWN, type Expression } from './expression.ts';
import { readSource, ROOT, type SourceFile } from './library.ts';
import { later, ofCore } from './core-calls.ts';
import { letIn } from './groups.ts';
import { makeNested } from './nested.ts';
import { contentOf, DEEPEST, either, MADE, State, type Run } from './state.ts';
import { anItemIn, bound, fill, forget, forgetMethod, overwrite, runStatements } from './statements.ts';
import { superCall } from './symbolic.ts';
import { valueOf } from './values.ts';

const SECONDS: Readonly<Record<string, number>> = {
  toMilliseconds: 0.001,
  toSeconds: 1,
  toMinutes: 60,
  toHours: 3600,
  toDays: 86_400,
};

/** Methods whose result is there wherever what they are called on is. */
const MAKES_ANOTHER = /^(?:map|filter|concat|join|slice|flatMap|sort|toString|trim|toLowerCase|toUpperCase)$/;

export function callOf(run: Run, node: ts.CallExpression, state: State): Expression {
  const { expression: callee, arguments: given } = node;
  if (callee.kind === ts.SyntaxKind.SuperKeyword) {
    superCall(run, valuesOf(run, given, state), state.fields);
    return null;
  }
  if (ts.isPropertyAccessExpression(callee)) return method(run, callee, given, state);
  let name = unwrapped(callee);
  if (ts.isBinaryExpression(name)) name = name.right;
  // `(0, helpers_internal_1().getCustomizeRolesConfig)(this)`.
  const special = ts.isPropertyAccessExpression(name) ? ofCore(run, name, given, state) : undefined;
  if (special !== undefined) return special;
  const { file } = run.current;
  if (ts.isIdentifier(name)) {
    const known = file.functions.get(name.text);
    if (known !== undefined) return functionOf(run, known, file, given, state);
    const inner = functionAround(node, name.text);
    if (inner !== undefined) return innerCall(run, inner, given, state);
  }
  return imported(run, name, given, state) ?? UNKNOWN;
}

/** A function that is declared in one around a call, and sees its names. */
function functionAround(node: ts.Node, name: string): ts.FunctionDeclaration | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    const found = ts.isBlock(at)
      ? at.statements.find((each) => ts.isFunctionDeclaration(each) && each.name?.text === name)
      : undefined;
    if (found !== undefined) return found as ts.FunctionDeclaration;
  }
  return undefined;
}

/** What a function gives that sees the names around it; what it does to those is not followed. */
function innerCall(
  run: Run,
  node: ts.FunctionDeclaration,
  given: readonly ts.Expression[],
  state: State,
): Expression {
  const after = state.clone();
  forget(run, node, after);
  const value = inlined(run, node, run.current, valuesOf(run, given, state), state, state.names);
  for (const [name, each] of after.names) if (isOperation(each, 'u')) state.names.set(name, each);
  return value;
}

function valuesOf(run: Run, given: readonly ts.Expression[], state: State): readonly Expression[] {
  return given.map((each) => valueOf(run, each, state));
}

/** A function of another file; undefined where it is none. */
function imported(
  run: Run,
  name: ts.Expression,
  given: readonly ts.Expression[],
  state: State,
): Expression | undefined {
  const target = importedName(name, run.current.file);
  if (target?.path === undefined) return undefined;
  const file = readSource(target.path);
  const known = file.functions.get(target.name);
  return known && functionOf(run, known, file, given, state);
}

function functionOf(
  run: Run,
  node: ts.FunctionLikeDeclaration,
  file: SourceFile,
  given: readonly ts.Expression[],
  state: State,
): Expression {
  const { body } = node as ts.FunctionDeclaration;
  const values = valuesOf(run, given, state).map((value) => contentOf(value, state));
  if (body === undefined || run.depth > DEEPEST) return UNKNOWN;
  const outer = run.current;
  run.depth++;
  run.current = { file, node: outer.node };
  // What a function is given as `this` is another object's to it.
  const own = values.map((value) => (isOperation(value, 'this') ? THERE : value));
  const end = runStatements(run, body.statements, new State(bound(run, node, own, state), new Map()));
  run.current = outer;
  run.depth--;
  return end.isThrown ? UNKNOWN : (end.value ?? null);
}

/** What a method or a getter of the construct gives, and does to it. */
export function inlined(
  run: Run,
  node:
    | ts.MethodDeclaration
    | ts.GetAccessorDeclaration
    | ts.FunctionDeclaration
    | ts.ArrowFunction
    | ts.FunctionExpression,
  within: ClassOf,
  given: readonly Expression[],
  state: State,
  names: ReadonlyMap<string, Expression> = new Map(),
): Expression {
  const { body } = node;
  if (body === undefined || run.depth > DEEPEST) return UNKNOWN;
  const outer = run.current;
  run.depth++;
  run.current = { file: within.file, node: within.node };
  const inner = new State(new Map([...names, ...bound(run, node, given, state)]), state.fields);
  const value = ts.isBlock(body)
    ? (runStatements(run, body.statements, inner).value ?? null)
    : valueOf(run, body, inner);
  for (const [name, content] of inner.fields) state.fields.set(name, content);
  run.current = outer;
  run.depth--;
  return value;
}

function method(
  run: Run,
  callee: ts.PropertyAccessExpression,
  given: readonly ts.Expression[],
  state: State,
): Expression {
  const name = callee.name.text;
  letIn(name, state);
  // `_determineEncryption.call(this)`
  if (name === 'call' && ts.isIdentifier(callee.expression)) {
    const inner = functionAround(callee, callee.expression.text);
    if (inner !== undefined) return innerCall(run, inner, given.slice(1), state);
  }
  const special = ofCore(run, callee, given, state);
  if (special !== undefined) return special;
  const owner = valueOf(run, callee.expression, state);
  if (isOperation(owner, 'this')) {
    const own = memberOf(run.types, run.own, name, ts.isMethodDeclaration);
    if (own === undefined) return UNKNOWN;
    return inlined(run, own.member, own, valuesOf(run, given, state), state);
  }
  if (callee.expression.kind === ts.SyntaxKind.SuperKeyword) {
    forgetMethod(run, name, state);
    return UNKNOWN;
  }
  if (isOperation(owner, 'made') || isOperation(owner, 'beside')) {
    overridden(run, owner, name, given, state);
    return UNKNOWN;
  }
  if (Object.hasOwn(SECONDS, name)) return owner === null ? null : ['/', owner, SECONDS[name]!];
  if (isOperation(owner, 'class')) return ofClass(run, owner, callee, given, state);
  if (isOperation(owner, 'cell') || ts.isIdentifier(callee.expression)) {
    const filled = grown(run, callee.expression, owner, name, given, state);
    if (filled !== undefined) return filled;
  }
  return ofValue(run, owner, name, given, state);
}

/** What is done to a list or a map that is filled; undefined of another method. */
function grown(
  run: Run,
  node: ts.Expression,
  owner: Expression,
  name: string,
  given: readonly ts.Expression[],
  state: State,
): Expression | undefined {
  const content = contentOf(owner, state);
  const become = (value: Expression): null => {
    if (isOperation(owner, 'cell')) state.fields.set(owner[1] as string, value);
    else if (ts.isIdentifier(node)) state.names.set(node.text, value);
    return null;
  };
  switch (name) {
    case 'push': {
      const isPlain = given.every((each) => !ts.isSpreadElement(each));
      const values = valuesOf(run, given, state);
      const now = contentOf(isOperation(owner, 'cell') ? owner : valueOf(run, node, state), state);
      return become(isPlain ? longer(now, values) : UNKNOWN);
    }
    case 'put':
    case 'set': {
      const values = valuesOf(run, given, state);
      if (!isOperation(owner, 'cell')) return undefined;
      if (given.length === 1) return become(values[0]!);
      fill(owner, values[0]!, values[1]!, state);
      return null;
    }
    case 'get':
      return isOperation(owner, 'cell') && given.length === 0 ? content : undefined;
    case 'derive': {
      const work = given[0] && unwrapped(given[0]);
      return work !== undefined && ts.isArrowFunction(work) ? later(run, work, owner, false, state) : UNKNOWN;
    }
    case 'unshift':
    case 'splice':
    case 'pop':
    case 'delete':
    case 'addStatements':
      return become(UNKNOWN);
    default:
      return undefined;
  }
}

/** A method of what is given, or of a value that is known. */
function ofValue(
  run: Run,
  owner: Expression,
  name: string,
  given: readonly ts.Expression[],
  state: State,
): Expression {
  const content = contentOf(owner, state);
  if (content === null) return null;
  if (name === 'forEach') {
    if (isOperation(content, 'l') && content.length === 1) return null;
    const after = state.clone();
    forget(run, given[0]!, after);
    const bound = given[0] && boundMethod(given[0]);
    if (bound !== undefined) forgetMethod(run, bound, after);
    state.become(anItemIn(content), after, state.clone());
    return null;
  }
  if (name === 'includes' && given.length === 1) return includes(content, valueOf(run, given[0]!, state));
  const work = given[0] && unwrapped(given[0]);
  if (isOperation(content, 'l') && work !== undefined && ts.isArrowFunction(work)) {
    const items = ofItems(run, name, content, work, state);
    if (items !== undefined) return items;
  }
  valuesOf(run, given, state);
  if (!MAKES_ANOTHER.test(name) || isOperation(content, 'u')) return UNKNOWN;
  return choose(has(content), THERE, null);
}

/** Whether a list has a literal among its items. */
function includes(list: Expression, item: Expression): Expression {
  if (list === null) return null;
  if (isOperation(list, '?')) return choose(list[1]!, includes(list[2]!, item), includes(list[3]!, item));
  if (!isOperation(list, 'l') || typeof item === 'object') return UNKNOWN;
  let found: Expression = false;
  for (const each of list.slice(1) as Expression[]) {
    const [condition, own] = isOperation(each, 'if') ? [each[1]!, each[2]!] : [true, each];
    if (typeof own === 'object') return UNKNOWN;
    if (own === item)
      found = condition === true ? true : found === false ? condition : ['||', found, condition];
    if (found === true) return true;
  }
  return found;
}

/** `map` and `filter` of a list that is known, item by item; undefined of another method. */
function ofItems(
  run: Run,
  name: string,
  list: readonly [string, ...Expression[]],
  work: ts.ArrowFunction,
  state: State,
): Expression | undefined {
  if (name !== 'map' && name !== 'filter') return undefined;
  const items = list.slice(1).flatMap((item): Expression[] => {
    const [condition, own] = isOperation(item, 'if') ? [item[1]!, item[2]!] : [true, item];
    const value = inlined(run, work, run.current, [own], state, state.names);
    const isKept = name === 'map' ? condition : ['&&', condition, value];
    const truth = name === 'map' ? truthOf(condition) : both(truthOf(condition), truthOf(value));
    const kept = name === 'map' ? value : own;
    return truth === false ? [] : [truth === true ? kept : ['if', isKept as Expression, kept]];
  });
  return ['l', ...items];
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
}

/** `add` of `this.add.bind(this)`. */
function boundMethod(node: ts.Expression): string | undefined {
  const bound = ts.isCallExpression(node) ? node.expression : node;
  const owner = ts.isPropertyAccessExpression(bound) ? bound.expression : undefined;
  return owner !== undefined && ts.isPropertyAccessExpression(owner) ? owner.name.text : undefined;
}

function ofClass(
  run: Run,
  owner: readonly [string, ...Expression[]],
  callee: ts.PropertyAccessExpression,
  given: readonly ts.Expression[],
  state: State,
): Expression {
  const { file } = run.current;
  const found = imported(run, callee, given, state);
  if (found !== undefined) return found;
  const own = file.classes.get(owner[2] as string);
  const known = own?.members.find(
    (each): each is ts.MethodDeclaration =>
      ts.isMethodDeclaration(each) && (each.name as ts.Identifier).text === callee.name.text,
  );
  if (known === undefined || own === undefined) return UNKNOWN;
  return inlined(run, known, { file, node: own }, valuesOf(run, given, state), state);
}

/** What is put into a resource over what it was made with is not followed. */
function overridden(
  run: Run,
  owner: readonly [string, ...Expression[]],
  name: string,
  given: readonly ts.Expression[],
  state: State,
): void {
  if (!/^add(?:Property|Deletion)?(?:Deletion)?Override$/.test(name)) return;
  if (isOperation(owner, 'beside')) {
    run.beside[owner[1] as number]!.properties = UNKNOWN;
    return;
  }
  const path = given[0] === undefined ? UNKNOWN : valueOf(run, given[0], state);
  const first = typeof path === 'string' ? path.replace(/^Properties\./, '').split('.')[0]! : '*';
  overwrite(`${first.charAt(0).toLowerCase()}${first.slice(1)}`, UNKNOWN, state);
}

/** A resource or an object of the library that is made. */
export function made(run: Run, node: ts.NewExpression, state: State): Expression {
  const target = unwrapped(node.expression);
  // `new(ecr_generated_1()).CfnRepository(…)`.
  const name = ts.isPropertyAccessExpression(target) ? target.name.text : '';
  const given = node.arguments ?? [];
  const isOwn = given[0]?.kind === ts.SyntaxKind.ThisKeyword;
  const values = valuesOf(run, given, state);
  if (ts.isIdentifier(target) && target.text === 'Array' && given.length === 0) return ['l'];
  if (name === 'ServicePrincipal') return ['t', 'service', values[0] ?? UNKNOWN, ...values.slice(1)];
  if (name === 'CompositePrincipal') return ['t', 'principals', ...values];
  if (!isOwn || given[1] === undefined) return THERE;
  const id = values[1]!;
  if (!name.startsWith('Cfn')) return makeNested(run, target, id, values, state);
  const properties = values[2] ?? {};
  const type = `${moduleOf(run, target)}.${name}`;
  if (id === 'Resource' || id === 'Default') {
    state.fields.set(MADE, run.type === undefined ? asMap(properties) : UNKNOWN);
    run.type = type;
    return ['made'];
  }
  run.beside.push({ id, type, properties });
  const index = run.beside.length - 1;
  state.fields.set(`#beside ${JSON.stringify(id)}`, ['beside', index]);
  return ['beside', index];
}

/** One map for one of two. */
function asMap(value: Expression): Expression {
  return isOperation(value, '?') ? either(value[1]!, asMap(value[2]!), asMap(value[3]!)) : value;
}

/** The module of an L1 class, by the file that declares it. */
function moduleOf({ current: { file } }: Run, target: ts.Expression): string {
  const found = importedName(target, file);
  if (found?.path === undefined) return found?.module ?? file.module;
  return relative(ROOT, found.path).split('/')[0]!;
}
