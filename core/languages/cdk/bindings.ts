import {
  eachExpression,
  innerOf,
  type Expression,
  type ImportedName,
  type Parameter,
  type Statement,
} from '../../syntax/program/tree.ts';
import { DEEPEST, INNER, keyOf, libraryName, localClass, moduleOf } from './names.ts';
import { isFrozen } from './in-place.ts';
import type { Binding, Environment, ImportedFrom, LocalClass, NamesOfFile } from './source.ts';

/** Something that is not followed. */
export const UNKNOWN: Binding = { kind: 'unknown' };

const membersOfLists = new WeakMap<Expression, Expression>();

/** Some member of a list. */
export function memberOf(list: Expression, environment: Environment): Binding {
  const value: Expression = membersOfLists.get(list) ?? { kind: 'opaque', inner: [list], place: list.place };
  membersOfLists.set(list, value);
  return memberBinding(value, environment);
}

/** What is taken out of a value in a way that is not followed. */
export function someOf(value: Expression | undefined, environment: Environment): Binding {
  return value === undefined ? UNKNOWN : memberOf(value, environment);
}

/** A name of what is a member of something that has a name of its own. */
export function memberBinding(value: Expression, environment: Environment): Binding {
  return { kind: 'value', value, environment, isPrivate: true, isMember: true };
}

/** Binds a function's parameters; `first` is what its first one is, or is taken apart from, where that is known. */
export function bindParameters(
  environment: Environment,
  parameters: readonly Parameter[],
  first: Binding | undefined,
): void {
  for (const [i, parameter] of parameters.entries()) {
    const known = i === 0 ? first : undefined;
    if (parameter.name !== undefined)
      environment.names.set(parameter.name, known ?? { kind: 'parameter', parameter });
    for (const part of parameter.parts)
      environment.names.set(part, parameter.name === undefined ? (known ?? UNKNOWN) : UNKNOWN);
  }
}

/** A name is unknown throughout its block. */
export function forget(block: Environment, name: string): void {
  for (const each of [block, ...block.later]) {
    const was = each.names.get(name);
    if (was?.kind === 'parameter') each.names.set(name, { kind: 'unknown', parameter: was.parameter });
    else if (was !== undefined) each.names.set(name, UNKNOWN);
  }
}

/** Most expressions that are looked through for what somebody may change. */
const MOST_FILLED = 1000;

/** Notes that what an expression names is changed in ways that are not followed. */
export function fill(
  node: Expression,
  environment: Environment,
  into: { readonly filled: Set<Expression>; readonly states: ReadonlyMap<Expression, readonly Expression[]> },
  seen: Set<Expression> = new Set(),
): void {
  // A name may stand in many of the expressions that it is made of.
  if (seen.size > MOST_FILLED || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'object' || node.kind === 'list') {
    for (const each of into.states.get(node) ?? [node]) into.filled.add(each);
    return;
  }
  // What a function gave back.
  if (node.kind === 'call' && !node.isNew) into.filled.add(node);
  const key = keyOf(node);
  const binding = key === undefined ? undefined : environment.find(key)?.binding;
  if (binding?.kind === 'value') fill(binding.value, binding.environment, into, seen);
  else if (node.kind === 'member') fill(node.object, environment, into, seen);
  else if (/^(?:choice|fallback|connective|opaque)$/.test(node.kind))
    for (const inner of innerOf(node)) fill(inner, environment, into, seen);
}

/** What names stand for at the ends of branches; no program has such names. */
const WHEN_TRUE = `${INNER}true`;
const WHEN_FALSE = `${INNER}false`;

/** What a branch leaves of a name. */
export function leftBy(end: Environment, name: string, place: Expression['place']): Binding {
  const binding = end.find(name)?.binding ?? UNKNOWN;
  return binding.kind === 'parameter'
    ? { kind: 'value', value: { kind: 'name', name, place }, environment: end, isPrivate: true }
    : binding;
}

type Named = Extract<Expression, { kind: 'name' }>;
type ChoiceOfNames = Extract<Expression, { kind: 'choice' }> & {
  readonly whenTrue: Named;
  readonly whenFalse: Named;
};

const choices = new WeakMap<Expression, Map<string, ChoiceOfNames>>();

/** The same for each version of a program that has the same branches. */
export function choiceOf(condition: Expression, name: string): ChoiceOfNames {
  const known = choices.get(condition) ?? new Map<string, ChoiceOfNames>();
  choices.set(condition, known);
  const { place } = condition;
  let choice = known.get(name);
  if (choice === undefined) {
    choice = {
      kind: 'choice',
      condition,
      whenTrue: { kind: 'name', name: `${name}${WHEN_TRUE}`, place },
      whenFalse: { kind: 'name', name: `${name}${WHEN_FALSE}`, place },
      place,
    };
    known.set(name, choice);
  }
  return choice;
}

/** Whether a statement may make constructs, of which each turn of a loop makes others. */
export function makesConstruct(statement: Statement): boolean {
  let makes = statement.kind === 'class' || statement.kind === 'function';
  eachExpression(statement, (node) => {
    if (node.kind !== 'call') return;
    const { callee } = node;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    makes ||= node.arguments.length > 1 && (node.isNew || /^[A-Z]/.test(name));
  });
  return makes;
}

/** The names that stand in an object or a list. */
export function within(node: Expression): readonly Expression[] {
  if (node.kind === 'name' || node.kind === 'member') return [node];
  return node.kind === 'object' || node.kind === 'list' ? innerOf(node).flatMap(within) : [];
}

/** A value that another file keeps under a name and does not change. */
function constantOf({ end, filled }: NamesOfFile, name: string, depth = 0): Binding | undefined {
  const binding = end.find(name)?.binding;
  if (binding?.kind !== 'value' || filled.has(binding.value)) return undefined;
  const { value } = binding;
  // `export default settings`
  if (value.kind === 'name')
    return depth < DEEPEST ? constantOf({ end, filled }, value.name, depth + 1) : undefined;
  const isPlain =
    /^(?:literal|object|list|template|member|choice|nothing)$/.test(value.kind) || isFrozen(value);
  return isPlain ? { ...binding, isForeign: true } : undefined;
}

/** What a name of another file of the app stands for, where that is followed. */
function foreignOf(table: NamesOfFile, name: string, from: string): Binding | undefined {
  const own = table.end.find(name)?.binding;
  if (own?.kind === 'class') return { kind: 'imported', imported: undefined, from, foreign: own.local };
  return constantOf(table, name);
}

/** Binds what an import brings. */
export function bindImports(
  { names }: Environment,
  imported: readonly ImportedName[],
  importedFrom: ImportedFrom,
): void {
  for (const each of imported) names.set(each.local, importBinding(each, importedFrom));
}

/** What an import brings under a name. */
function importBinding({ module, name }: ImportedName, importedFrom: ImportedFrom): Binding {
  const known = moduleOf(module);
  if (known !== undefined) return { kind: 'imported', imported: libraryName(known, name) };
  const table = importedFrom(module);
  const plain: Binding = { kind: 'imported', imported: undefined, from: module };
  const constantIn = (names: NamesOfFile) => (each: string) => constantOf(names, each);
  if (name === undefined) return table === undefined ? plain : { ...plain, constant: constantIn(table) };
  const foreign = table === undefined ? undefined : foreignOf(table, name, module);
  // A module of a package of Python.
  const inner =
    foreign === undefined && !module.includes('/')
      ? importedFrom(module.endsWith('.') ? module + name : `${module}.${name}`)
      : undefined;
  return foreign ?? (inner === undefined ? plain : { ...plain, constant: constantIn(inner) });
}

/** A member of a class gets another value from outside: `Settings.encrypted = false`. */
export function forgetMember(target: Expression, environment: Environment): void {
  const local = target.kind === 'member' ? localClass(target.object, environment) : undefined;
  if (local !== undefined && target.kind === 'member')
    local.members?.names.set(`this.${target.name}`, UNKNOWN);
}

/** What the members of a class are is not known any more. */
export function forgetMembers({ members }: LocalClass): void {
  for (const name of members?.names.keys() ?? []) members!.names.set(name, UNKNOWN);
}
