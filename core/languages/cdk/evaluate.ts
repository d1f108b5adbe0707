import type {
  Call,
  Choice,
  Connective,
  Expression,
  Fallback,
  ListExpression,
  Member,
  ObjectEntry,
  ObjectExpression,
  Template,
} from '../../syntax/program/tree.ts';
import { camelCase } from '../../syntax/program/python-expressions.ts';
import { piecesOfText, Value, type Path, type Place } from '../../model/index.ts';
import { isFrozen, mergedBy } from './in-place.ts';
import { DEEPEST, importedBy, INNER, keyOf, staticMember } from './names.ts';
import { truthOf } from './truth.ts';
import { argumentFor, nameOf } from './frames.ts';
import { parameterOf } from './parameters.ts';
import { returnedBy } from './returned.ts';
import type { Binding, Environment, Reading } from './source.ts';
import { isFilling } from './statements.ts';
import { inTemplate, memberNamed, standingAt } from './texts.ts';
import { keywordsOf, ofLibrary, ofMember } from './value-classes.ts';

/**
 * What an expression is in the reading's world. `mark` is what a finding about it points at. A member of a class that
 * stands for one of several values (`BucketEncryption.KMS`) is a text of that name.
 */
export function evaluate(node: Expression, reading: Reading, path: Path, mark: Place = node.place): Value {
  if (reading.depth > DEEPEST || !reading.world.spend()) return Value.unknown(mark, path);
  const deeper = { ...reading, depth: reading.depth + 1 };
  // What it holds at the end is not known.
  if (reading.scope.filled.has(node) && isHeldByName(node)) return Value.unknown(mark, path);
  switch (node.kind) {
    case 'literal':
      return new Value({ kind: 'literal', value: node.value }, mark, path);
    case 'nothing':
      return Value.absent(mark, path);
    case 'object':
      return objectOf(node, deeper, path, mark);
    case 'list':
      return listOf(node, deeper, path, mark);
    case 'template':
      return textOf(node, deeper, path, mark);
    case 'choice':
      return chosen(node, deeper, path, mark);
    case 'fallback':
      return wantedOf(node, deeper, path);
    case 'connective':
      return connected(node, deeper, path, mark);
    case 'not':
    case 'comparison': {
      const truth = truthOf(node, deeper);
      return truth === undefined
        ? Value.unknown(mark, path)
        : new Value({ kind: 'literal', value: truth }, mark, path);
    }
    case 'name':
      return named(node, deeper, path, mark);
    case 'member':
      return memberOf(node, deeper, path, mark);
    case 'call':
      return called(node, deeper, path, mark);
    default:
      return Value.unknown(mark, path);
  }
}

/** Whether something may be changed under a name that it has; of what else a call makes, that is known where it is asked. */
function isHeldByName(node: Expression): boolean {
  return (
    node.kind === 'object' || node.kind === 'list' || (node.kind === 'call' && !node.isNew && isFilling(node))
  );
}

/** `c ? a : b`, where it is known which. */
function chosen(node: Choice, reading: Reading, path: Path, mark: Place): Value {
  const holds = truthOf(node.condition, reading);
  if (holds === undefined) return Value.unknown(mark, path);
  return evaluate(holds ? node.whenTrue : node.whenFalse, reading, path);
}

/** `a ?? b`: the first unless it is missing. */
function wantedOf({ wanted, otherwise }: Fallback, reading: Reading, path: Path): Value {
  const value = evaluate(wanted, reading, path);
  return value.data.kind === 'absent' ? evaluate(otherwise, reading, path) : value;
}

/** A construct that is made is mentioned; anything else is the construct library's. */
function called(node: Call, reading: Reading, path: Path, mark: Place): Value {
  const construct = reading.scope.constructs.get(node);
  if (construct === undefined) {
    const merged = mergedBy(node) ?? frozen(node, reading);
    const returned = returnedBy(node, reading);
    if (returned !== undefined)
      return reading.scope.filled.has(node)
        ? Value.unknown(mark, path)
        : evaluate(returned.node, { ...reading, ...returned.in }, path);
    const plain = plainSecret(node, reading);
    if (plain !== undefined) return evaluate(plain, reading, path, mark);
    const member = namedMember(node, reading);
    if (member !== undefined) return evaluate(member, reading, path, mark);
    const told = toldOfText(node, reading, path);
    if (told !== undefined) return new Value({ kind: 'literal', value: told }, mark, path);
    return merged === undefined
      ? ofLibrary(node, reading, path, mark)
      : evaluate(merged, reading, path, mark);
  }
  const name = nameOf(construct, reading);
  return name === undefined
    ? new Value({ kind: 'present' }, mark, path)
    : mention(name, undefined, mark, path);
}

/** What `Object.freeze(settings)` is. */
function frozen(node: Call, { environment, scope }: Reading): Expression | undefined {
  const [first] = node.arguments;
  const isOwn = environment.find('Object') !== undefined || first === undefined || scope.filled.has(first);
  return isOwn || !isFrozen(node) ? undefined : first;
}

/** `SecretValue.unsafePlainText('…').unsafeUnwrap()` is the text. */
function plainSecret({ callee }: Call, { environment }: Reading): Expression | undefined {
  if (callee.kind !== 'member' || !/^(?:unsafeUnwrap|toString)$/.test(callee.name)) return undefined;
  const binding = callee.object.kind === 'name' ? environment.find(callee.object.name)?.binding : undefined;
  const object = binding?.kind === 'value' ? binding.value : callee.object;
  const made = object.kind === 'call' ? importedBy(object.callee, environment)?.name : undefined;
  return made === 'SecretValue.unsafePlainText' || made === 'SecretValue.plainText' ? object : undefined;
}

/** `Runtime.PYTHON_3_12.toString()` is its name. */
function namedMember({ callee, arguments: all }: Call, { environment }: Reading): Expression | undefined {
  if (callee.kind !== 'member' || callee.name !== 'toString' || all.length > 0) return undefined;
  const { object } = callee;
  const isText = object.kind === 'member' && /^Runtime\./.test(importedBy(object, environment)?.name ?? '');
  return isText ? { kind: 'member', object, name: 'name', place: object.place } : undefined;
}

/** What methods of texts tell and make, in both languages. */
const TEXTS: Readonly<Record<string, (text: string, other: string) => string | boolean>> = {
  startsWith: (text, other) => text.startsWith(other),
  startswith: (text, other) => text.startsWith(other),
  endsWith: (text, other) => text.endsWith(other),
  endswith: (text, other) => text.endsWith(other),
  includes: (text, other) => text.includes(other),
  toLowerCase: (text) => text.toLowerCase(),
  lower: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  upper: (text) => text.toUpperCase(),
};

/** `stage.startsWith('prod')`, where both are known. */
function toldOfText(
  { callee, arguments: all }: Call,
  reading: Reading,
  path: Path,
): string | boolean | undefined {
  if (callee.kind !== 'member' || !Object.hasOwn(TEXTS, callee.name) || all.length > 1) return undefined;
  const text = inTemplate(evaluate(callee.object, reading, path)).literal();
  const [other] = all.map((each) => inTemplate(evaluate(each, reading, path)).literal());
  const isAsking = !/(?:[Cc]ase|lower|upper)$/.test(callee.name);
  if (typeof text !== 'string' || isAsking !== (typeof other === 'string')) return undefined;
  return TEXTS[callee.name]!(text, String(other));
}

/** `a || b`, `a && b`: the one that counts. */
function connected({ left, right, both }: Connective, reading: Reading, path: Path, mark: Place): Value {
  const first = evaluate(left, reading, path);
  const { kind } = first.data;
  if (kind === 'absent' || first.literal() === '' || first.literal() === 0)
    return both ? Value.absent(mark, path) : evaluate(right, reading, path);
  if (kind === 'unknown' && !both) return first;
  const holds = kind === 'unknown' || typeof first.literal() === 'boolean' ? truthOf(left, reading) : true;
  if (holds === undefined) return Value.unknown(mark, path);
  return holds === both ? evaluate(right, reading, path) : first;
}

function textOf(node: Template, reading: Reading, path: Path, mark: Place): Value {
  const joined: (string | Value)[] = [];
  for (const part of node.parts) {
    const value = typeof part === 'string' ? part : partOf(part, reading, path);
    const last = joined.at(-1);
    if (typeof value === 'string' && typeof last === 'string') joined[joined.length - 1] = last + value;
    else if (value !== '') joined.push(value);
  }
  if (joined.every((part) => typeof part === 'string'))
    return new Value({ kind: 'literal', value: joined.join('') }, mark, path);
  return new Value({ kind: 'text', parts: piecesOfText(joined) }, mark, path);
}

/** A member of a class (`Aws.ACCOUNT_ID`) is a text of the deployment's. */
function partOf(node: Expression, reading: Reading, path: Path): string | Value {
  const value = evaluate(node, reading, path);
  const known = value.literal();
  if (known === undefined) return value;
  return importedBy(node, reading.environment) === undefined
    ? String(known)
    : new Value({ kind: 'present' }, value.place, path);
}

/** What a finding about an entry marks: its value where that is short, else its name. */
function markOf({ namePlace, value }: ObjectEntry): Place {
  const isLarge = value.kind === 'object' || value.kind === 'list' || keywordsOf(value) !== undefined;
  const { source, start, end } = value.place;
  return isLarge || source.text.slice(start, end).includes('\n') ? namePlace : value.place;
}

/** An object with what is spread into it; open where that is not known. */
function objectOf(node: ObjectExpression, reading: Reading, path: Path, mark: Place): Value {
  const entries = new Map<string, () => Value | undefined>();
  let open = false;
  for (const part of node.parts) {
    if (part === 'opaque') {
      open = true;
      continue;
    }
    if (!('spread' in part)) {
      entries.set(
        part.name,
        reading.world.once(() => evaluate(part.value, reading, [...path, part.name], markOf(part))),
      );
      continue;
    }
    const { data } = evaluate(part.spread, reading, path, part.spread.place);
    // Python's names of what is handed on as keywords.
    const named = node.isKeywords === true ? camelCase : (key: string): string => key;
    if (data.kind === 'map') for (const key of data.keys()) entries.set(named(key), () => data.entry(key));
    const addsNothing = data.kind === 'absent' || (data.kind === 'literal' && data.value === false);
    if (data.kind === 'map' ? data.open : !addsNothing) {
      // It may overrule what is known so far.
      entries.clear();
      open = true;
    }
  }
  const entry = (key: string): Value | undefined => entries.get(key)?.();
  const keys = (): readonly string[] =>
    [...entries.keys()].filter((key) => entry(key)?.data.kind !== 'absent');
  return new Value({ kind: 'map', keys, entry, open }, mark, path);
}

function listOf(node: ListExpression, reading: Reading, path: Path, mark: Place): Value {
  const members = reading.world.once(() =>
    node.items.flatMap((item, i): readonly Value[] => {
      if (!('spread' in item)) return [evaluate(item, reading, [...path, i])];
      const { data } = evaluate(item.spread, reading, path);
      return data.kind === 'list' ? data.items() : [];
    }),
  );
  const open = node.items.some((item) => {
    if (!('spread' in item)) return false;
    const { data } = evaluate(item.spread, reading, path);
    return data.kind === 'list' ? data.open : data.kind !== 'absent' && data.kind !== 'literal';
  });
  return new Value({ kind: 'list', items: members, open }, mark, path);
}

/** What a name stands for in a reading: an expression, and what that is read in. */
interface Bound {
  readonly node: Expression;
  readonly reading: Reading;
  readonly isForeign?: boolean;
}

function boundTo(key: string, reading: Reading): Bound | undefined {
  const found = reading.environment.find(key);
  if (found === undefined) return undefined;
  const { binding, environment } = found;
  if (binding.kind === 'value') return valueOf(binding, reading);
  if (binding.kind !== 'parameter') return undefined;
  const { frame } = reading;
  if (frame === undefined || frame.local.environment !== environment) return undefined;
  const given = argumentFor(frame, key);
  if (given !== undefined)
    return { node: given, reading: { ...reading, environment: frame.site.environment, frame: frame.outer } };
  const { fallback } = binding.parameter;
  return fallback && { node: fallback, reading: { ...reading, environment: outside(environment) } };
}

function valueOf(binding: Extract<Binding, { kind: 'value' }>, reading: Reading): Bound {
  const { value: node, environment, isForeign = false } = binding;
  return { node, reading: { ...reading, environment }, isForeign };
}

function outside({ parent }: Environment): Environment {
  return parent!;
}

function named(
  node: Extract<Expression, { kind: 'name' }>,
  reading: Reading,
  path: Path,
  mark: Place,
): Value {
  const bound = boundTo(node.name, reading);
  if (bound === undefined) {
    const imported = importedBy(node, reading.environment);
    return imported?.name === undefined
      ? missingArgument(node.name, reading, mark, path)
      : new Value({ kind: 'literal', value: imported.name }, mark, path);
  }
  const value = evaluate(bound.node, bound.reading, path);
  if (node.name.includes(INNER)) return value;
  if (bound.isForeign === true) return standingAt(value, mark);
  const isParameter = bound.reading.frame !== reading.frame;
  if (isParameter || value.data.kind !== 'literal' || value.origin !== undefined) return value;
  return new Value(value.data, mark, path, {
    place: value.place,
    description: `the constant \`${node.name}\``,
  });
}

/** A parameter that a known call leaves out is absent; any other name is unknown. */
function missingArgument(name: string, { environment, frame }: Reading, mark: Place, path: Path): Value {
  const found = environment.find(name);
  const isMissing =
    frame !== undefined &&
    found?.binding.kind === 'parameter' &&
    found.environment === frame.local.environment;
  return isMissing ? Value.absent(mark, path) : Value.unknown(mark, path);
}

function memberOf(node: Member, reading: Reading, path: Path, mark: Place): Value {
  const { environment } = reading;
  const imported = importedBy(node, environment);
  if (imported?.name !== undefined) return memberOfClass(imported.module, imported.name, reading, path, mark);
  const key = keyOf(node);
  const own = staticMember(node, environment);
  const bound =
    key !== undefined ? boundTo(key, reading) : own?.kind === 'value' ? valueOf(own, reading) : undefined;
  if (bound !== undefined) {
    const value = evaluate(bound.node, bound.reading, path);
    return bound.isForeign === true ? standingAt(value, mark) : value;
  }
  const parameter = parameterOf(node, reading, path);
  if (parameter !== undefined) return parameter;
  const owner = evaluate(node.object, reading, path);
  const { data } = owner;
  if (data.kind === 'present' && data.reference !== undefined && data.reference.attribute === undefined)
    return mention(data.reference.name, /Arn$/.test(node.name) ? 'Arn' : undefined, mark, path);
  if (data.kind !== 'map') return Value.unknown(mark, path);
  return owner.get([node.name]);
}

function memberOfClass(module: string, name: string, reading: Reading, path: Path, mark: Place): Value {
  if (/^Aws\./.test(name)) return new Value({ kind: 'present' }, mark, path);
  return ofMember(name, reading, path, mark) ?? memberNamed(module, name, mark, path);
}

function mention(name: string, attribute: string | undefined, place: Place, path: Path): Value {
  return new Value({ kind: 'present', reference: { name, attribute, scope: 'template' } }, place, path);
}
