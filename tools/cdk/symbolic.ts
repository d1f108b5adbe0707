import { relative } from 'node:path';
import ts from 'typescript';
import {
  choose,
  has,
  isMap,
  isOperation,
  member,
  not,
  or,
  THERE,
  truthOf,
  UNKNOWN,
  type Expression,
} from './expression.ts';
import {
  fileOfClass,
  readSource,
  resolveImport,
  runtime,
  type LibraryType,
  type SourceFile,
  ROOT,
} from './library.ts';

/** A class of the library, and its file. */
interface ClassOf {
  readonly file: SourceFile;
  readonly node: ts.ClassLikeDeclaration;
}

/** What holds at a point of the constructor. */
class State {
  readonly names: Map<string, Expression>;
  readonly fields: Map<string, Expression>;
  constructor(names: ReadonlyMap<string, Expression>, fields: ReadonlyMap<string, Expression>) {
    this.names = new Map(names);
    this.fields = new Map(fields);
  }
  clone(): State {
    return new State(this.names, this.fields);
  }
  become(condition: Expression, whenTrue: State, whenFalse: State): void {
    for (const key of ['names', 'fields'] as const) {
      const all = new Set([...whenTrue[key].keys(), ...whenFalse[key].keys()]);
      for (const name of all) {
        const [a, b] = [whenTrue[key].get(name) ?? null, whenFalse[key].get(name) ?? null];
        this[key].set(name, name === MADE ? eitherMade(condition, a, b) : choose(condition, a, b));
      }
    }
  }
}

/** The field that holds the properties of the resource that is made. */
const MADE = '#made';

/** The properties of a resource that two ways lead to. */
function eitherMade(condition: Expression, a: Expression, b: Expression): Expression {
  if (a === b) return a;
  if (!isMap(a) || !isMap(b)) return UNKNOWN;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...names].map((name) => [name, choose(condition, a[name] ?? null, b[name] ?? null)]),
  );
}

/** How a list of statements ends. */
interface End {
  readonly isThrown: boolean;
  /** What it returns; undefined where it runs through. */
  readonly value: Expression | undefined;
}

const THROUGH: End = { isThrown: false, value: undefined };

/** Deepest chain of functions that is followed. */
const DEEPEST = 8;

const SECONDS: Readonly<Record<string, number>> = {
  toMilliseconds: 0.001,
  toSeconds: 1,
  toMinutes: 60,
  toHours: 3600,
  toDays: 86_400,
};

/** Runs the constructor of a class of the library without knowing what it is given. */
export class Symbolic {
  /** The resource that the construct is about, as it is made; by property of its L1 class. */
  made: { readonly type: string; readonly properties: Expression } | undefined;
  private type: string | undefined;
  private readonly types: ReadonlyMap<string, LibraryType>;
  private depth = 0;
  private current: ClassOf | undefined;

  constructor(types: ReadonlyMap<string, LibraryType>) {
    this.types = types;
  }

  run(module: string, name: string): void {
    const own = this.classOf(module, name);
    if (own === undefined) return;
    const fields = new Map<string, Expression>();
    this.construct(own, ['t'], ['t'], [['t'], ['t'], ['p']], fields);
    const properties = fields.get(MADE);
    if (this.type === undefined || properties === undefined || !isMap(properties)) return;
    const later = Object.fromEntries(this.setLater(own, fields).map((each) => [each, UNKNOWN]));
    this.made = { type: this.type, properties: { ...properties, ...later } };
  }

  /** The properties of the resource that methods set, which may be called after it is made. */
  private setLater(own: ClassOf, fields: ReadonlyMap<string, Expression>): readonly string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
        ts.isPropertyAccessExpression(node.left) &&
        ts.isPropertyAccessExpression(node.left.expression) &&
        isOperation(fields.get(node.left.expression.name.text) ?? null, 'made')
      )
        found.push(node.left.name.text);
      ts.forEachChild(node, visit);
    };
    for (let at: ClassOf | undefined = own, depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      at.node.members.filter(ts.isMethodDeclaration).forEach(visit);
      const base: ts.Expression | undefined = at.node.heritageClauses?.[0]?.types[0]?.expression;
      at = base && this.baseOf(base, at.file);
    }
    return found;
  }

  private classOf(module: string, name: string): ClassOf | undefined {
    const path = fileOfClass(this.types, module, name);
    if (path === undefined) return undefined;
    const file = readSource(path);
    const node = file.classes.get(name);
    return node && { file, node };
  }

  private construct(
    own: ClassOf,
    _scope: Expression,
    _id: Expression,
    given: readonly Expression[],
    fields: Map<string, Expression>,
  ): void {
    if (this.depth > DEEPEST) return;
    const maker = own.node.members.find(ts.isConstructorDeclaration);
    const outer = this.current;
    this.current = own;
    this.depth++;
    this.initial(own, fields);
    if (maker?.body === undefined) this.super(own, given, fields);
    else {
      const state = new State(this.bound(maker, given, new State(new Map(), fields)), fields);
      this.statements(maker.body.statements, state);
      for (const [name, value] of state.fields) fields.set(name, value);
    }
    this.depth--;
    this.current = outer;
  }

  /** The fields that the class sets ahead of its constructor; lists and maps may be filled by its methods. */
  private initial({ node }: ClassOf, fields: Map<string, Expression>): void {
    for (const each of node.members) {
      if (!ts.isPropertyDeclaration(each) || each.initializer === undefined) continue;
      if (each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)) continue;
      const value = this.value(each.initializer, new State(new Map(), fields));
      fields.set(
        (each.name as ts.Identifier).text,
        typeof value === 'object' && value !== null ? UNKNOWN : value,
      );
    }
  }

  private bound(
    node: ts.FunctionLikeDeclaration,
    given: readonly Expression[],
    state: State,
  ): Map<string, Expression> {
    const names = new Map<string, Expression>();
    for (const [i, parameter] of node.parameters.entries()) {
      let value = parameter.dotDotDotToken === undefined ? (given[i] ?? null) : UNKNOWN;
      if (parameter.initializer !== undefined && !isOperation(value, 'p'))
        value = or(value, this.value(parameter.initializer, state));
      this.bind(parameter.name, value, names);
    }
    return names;
  }

  private bind(name: ts.BindingName, value: Expression, names: Map<string, Expression>): void {
    if (ts.isIdentifier(name)) names.set(name.text, value);
    else
      for (const element of name.elements) {
        if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) continue;
        const own = (element.propertyName as ts.Identifier | undefined)?.text ?? element.name.text;
        names.set(
          element.name.text,
          ts.isObjectBindingPattern(name) && element.initializer === undefined && !element.dotDotDotToken
            ? member(value, own)
            : UNKNOWN,
        );
      }
  }

  private super(own: ClassOf, given: readonly Expression[], fields: Map<string, Expression>): void {
    const physical = given[2];
    if (physical !== undefined && isMap(physical))
      fields.set('physicalName', physical['physicalName'] ?? THERE);
    const clause = own.node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    const base = clause?.types[0]?.expression;
    if (base === undefined) return;
    const resolved = this.baseOf(base, own.file);
    if (resolved !== undefined) this.construct(resolved, ['t'], ['t'], given, fields);
  }

  private baseOf(base: ts.Expression, file: SourceFile): ClassOf | undefined {
    if (ts.isIdentifier(base) && base.text === '_classSuper') {
      const wrapped = superOf(base);
      return wrapped && this.baseOf(wrapped, file);
    }
    if (ts.isIdentifier(base)) {
      const node = file.classes.get(base.text);
      return node && { file, node };
    }
    const imported = this.imported(base, file);
    return imported && this.classAt(imported);
  }

  /** `core_1().Resource`: the file or module, and the name. */
  private imported(
    node: ts.Expression,
    file: SourceFile,
  ): { readonly path?: string; readonly module?: string; readonly name: string } | undefined {
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    let from: ts.Expression = node.expression;
    while (ts.isParenthesizedExpression(from)) from = from.expression;
    if (!ts.isCallExpression(from) || !ts.isIdentifier(from.expression)) return undefined;
    const target = resolveImport(file, from.expression.text);
    if (target.path === undefined && target.module === undefined) return undefined;
    return { ...target, name: node.name.text };
  }

  private classAt({
    path,
    module,
    name,
  }: {
    path?: string;
    module?: string;
    name: string;
  }): ClassOf | undefined {
    if (path === undefined) return this.classOf(module!, name);
    const file = readSource(path);
    const node = file.classes.get(name);
    return node && { file, node };
  }

  private statements(list: readonly ts.Statement[], state: State): End {
    for (const [i, statement] of list.entries()) {
      if (ts.isIfStatement(statement)) {
        const end = this.branch(statement, list.slice(i + 1), state);
        if (end !== undefined) return end;
        continue;
      }
      const end = this.statement(statement, state);
      if (end.isThrown || end.value !== undefined) return end;
    }
    return THROUGH;
  }

  /** Both ways of an `if`; undefined where the statements after it are to be run in the state that it leaves. */
  private branch(node: ts.IfStatement, rest: readonly ts.Statement[], state: State): End | undefined {
    const condition = this.value(node.expression, state);
    const truth = truthOf(condition);
    const [yes, no] = [state.clone(), state.clone()];
    const whenTrue = truth === false ? undefined : this.statements([node.thenStatement], yes);
    const whenFalse =
      truth === true ? undefined : node.elseStatement ? this.statements([node.elseStatement], no) : THROUGH;
    if (whenTrue === undefined || whenTrue.isThrown) return this.taken(no, whenFalse, rest, state);
    if (whenFalse === undefined || whenFalse.isThrown) return this.taken(yes, whenTrue, rest, state);
    if (whenTrue.value === undefined && whenFalse.value === undefined) {
      state.become(condition, yes, no);
      return undefined;
    }
    // Without a value an end is reached by running through what follows.
    const first = whenTrue.value === undefined ? (this.statements(rest, yes).value ?? null) : whenTrue.value;
    const second =
      whenFalse.value === undefined ? (this.statements(rest, no).value ?? null) : whenFalse.value;
    state.become(condition, yes, no);
    return { isThrown: false, value: choose(condition, first, second) };
  }

  private taken(
    from: State,
    end: End | undefined,
    rest: readonly ts.Statement[],
    state: State,
  ): End | undefined {
    if (end === undefined || end.isThrown) return { isThrown: true, value: undefined };
    state.become(true, from, from);
    if (end.value !== undefined) return end;
    return this.statements(rest, state);
  }

  private statement(node: ts.Statement, state: State): End {
    if (ts.isBlock(node)) return this.statements(node.statements, state);
    if (ts.isReturnStatement(node))
      return {
        isThrown: false,
        value: node.expression === undefined ? null : this.value(node.expression, state),
      };
    if (ts.isThrowStatement(node)) {
      // What is thrown may come behind statements: `throw a(), b`.
      return { isThrown: true, value: undefined };
    }
    if (ts.isExpressionStatement(node)) this.value(node.expression, state);
    else if (ts.isVariableStatement(node)) {
      for (const { name, initializer } of node.declarationList.declarations)
        this.bind(name, initializer === undefined ? null : this.value(initializer, state), state.names);
    } else if (ts.isTryStatement(node)) return this.statement(node.tryBlock, state);
    else this.forget(node, state);
    return THROUGH;
  }

  /** Whatever a loop or a switch assigns is unknown after it. */
  private forget(node: ts.Node, state: State): void {
    const visit = (inner: ts.Node): void => {
      if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken)
        this.assign(inner.left, UNKNOWN, state);
      ts.forEachChild(inner, visit);
    };
    visit(node);
  }

  private assign(target: ts.Expression, value: Expression, state: State): void {
    if (ts.isIdentifier(target)) state.names.set(target.text, value);
    else if (ts.isPropertyAccessExpression(target)) {
      if (target.expression.kind === ts.SyntaxKind.ThisKeyword)
        state.fields.set(target.name.text, mayGrow(value) ? UNKNOWN : value);
      else if (isOperation(this.value(target.expression, state), 'made'))
        this.overwrite(target.name.text, value, state);
    }
  }

  private overwrite(name: string, value: Expression, state: State): void {
    const properties = state.fields.get(MADE);
    if (properties !== undefined && isMap(properties))
      state.fields.set(MADE, { ...properties, [name]: value });
  }

  private value(node: ts.Expression, state: State): Expression {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isParenthesizedExpression(node)) return this.value(node.expression, state);
    if (ts.isTemplateExpression(node)) return THERE;
    if (ts.isIdentifier(node)) return this.named(node.text, state);
    if (ts.isPrefixUnaryExpression(node)) {
      const inner = this.value(node.operand, state);
      if (node.operator === ts.SyntaxKind.ExclamationToken) return not(inner);
      return node.operator === ts.SyntaxKind.MinusToken && typeof inner === 'number' ? -inner : UNKNOWN;
    }
    if (ts.isVoidExpression(node)) return null;
    if (ts.isConditionalExpression(node)) {
      const condition = this.value(node.condition, state);
      const [yes, no] = [state.clone(), state.clone()];
      const [whenTrue, whenFalse] = [this.value(node.whenTrue, yes), this.value(node.whenFalse, no)];
      state.become(condition, yes, no);
      return choose(condition, whenTrue, whenFalse);
    }
    if (ts.isBinaryExpression(node)) return this.binary(node, state);
    if (ts.isPropertyAccessExpression(node)) return this.access(node, state);
    if (ts.isCallExpression(node)) return this.call(node, state);
    if (ts.isNewExpression(node)) return this.make(node, state);
    if (ts.isObjectLiteralExpression(node)) return this.object(node, state);
    if (ts.isArrayLiteralExpression(node)) {
      const items = node.elements.map((each) =>
        ts.isSpreadElement(each) ? undefined : this.value(each, state),
      );
      return items.includes(undefined) ? UNKNOWN : ['l', ...(items as Expression[])];
    }
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

  private named(name: string, state: State): Expression {
    if (name === 'undefined') return null;
    const known = state.names.get(name);
    if (known !== undefined) return known;
    const { file } = this.current!;
    const own = /\d$/.test(name) && !file.classes.has(name) ? name.slice(0, -1) : name;
    return ['class', file.module === 'core' ? '' : file.module, own];
  }

  private binary(node: ts.BinaryExpression, state: State): Expression {
    const { operatorToken, left, right } = node;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.EqualsToken: {
        const value = this.value(right, state);
        this.assign(left, value, state);
        return value;
      }
      case ts.SyntaxKind.CommaToken:
        this.value(left, state);
        return this.value(right, state);
      case ts.SyntaxKind.QuestionQuestionToken:
        return or(this.value(left, state), this.value(right, state));
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return this.connect(left, right, true, state);
      case ts.SyntaxKind.BarBarToken:
        return this.connect(left, right, false, state);
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.EqualsEqualsToken:
        return same(this.value(left, state), this.value(right, state));
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsToken:
        return not(same(this.value(left, state), this.value(right, state)));
      default:
        this.forget(node, state);
        return UNKNOWN;
    }
  }

  /** `a && b`, `a || b`; what the right side does is done only where it is reached. */
  private connect(left: ts.Expression, right: ts.Expression, both: boolean, state: State): Expression {
    const first = this.value(left, state);
    const truth = truthOf(first);
    if (truth !== undefined && truth !== both) return first;
    const reached = truth === undefined ? state.clone() : state;
    const second = this.value(right, reached);
    if (truth !== undefined) return second;
    if (both) state.become(first, reached, state.clone());
    else state.become(first, state.clone(), reached);
    return [both ? '&&' : '||', first, second];
  }

  private access(node: ts.PropertyAccessExpression, state: State): Expression {
    const { file } = this.current!;
    const name = node.name.text;
    const imported = this.imported(node, file);
    if (imported !== undefined)
      return [
        'class',
        imported.path === undefined ? imported.module! : readSource(imported.path).module,
        name,
      ];
    const owner = this.value(node.expression, state);
    if (isOperation(owner, 'this')) return this.field(name, state);
    if (isOperation(owner, 'class')) return ofClass(owner, name);
    return member(owner, name);
  }

  private field(name: string, state: State): Expression {
    const known = state.fields.get(name);
    if (known !== undefined) return known;
    if (['node', 'stack', 'env', 'physicalName'].includes(name)) return THERE;
    const getter = this.methodOf(name, ts.isGetAccessor);
    if (getter !== undefined) return this.inline(getter, [], state);
    return UNKNOWN;
  }

  private methodOf<T extends ts.ClassElement>(
    name: string,
    is: (node: ts.ClassElement) => node is T,
  ): (ClassOf & { readonly member: T }) | undefined {
    let own = this.current;
    for (let depth = 0; own !== undefined && depth < DEEPEST; depth++) {
      const found = own.node.members.find(
        (each): each is T => is(each) && (each.name as ts.Identifier | undefined)?.text === name,
      );
      if (found !== undefined) return { ...own, member: found };
      const clause = own.node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
      const base = clause?.types[0]?.expression;
      own = base === undefined ? undefined : this.baseOf(base, own.file);
    }
    return undefined;
  }

  private inline(
    { member: node }: { readonly member: ts.MethodDeclaration | ts.GetAccessorDeclaration },
    given: readonly Expression[],
    state: State,
  ): Expression {
    if (node.body === undefined || this.depth > DEEPEST) return UNKNOWN;
    this.depth++;
    const inner = new State(this.bound(node, given, state), state.fields);
    const end = this.statements(node.body.statements, inner);
    for (const [name, value] of inner.fields) state.fields.set(name, value);
    this.depth--;
    return end.value ?? null;
  }

  private call(node: ts.CallExpression, state: State): Expression {
    const { expression: callee, arguments: given } = node;
    if (callee.kind === ts.SyntaxKind.SuperKeyword) {
      this.super(
        this.current!,
        given.map((each) => this.value(each, state)),
        state.fields,
      );
      return null;
    }
    if (ts.isPropertyAccessExpression(callee)) return this.method(callee, given, state);
    let name: ts.Expression = callee;
    while (ts.isParenthesizedExpression(name)) name = name.expression;
    if (ts.isBinaryExpression(name)) name = name.right;
    const { file } = this.current!;
    if (ts.isIdentifier(name)) {
      const known = file.functions.get(name.text);
      if (known !== undefined) return this.function(known, file, given, state);
    }
    const imported = this.imported(name, file);
    if (imported?.path !== undefined) {
      const target = readSource(imported.path);
      const known = target.functions.get(imported.name);
      if (known !== undefined) return this.function(known, target, given, state);
    }
    return UNKNOWN;
  }

  private function(
    node: ts.FunctionLikeDeclaration,
    file: SourceFile,
    given: readonly ts.Expression[],
    state: State,
  ): Expression {
    const { body } = node as ts.FunctionDeclaration;
    const outer = this.current!;
    if (body === undefined || this.depth > DEEPEST) return UNKNOWN;
    const values = given.map((each) => this.value(each, state));
    this.depth++;
    this.current = { file, node: outer.node };
    const end = this.statements(body.statements, new State(this.bound(node, values, state), new Map()));
    this.current = outer;
    this.depth--;
    return end.isThrown ? UNKNOWN : (end.value ?? null);
  }

  private method(
    callee: ts.PropertyAccessExpression,
    given: readonly ts.Expression[],
    state: State,
  ): Expression {
    const name = callee.name.text;
    const { file } = this.current!;
    if (name === 'isEnabled' && given.length === 1) {
      const named = this.value(given[0]!, state);
      const flag = isOperation(named, 'class') ? runtime(named[1] as string)[named[2] as string] : named;
      return typeof flag === 'string' ? flagOf(flag) : UNKNOWN;
    }
    if (name === 'isUnresolved') return false;
    if (name === 'add' && /\bAspects\.of\(this\)$/.test(callee.expression.getText())) {
      // An aspect may change whatever the construct makes.
      const properties = state.fields.get(MADE);
      const names = properties !== undefined && isMap(properties) ? Object.keys(properties) : [];
      state.fields.set(MADE, Object.fromEntries([...names, '*'].map((each) => [each, UNKNOWN])));
      return UNKNOWN;
    }
    const owner = this.value(callee.expression, state);
    if (isOperation(owner, 'this')) {
      const method = this.methodOf(name, ts.isMethodDeclaration);
      if (method === undefined) return UNKNOWN;
      return this.inline(
        method,
        given.map((each) => this.value(each, state)),
        state,
      );
    }
    if (isOperation(owner, 'made')) {
      if (name === 'addPropertyOverride' || name === 'addPropertyDeletionOverride') {
        const path = this.value(given[0]!, state);
        const first = typeof path === 'string' ? path.split('.')[0]! : '*';
        this.overwrite(`${first.charAt(0).toLowerCase()}${first.slice(1)}`, UNKNOWN, state);
      }
      return UNKNOWN;
    }
    const unit = SECONDS[name];
    if (unit !== undefined) return owner === null ? null : ['/', owner, unit];
    const imported = this.imported(callee, file);
    if (imported?.path !== undefined) {
      const target = readSource(imported.path);
      const known = target.functions.get(imported.name);
      if (known !== undefined) return this.function(known, target, given, state);
    }
    if (isOperation(owner, 'class')) {
      const own = file.classes.get(owner[2] as string);
      const method = own?.members.find(
        (each): each is ts.MethodDeclaration =>
          ts.isMethodDeclaration(each) && (each.name as ts.Identifier).text === name,
      );
      if (method !== undefined && own !== undefined)
        return this.inline(
          { member: method },
          given.map((each) => this.value(each, state)),
          state,
        );
      return UNKNOWN;
    }
    // What is done to a local list is not followed.
    if (ts.isIdentifier(callee.expression) && state.names.has(callee.expression.text) && name === 'push')
      state.names.set(callee.expression.text, UNKNOWN);
    return UNKNOWN;
  }

  private make(node: ts.NewExpression, state: State): Expression {
    let target: ts.Expression = node.expression;
    while (ts.isParenthesizedExpression(target)) target = target.expression;
    // `new(ecr_generated_1()).CfnRepository(…)`.
    const name = ts.isPropertyAccessExpression(target) ? target.name.text : '';
    const given = node.arguments ?? [];
    if (name.startsWith('Cfn') && given[0]?.kind === ts.SyntaxKind.ThisKeyword) {
      const id = given[1] && this.value(given[1], state);
      const properties = given[2] === undefined ? {} : this.value(given[2], state);
      if (id !== 'Resource' && id !== 'Default') return THERE;
      state.fields.set(MADE, this.type === undefined ? properties : UNKNOWN);
      this.type = `${this.moduleOf(target)}.${name}`;
      return ['made'];
    }
    for (const each of given) this.value(each, state);
    return THERE;
  }

  /** The module of an L1 class, by the file that declares it. */
  private moduleOf(target: ts.Expression): string {
    const { file } = this.current!;
    const imported = this.imported(target, file);
    if (imported?.path === undefined) return imported?.module ?? file.module;
    return relative(ROOT, imported.path).split('/')[0]!;
  }

  private object(node: ts.ObjectLiteralExpression, state: State): Expression {
    const map: Record<string, Expression> = {};
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        this.spread(map, this.value(property.expression, state));
        continue;
      }
      const name =
        property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
          ? property.name.text
          : '*';
      if (ts.isPropertyAssignment(property)) map[name] = this.value(property.initializer, state);
      else if (ts.isShorthandPropertyAssignment(property)) map[name] = this.named(name, state);
      else map['*'] = UNKNOWN;
    }
    return map;
  }

  private spread(map: Record<string, Expression>, value: Expression): void {
    if (value === null || value === false) return;
    if (isOperation(value, '&&') && isMap(value[2]!)) return this.spread(map, ['?', value[1]!, value[2], {}]);
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
}

/** What `_classSuper` stands for in the wrapper of a decorated class. */
function superOf(name: ts.Identifier): ts.Expression | undefined {
  for (let at: ts.Node = name; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isBlock(at)) continue;
    for (const statement of at.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find(
        (each) => ts.isIdentifier(each.name) && each.name.text === '_classSuper',
      );
      if (found?.initializer !== undefined) return found.initializer;
    }
  }
  return undefined;
}

/** A field that is set to nothing yet is filled by methods. */
function mayGrow(value: Expression): boolean {
  return (isOperation(value, 'l') && value.length === 1) || (isMap(value) && Object.keys(value).length === 0);
}

/** A feature flag: its value where no app can choose any more, else what an app may choose. */
function flagOf(name: string): Expression {
  const { CURRENT_VERSION_EXPIRED_FLAGS: expired, futureFlagDefault } = runtime('cx-api') as {
    readonly CURRENT_VERSION_EXPIRED_FLAGS: readonly string[];
    readonly futureFlagDefault: (name: string) => boolean;
  };
  const otherwise = futureFlagDefault(name);
  return expired.includes(name) ? otherwise : ['f', name, otherwise];
}

/** A member of a class of the library: what it is at run time, if that is a literal. */
function ofClass([, module, name]: readonly [string, ...Expression[]], own: string): Expression {
  const value = (runtime(module as string)[name as string] ?? {}) as Readonly<Record<string, unknown>>;
  const found = value[own];
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? found
    : UNKNOWN;
}

function same(a: Expression, b: Expression): Expression {
  if (b === null) return not(has(a));
  if (a === null) return not(has(b));
  const isLiteral = (value: Expression): boolean => typeof value !== 'object';
  if (isLiteral(a) && isLiteral(b)) return a === b;
  if (!isLiteral(b) && !isLiteral(a)) return UNKNOWN;
  return ['==', a, b];
}
