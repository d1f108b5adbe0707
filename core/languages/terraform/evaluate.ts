import { Value, type Data, type Path } from '../../model/index.ts';
import type { Expression, For, ObjectValue, Range, Traversal } from '../../syntax/hcl/tree.ts';
import { ofBothTypes } from './branches.ts';
import { failed, isFailure, listOf, mapOf, pairsOf } from './collections.ts';
import { embeddedJson } from './embedded-json.ts';
import { pathOf } from './files.ts';
import { callFunction } from './functions.ts';
import { kept } from './hidden.ts';
import { scopeOf } from './override.ts';
import { follow, ofData, ofModule, ofResource, reached } from './references.ts';
import { ofTemplate } from './template-text.ts';
import { truthOf } from './truth.ts';
import { placeOf, type Names, type Scope } from './scope.ts';
import { at, throughVariable } from './variables.ts';

/** Longer chains of references lead in a circle. */
export const DEEPEST = 60;
export const NONE: Names = new Map();

/**
 * What an expression is in the scope's world. `mark` is what a finding about it points at; a value that was taken from
 * elsewhere keeps it.
 */
export function evaluate(node: Expression, outer: Scope, path: Path, given: Range = node): Value {
  const scope = scopeOf(node, outer);
  const mark = scope === outer ? given : node;
  const place = placeOf(scope, mark);
  if (scope.depth > DEEPEST || !scope.world.spend()) return Value.unknown(place, path);
  switch (node.kind) {
    case 'literal':
      return literal(node, scope, path, place);
    case 'template':
      return ofTemplate(node, scope, path, mark);
    case 'tuple':
      return listOf(
        node.items.map((item, i) => () => evaluate(item, scope, [...path, i])),
        scope,
        path,
        mark,
      );
    case 'object':
      return ofObject(node, scope, path, mark);
    case 'traversal':
      return traverse(node, scope, path, mark);
    case 'conditional':
      return ofCondition(node, scope, path, mark) ?? Value.unknown(place, path);
    case 'call':
      return callFunction(node, scope, path, mark) ?? kept({ node, scope, path }, place);
    case 'operation': {
      const truth = truthOf(node, scope, false);
      return truth === undefined
        ? arithmetic(node, scope, path, mark)
        : new Value({ kind: 'literal', value: truth }, place, path);
    }
    case 'for':
      return ofFor(node, scope, path, mark);
    case 'missing':
      return Value.unknown(place, path);
  }
}

/** What a condition chooses; undefined where it is not known which. */
function ofCondition(
  node: Extract<Expression, { kind: 'conditional' }>,
  scope: Scope,
  path: Path,
  mark: Range,
): Value | undefined {
  const holds = truthOf(node.test, scope);
  if (holds === undefined) return undefined;
  const [chosen, other] = holds ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
  return ofBothTypes(evaluate(chosen, scope, path, mark === node ? undefined : mark), other, scope);
}

function literal(
  node: Extract<Expression, { kind: 'literal' }>,
  scope: Scope,
  path: Path,
  place: Value['place'],
): Value {
  const { value } = node;
  if (value === null) return Value.absent(place, path);
  // Terraform keeps the sign of a zero.
  if (Object.is(value, -0)) return Value.unknown(place, path);
  if (typeof value !== 'string') return new Value({ kind: 'literal', value }, place, path);
  return new Value(
    { kind: 'literal', value, parse: () => embeddedJson(node, value, scope, path) },
    place,
    path,
  );
}

function ofObject(node: ObjectValue, scope: Scope, path: Path, mark: Range): Value {
  const entries = new Map<string, () => Value>();
  let open = false;
  for (const { key, value } of node.entries) {
    const name = evaluate(key, scope, path).literal();
    if (name === undefined) open = true;
    else {
      const member = [...path, String(name)];
      const shown = value.kind === 'object' || value.kind === 'tuple' ? key : value;
      entries.set(String(name), () => evaluate(value, scope, member, shown));
    }
  }
  return mapOf(entries, scope, path, mark, open);
}

function ofFor(node: For, scope: Scope, path: Path, mark: Range): Value {
  const place = placeOf(scope, mark);
  const collection = evaluate(node.collection, scope, []);
  const pairs = pairsOf(collection);
  if (isFailure(collection)) return failed(place, path);
  const unknown = Value.unknown(place, path);
  if (pairs === undefined) return unknown;
  const kept: Scope[] = [];
  for (const [key, value] of pairs) {
    const names = new Map(scope.names).set(node.valueName, value);
    if (node.keyName !== undefined) names.set(node.keyName, key);
    const inner = { ...scope, names, depth: scope.depth + 1 };
    const wanted = node.condition === undefined ? true : truthOf(node.condition, inner, false);
    if (wanted === undefined) return unknown;
    if (wanted) kept.push(inner);
  }
  const { key: named, value } = node;
  if (named !== undefined) return ofForObject(node, kept, scope, path, mark) ?? unknown;
  const members = kept.map((inner, i) => () => evaluate(value, inner, [...path, i], mark));
  return listOf(members, scope, path, mark);
}

/** The entries of a `for` that makes an object; undefined where one of its names is not known. */
function ofForObject(
  { key, value, grouped }: For,
  kept: readonly Scope[],
  scope: Scope,
  path: Path,
  mark: Range,
): Value | undefined {
  const members = new Map<string, (() => Value)[]>();
  for (const inner of kept) {
    const literal = evaluate(key!, inner, path).literal();
    if (literal === undefined) return undefined;
    const name = String(literal);
    const own = members.get(name) ?? [];
    if (own.length > 0 && !grouped) return failed(placeOf(scope, mark), path);
    own.push(() => evaluate(value, inner, grouped ? [...path, name, own.length] : [...path, name], mark));
    members.set(name, own);
  }
  const entries = new Map(
    [...members].map(([name, own]) => [
      name,
      grouped ? () => listOf(own, scope, [...path, name], mark) : own.at(-1)!,
    ]),
  );
  return mapOf(entries, scope, path, mark);
}

function arithmetic(
  { operator, operands }: Extract<Expression, { kind: 'operation' }>,
  scope: Scope,
  path: Path,
  mark: Range,
): Value {
  const numbers = operands.map((operand) => Number(evaluate(operand, scope, path).literal() ?? NaN));
  const [a = NaN, b = NaN] = numbers;
  const work: Readonly<Record<string, number>> = {
    '+': exact(a + b),
    // Terraform writes a zero that is turned as `-0`.
    '-': operands.length === 1 ? -a || NaN : exact(a - b),
    '*': exact(a * b),
    '/': quotient(a / b),
    '%': Number.isInteger(a) && Number.isInteger(b) ? a % b : NaN,
  };
  const value = work[operator] ?? NaN;
  const data: Data = Number.isFinite(value) ? { kind: 'literal', value } : { kind: 'unknown' };
  return new Value(data, placeOf(scope, mark), path);
}

/** Without the error that a fraction has here and not in Terraform, which counts in more digits. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A fraction that does not end has more digits in Terraform. */
function quotient(value: number): number {
  return Number.isInteger(value) || String(value).replace(/\D/g, '').length < 14 ? value : NaN;
}

function traverse(node: Traversal, scope: Scope, path: Path, mark: Range): Value {
  const { root, steps } = node;
  const place = placeOf(scope, mark);
  const unknown = Value.unknown(place, path);
  if (typeof root !== 'string') return follow(evaluate(root, scope, path), steps, scope, place, path);
  const named = scope.names.get(root);
  if (named !== undefined) return walked(named, node, scope, path, mark);
  const [first] = steps;
  const name = first?.kind === 'name' ? first.name : undefined;
  const inner = { ...scope, depth: scope.depth + 1 };
  switch (root) {
    case 'var':
      return name === undefined ? unknown : throughVariable(name, node, scope, path, mark);
    case 'local':
      return name === undefined ? unknown : throughLocal(name, node, scope, path, mark);
    case 'each':
    case 'count':
    case 'self':
      return unknown;
    case 'path':
      return pathOf(name, scope, place, path);
    case 'terraform':
      return new Value({ kind: 'present' }, place, path);
    case 'module': {
      const value = ofModule(scope.module.calls.get(name ?? ''), inner, place, path);
      return value === undefined ? unknown : follow(value, steps.slice(1), inner, place, path);
    }
    case 'data':
      return ofData(node, inner, place, path);
    default:
      return ofResource(`${root}.${name}`, steps.slice(1), inner, place, path);
  }
}

/** `each.value.size`, or what else an iteration names. */
function walked(
  named: Value,
  { steps, start, end }: Traversal,
  scope: Scope,
  path: Path,
  mark: Range,
): Value {
  const place = placeOf(scope, mark);
  const value = reached(named, steps, scope, place, path);
  const isElsewhere = value.place.source !== place.source || value.place.start !== place.start;
  if (value.literal() === undefined || !isElsewhere) return moved(value, place, path);
  return at(value, place, path, `the value of \`${scope.section.text.slice(start, end)}\``);
}

function throughLocal(name: string, { steps }: Traversal, scope: Scope, path: Path, mark: Range): Value {
  const place = placeOf(scope, mark);
  const local = scope.module.locals.get(name);
  if (local === undefined) return Value.unknown(place, path);
  const inner = { ...scope, depth: scope.depth + 1, section: local.section, names: NONE };
  const value = reached(evaluate(local.node, inner, path), steps.slice(1), scope, place, path);
  return value.literal() === undefined
    ? moved(value, place, path)
    : at(value, place, path, `local \`${name}\``);
}

/** The same value at another place and path; what can be changed where it stands keeps its origin. */
export function moved(value: Value, place: Value['place'], path: Path): Value {
  return new Value(value.data, place, path, value.origin);
}
