import { Value, type Data, type Literal, type Path } from '../../model/index.ts';
import type { Expression, For, ObjectValue, Range, Traversal } from '../../syntax/hcl/tree.ts';
import { embeddedJson } from './embedded-json.ts';
import { filled, pathOf } from './files.ts';
import { callFunction } from './functions.ts';
import { policyDocument } from './policy-document.ts';
import { ofTemplate } from './template-text.ts';
import { truthOf } from './truth.ts';
import { attributeOf, placeOf, type Located, type Module, type Scope, type Variable } from './scope.ts';

/** Longer chains of references lead in a circle. */
const DEEPEST = 60;

/** Nobody nests values deeper than names and indices this many lead. */
const MOST_STEPS = 100;
export const NONE: ReadonlyMap<string, Value> = new Map();

/**
 * What an expression is in the scope's world. `mark` is what a finding about it points at; a value that was taken from
 * elsewhere keeps it.
 */
export function evaluate(node: Expression, scope: Scope, path: Path, mark: Range = node): Value {
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
    case 'conditional': {
      const holds = truthOf(node.test, scope);
      if (holds === undefined) return Value.unknown(place, path);
      return evaluate(holds ? node.whenTrue : node.whenFalse, scope, path, mark === node ? undefined : mark);
    }
    case 'call':
      return callFunction(node, scope, path, mark) ?? new Value({ kind: 'unknown' }, place, path);
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

function literal(
  node: Extract<Expression, { kind: 'literal' }>,
  scope: Scope,
  path: Path,
  place: Value['place'],
): Value {
  const { value } = node;
  if (value === null) return Value.absent(place, path);
  if (typeof value !== 'string') return new Value({ kind: 'literal', value }, place, path);
  return new Value(
    { kind: 'literal', value, parse: () => embeddedJson(node, value, scope, path) },
    place,
    path,
  );
}

/** A list of members that are evaluated when someone asks; what is `null` stays a member. */
export function listOf(
  members: readonly (() => Value)[],
  scope: Scope,
  path: Path,
  mark: Range,
  open = false,
): Value {
  const items = scope.world.once(() => members.map((member) => member()));
  return new Value({ kind: 'list', items, open }, placeOf(scope, mark), path);
}

/** A map of entries that are evaluated when someone asks. */
export function mapOf(
  entries: ReadonlyMap<string, () => Value>,
  scope: Scope,
  path: Path,
  mark: Range,
  open = false,
): Value {
  const known = new Map<string, () => Value>();
  const entry = (name: string): Value | undefined => {
    const work = entries.get(name);
    if (work === undefined) return undefined;
    let once = known.get(name);
    if (once === undefined) known.set(name, (once = scope.world.once(work)));
    return once();
  };
  const keys = (): readonly string[] =>
    [...entries.keys()].filter((name) => entry(name)?.data.kind !== 'absent');
  return new Value({ kind: 'map', keys, entry, open }, placeOf(scope, mark), path);
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
  const pairs = pairsOf(evaluate(node.collection, scope, []));
  const unknown = Value.unknown(placeOf(scope, mark), path);
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
  if (named === undefined)
    return listOf(
      kept.map((inner, i) => () => evaluate(value, inner, [...path, i], mark)),
      scope,
      path,
      mark,
    );
  if (node.grouped) return unknown;
  const entries = new Map<string, () => Value>();
  for (const inner of kept) {
    const name = evaluate(named, inner, path).literal();
    if (name === undefined) return unknown;
    entries.set(String(name), () => evaluate(value, inner, [...path, String(name)], mark));
  }
  return mapOf(entries, scope, path, mark);
}

/** The keys and values of a known map, list or set; undefined where they cannot all be seen. */
export function pairsOf(collection: Value): readonly (readonly [key: Value, value: Value])[] | undefined {
  const { data } = collection;
  const keyed = (key: Literal, value: Value): readonly [Value, Value] => [
    new Value({ kind: 'literal', value: key }, value.place, value.path),
    value,
  ];
  if (data.kind === 'list' && !data.open) return data.items().map((item, i) => keyed(i, item));
  if (data.kind === 'map' && !data.open)
    return data.keys().map((key) => keyed(key, data.entry(key) ?? Value.absent(collection.place, [])));
  return undefined;
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
    '+': a + b,
    '-': operands.length === 1 ? -a : a - b,
    '*': a * b,
    '/': a / b,
    '%': a % b,
  };
  const value = work[operator] ?? NaN;
  const data: Data = Number.isFinite(value) ? { kind: 'literal', value } : { kind: 'unknown' };
  return new Value(data, placeOf(scope, mark), path);
}

function traverse(node: Traversal, scope: Scope, path: Path, mark: Range): Value {
  const { root, steps } = node;
  const place = placeOf(scope, mark);
  const unknown = Value.unknown(place, path);
  if (typeof root !== 'string') return follow(evaluate(root, scope, path), steps, scope, place, path);
  const named = scope.names.get(root);
  if (named !== undefined) return follow(named, steps, scope, place, path);
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
    case 'module':
      return ofModule(name, steps.slice(1), inner, place, path) ?? unknown;
    case 'data':
      return ofData(node, inner, place, path);
    default:
      return ofResource(`${root}.${name}`, steps.slice(1), scope, place, path);
  }
}

function throughVariable(name: string, { steps }: Traversal, scope: Scope, path: Path, mark: Range): Value {
  const value = ofVariable(name, { ...scope, depth: scope.depth + 1 }, mark);
  const { caller } = scope.module;
  // What a call passes is wrong there, and right in another call.
  if (caller === undefined || value.origin !== undefined || value.literal() === undefined || steps.length > 1)
    return follow(value, steps.slice(1), scope, placeOf(scope, mark), path);
  const description = `the argument \`${name}\` of module \`${caller.call.node.labels[0]?.text}\``;
  return new Value(value.data, value.place, path, { place: value.place, description });
}

function throughLocal(name: string, { steps }: Traversal, scope: Scope, path: Path, mark: Range): Value {
  const local = scope.module.locals.get(name);
  if (local === undefined) return Value.unknown(placeOf(scope, mark), path);
  const inner = { ...scope, depth: scope.depth + 1, section: local.section, names: NONE };
  const value = takenFrom(evaluate(local.node, inner, path), `local \`${name}\``);
  return follow(value, steps.slice(1), scope, placeOf(scope, mark), path);
}

/** A literal that stands elsewhere can be changed there. */
function takenFrom(value: Value, description: string): Value {
  if (value.origin !== undefined || value.data.kind !== 'literal') return value;
  return new Value(value.data, value.place, value.path, { place: value.place, description });
}

function ofVariable(name: string, scope: Scope, mark: Range): Value {
  const { module } = scope;
  const variable = module.variables.get(name);
  if (variable === undefined) return Value.unknown(placeOf(scope, mark), []);
  const known = knownVariable(variable, module, scope);
  if (known !== undefined) return known;
  const { default: standing } = variable;
  if (
    standing === undefined ||
    !scope.world.takesDefault(subjectOf(module, name), defaultText(standing.node))
  )
    return new Value({ kind: 'unknown', given: true }, placeOf(scope, mark), []);
  const value = evaluate(standing.node, { ...scope, section: standing.section, names: NONE }, []);
  return takenFrom(value, `the default of variable \`${name}\``);
}

/** What a call or `terraform.tfvars` gives a variable; undefined where nobody does. */
export function knownVariable({ name, given }: Variable, module: Module, scope: Scope): Value | undefined {
  if (module.caller !== undefined) {
    const { call, module: caller } = module.caller;
    const argument = attributeOf(call.node, name);
    return (
      argument && evaluate(argument, { ...scope, module: caller, section: call.section, names: NONE }, [])
    );
  }
  return given && evaluate(given.node, { ...scope, section: given.section, names: NONE }, []);
}

/** The default as conditions compare it: what is no literal is none of those that they name. */
function defaultText(node: Expression): string {
  return node.kind === 'literal' ? String(node.value) : '\0';
}

/** What the worlds call a variable. */
export function subjectOf(module: Module, name: string): string {
  return `variable:${module.prefix}${name}`;
}

/** Goes from a value along names and indices; the result stands at the reference. */
function follow(
  from: Value,
  steps: Traversal['steps'],
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value {
  if (steps.length > MOST_STEPS) return Value.unknown(place, path);
  let value = from;
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'splat') {
      const { data } = value;
      if (data.kind !== 'list') return Value.unknown(place, path);
      const items = data.items().map((item) => follow(item, steps.slice(i + 1), scope, place, path));
      return new Value({ kind: 'list', items: () => items, open: data.open }, place, path);
    }
    const key = step.kind === 'name' ? step.name : evaluate(step.index, scope, path).literal();
    if (key === undefined) return Value.unknown(place, path);
    value = value.get([typeof key === 'boolean' ? String(key) : key]);
  }
  return moved(value, place, path);
}

/** The same value at another place and path; what can be changed where it stands keeps its origin. */
export function moved(value: Value, place: Value['place'], path: Path): Value {
  return new Value(value.data, place, path, value.origin);
}

function ofModule(
  name: string | undefined,
  steps: Traversal['steps'],
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value | undefined {
  const called = name === undefined ? undefined : scope.module.calls.get(name)?.module;
  const [index, ...rest] = steps;
  const output = index?.kind === 'name' ? called?.outputs.get(index.name) : undefined;
  const value = output && attributeOf(output.node, 'value');
  if (called === undefined || output === undefined || value === undefined) return undefined;
  const inner: Scope = { ...scope, module: called, section: output.section, names: NONE };
  return follow(evaluate(value, inner, path), rest, scope, place, path);
}

function ofData(node: Traversal, scope: Scope, place: Value['place'], path: Path): Value {
  const [type, name, attribute] = node.steps;
  if (type?.kind === 'name' && name?.kind === 'name' && attribute?.kind === 'name') {
    const block: Located | undefined = scope.module.data.get(`${type.name}.${name.name}`);
    if (type.name === 'aws_iam_policy_document' && attribute.name.endsWith('json'))
      return block === undefined ? Value.unknown(place, path) : policyDocument(block, scope, path, place);
    if (type.name === 'template_file' && attribute.name === 'rendered' && block !== undefined)
      return rendered(block, node, scope, path) ?? Value.unknown(place, path);
  }
  return new Value({ kind: 'present' }, place, path);
}

/** What `data "template_file"` makes of its text. */
function rendered(
  { section, node: block }: Located,
  node: Traversal,
  scope: Scope,
  path: Path,
): Value | undefined {
  const inner = { ...scope, section, names: NONE };
  const [template, vars] = ['template', 'vars'].map((name) => attributeOf(block, name));
  if (template === undefined || attributeOf(block, 'for_each') !== undefined) return undefined;
  return filled(
    evaluate(template, inner, path),
    vars && evaluate(vars, inner, path),
    node,
    scope,
    path,
    node,
  );
}

/** What names a resource is a mention of it, whatever it was given. */
const NAME = /(?:^|_)(?:arn|bucket|id|identifier|key|name)$/;

/**
 * What another resource was given for an argument, where that is plain: a literal, or a mention of a third resource, as in
 * `aws_route53_key_signing_key.main.hosted_zone_id`.
 */
function throughArgument(
  { section, node }: Located,
  name: string,
  scope: Scope,
  path: Path,
): Value | undefined {
  const argument = attributeOf(node, name);
  if (argument === undefined || attributeOf(node, 'for_each') !== undefined) return undefined;
  const inner = { ...scope, section, names: NONE, depth: scope.depth + 1 };
  const given = evaluate(argument, inner, path);
  if (given.data.kind === 'present' && given.data.reference !== undefined) return given;
  return given.data.kind === 'literal' && !NAME.test(name) ? given : undefined;
}

/** A mention of a resource; what it is named by is what a relation asks. */
function ofResource(
  address: string,
  steps: Traversal['steps'],
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value {
  const { module } = scope;
  const rest = steps.filter((step) => step.kind === 'name');
  const [attribute] = rest;
  const block = module.resources.get(address);
  if (block === undefined) return Value.unknown(place, path);
  const through = attribute === undefined ? undefined : throughArgument(block, attribute.name, scope, path);
  if (through !== undefined) return moved(through, place, path);
  const reference = {
    name: `${module.prefix}${address}`,
    attribute: attribute?.name,
    scope: 'template' as const,
  };
  const one = new Value({ kind: 'present', reference }, place, path);
  if (!steps.some((step) => step.kind === 'splat')) return one;
  return new Value({ kind: 'list', items: () => [one], open: false }, place, path);
}
