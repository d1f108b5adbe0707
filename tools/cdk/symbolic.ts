import ts from 'typescript';
import { baseOf, classOf, nameOf, type ClassOf, type Types } from './classes.ts';
import { choose, isMap, isOperation, THERE, UNKNOWN, type Expression } from './expression.ts';
import { inlined } from './calls.ts';
import { sideEffectsOf } from './side-effects.ts';
import { ASPECTS, cell, DEEPEST, HOST_ASPECTS, MADE, mayGrow, State, type Later, type Run } from './state.ts';
import { bound, runStatements } from './statements.ts';
import { valueOf } from './values.ts';

/** A resource that a construct makes. */
export interface MadeResource {
  /** Its path below the construct; empty of the main one. */
  readonly path: Expression;
  /** `aws-s3.CfnBucket`. */
  readonly type: string;
  /** By property of its L1 class. */
  readonly properties: Expression;
  /** Whether it is made. */
  readonly exists: Expression;
}

/** Runs the constructor of a class of the library without knowing what it is given; its main resource is the first. */
export function resourcesOf(types: Types, module: string, name: string): readonly MadeResource[] {
  const own = classOf(types, module, name);
  return own === undefined ? [] : runConstructor(types, own, ['p'], 0);
}

export function runConstructor(
  types: Types,
  own: ClassOf,
  given: Expression,
  nesting: number,
): readonly MadeResource[] {
  const run: Run = {
    types,
    own,
    effects: sideEffectsOf(types, own),
    later: [],
    beside: [],
    nesting,
    current: own,
    type: undefined,
    depth: 0,
    cells: 0,
    roles: 0,
    groups: 0,
    asked: undefined,
  };
  const fields = new Map<string, Expression>();
  construct(run, own, [THERE, THERE, given], fields);
  return [...mainOf(run, fields), ...besideOf(run, fields)];
}

function mainOf(run: Run, fields: Map<string, Expression>): readonly MadeResource[] {
  const properties = fields.get(MADE);
  if (run.type === undefined || properties === undefined || !isMap(properties)) return [];
  const set = new Set<string>();
  for (const [name, value] of fields)
    if (isOperation(value, 'made')) for (const each of run.effects.setOn(name)) set.add(each);
  const settled = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, settle(run, value, fields)]),
  );
  for (const name of set) settled[name] = UNKNOWN;
  return [{ path: '', type: run.type, properties: settled, exists: true }];
}

function besideOf(run: Run, fields: Map<string, Expression>): readonly MadeResource[] {
  const found: MadeResource[] = [];
  for (const [key, value] of fields) {
    if (!key.startsWith('#beside ')) continue;
    for (const index of indicesIn(value)) {
      const { id, type, properties } = run.beside[index]!;
      const exists = settle(run, existence(value, index), fields);
      const settled = settle(run, properties, fields);
      const aspects = fields.get(ASPECTS) ?? (HOSTS.test(type) ? fields.get(HOST_ASPECTS) : undefined);
      found.push({ path: id, type, properties: unlessChanged(settled, aspects), exists });
    }
  }
  return found;
}

/** Resources that aspects of hosts change. */
const HOSTS = /\.Cfn(?:Instance|LaunchConfiguration|LaunchTemplate)$/;

/** Properties that an aspect may change where it is added. */
function unlessChanged(properties: Expression, aspects: Expression = null): Expression {
  if (aspects === null || !isMap(properties)) return properties;
  const known = Object.entries(properties).map(([name, value]) => [name, choose(aspects, UNKNOWN, value)]);
  return { ...(Object.fromEntries(known) as object), '*': choose(aspects, UNKNOWN, properties['*'] ?? null) };
}

function indicesIn(value: Expression): readonly number[] {
  if (!isOperation(value)) return [];
  if (value[0] === 'beside') return [value[1] as number];
  return [...new Set(value.slice(1).flatMap((inner) => indicesIn(inner)))];
}

/** Under which condition a value is the resource with the index. */
function existence(value: Expression, index: number): Expression {
  if (isOperation(value, 'beside')) return value[1] === index;
  if (isOperation(value, '&&')) return ['&&', value[1]!, existence(value[2]!, index)];
  if (!isOperation(value, '?')) return value === null ? false : UNKNOWN;
  return choose(value[1]!, existence(value[2]!, index), existence(value[3]!, index));
}

/** A value with what is known only when the constructor is done. */
function settle(run: Run, value: Expression, fields: Map<string, Expression>): Expression {
  if (isMap(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, settle(run, inner, fields)]),
    );
  if (!isOperation(value)) return value;
  if (value[0] === 'cell') return grownBy(run, fieldsOf(value, fields), contentIn(run, value, fields));
  if (value[0] === 'later') return produced(run, run.later[value[1] as number]!, fields);
  const [kind, ...rest] = value;
  return [kind, ...rest.map((inner) => settle(run, inner, fields))];
}

function contentIn(
  run: Run,
  value: readonly [string, ...Expression[]],
  fields: Map<string, Expression>,
): Expression {
  return settle(run, fields.get(value[1] as string) ?? UNKNOWN, fields);
}

function produced(run: Run, work: Later, fields: Map<string, Expression>): Expression {
  const outer = run.asked;
  run.asked = new Set();
  const { given, within } = work;
  const content = given !== undefined && isOperation(given, 'cell') ? contentIn(run, given, fields) : null;
  if (given !== undefined) for (const name of fieldsOf(given, fields)) run.asked.add(name);
  const state = new State(new Map(), fields);
  const value = inlined(
    run,
    work.work,
    within ?? run.own,
    given === undefined ? [] : [content],
    state,
    work.names,
  );
  const settled = settle(run, work.omitsEmpty ? withoutEmpty(value, fields) : value, fields);
  const asked = [...run.asked];
  run.asked = outer;
  for (const name of asked) outer?.add(name);
  return grownBy(run, asked, settled);
}

function withoutEmpty(value: Expression, fields: Map<string, Expression>): Expression {
  const content = isOperation(value, 'cell') ? (fields.get(value[1] as string) ?? UNKNOWN) : value;
  if (isOperation(content, 'l')) {
    if (content.length === 1) return null;
    return content.slice(1).every((item) => isOperation(item, 'if')) ? UNKNOWN : value;
  }
  if (isMap(content)) return Object.keys(content).length === 0 ? null : value;
  if (isOperation(content, '?'))
    return choose(content[1]!, withoutEmpty(content[2]!, fields), withoutEmpty(content[3]!, fields));
  return content === null ? null : isOperation(content, 't') || !isOperation(content) ? value : UNKNOWN;
}

/** The fields that hold a cell. */
function fieldsOf(value: Expression, fields: ReadonlyMap<string, Expression>): readonly string[] {
  if (!isOperation(value, 'cell')) return [];
  return [...fields].flatMap(([name, other]) =>
    isOperation(other, 'cell') && other[1] === value[1] ? [name] : [],
  );
}

/** What holds while none of the methods is called that change the fields. */
function grownBy(run: Run, fields: readonly string[], value: Expression): Expression {
  const methods = [...new Set(fields.flatMap((field) => run.effects.of(field)))];
  if (methods.length === 0 || isOperation(value, 'u')) return value;
  return isOperation(value, 'm')
    ? ['m', value[1]!, ...new Set([...(value.slice(2) as string[]), ...methods])]
    : ['m', value, ...methods];
}

function construct(
  run: Run,
  own: ClassOf,
  given: readonly Expression[],
  fields: Map<string, Expression>,
): void {
  if (run.depth > DEEPEST) return;
  const maker = own.node.members.find(ts.isConstructorDeclaration);
  const outer = run.current;
  run.current = own;
  run.depth++;
  if (maker?.body === undefined) {
    superCall(run, given, fields);
    initial(run, own, fields);
  } else {
    if (baseOf(run.types, own) === undefined) initial(run, own, fields);
    const state = new State(bound(run, maker, given, new State(new Map(), fields)), fields);
    runStatements(run, maker.body.statements, state);
    for (const [name, value] of state.fields) fields.set(name, value);
  }
  run.depth--;
  run.current = outer;
}

/** The fields that the class sets ahead of what its constructor does; lists and maps may be filled. */
function initial(run: Run, { node }: ClassOf, fields: Map<string, Expression>): void {
  for (const each of node.members) {
    if (!ts.isPropertyDeclaration(each) || each.initializer === undefined) continue;
    if (each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)) continue;
    const state = new State(new Map(), fields);
    const value = valueOf(run, each.initializer, state);
    for (const [own, content] of state.fields) fields.set(own, content);
    const name = nameOf(each)!;
    fields.set(name, mayGrow(value) ? cell(run, value, fields) : value);
  }
}

/** `super(…)`: the base class's constructor, and then the class's own fields. */
export function superCall(run: Run, given: readonly Expression[], fields: Map<string, Expression>): void {
  const own = run.current;
  const physical = given[2];
  if (physical !== undefined && isMap(physical))
    fields.set('physicalName', physical['physicalName'] ?? THERE);
  const base = baseOf(run.types, own);
  if (base !== undefined) construct(run, base, given, fields);
  initial(run, own, fields);
}
