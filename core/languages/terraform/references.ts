import { Value, type Path } from '../../model/index.ts';
import type { Traversal } from '../../syntax/hcl/tree.ts';
import type { BlockInstance } from './blocks.ts';
import { attributesOf, encodingOf, failed, isFailure, isSet, objectOf } from './collections.ts';
import { dataAttribute } from './data-sources.ts';
import { evaluate, moved, NONE } from './evaluate.ts';
import { isSecretAttribute, partOf } from './hidden.ts';
import { copiesOf, isRepeated, keyText, repetitionIn } from './repetition.ts';
import { attributeOf, type Copy, type Located, type Module, type ModuleCall, type Scope } from './scope.ts';

/** Nobody nests values deeper than names and indices this many lead. */
const MOST_STEPS = 100;

type Steps = Traversal['steps'];

/** Goes from a value along names, indices and splats; the result stands at the reference. */
export function follow(from: Value, steps: Steps, scope: Scope, place: Value['place'], path: Path): Value {
  return moved(reached(from, steps, scope, place, path), place, path);
}

/** The value at the end of the steps, where it stands itself. */
export function reached(from: Value, steps: Steps, scope: Scope, place: Value['place'], path: Path): Value {
  if (steps.length > MOST_STEPS) return Value.unknown(place, path);
  let value = from;
  for (const [i, step] of steps.entries()) {
    // What is written as JSON is a text, which has no parts.
    if (isFailure(value) || (step.kind !== 'splat' && encodingOf(value) !== undefined))
      return failed(place, path);
    if (step.kind === 'splat') {
      const rest = steps.slice(i + 1);
      const end = step.namesAlone === true ? rest.findIndex(({ kind }) => kind !== 'name') : -1;
      const [inner, behind] = end < 0 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
      return reached(splatted(value, inner, scope, place, path), behind, scope, place, path);
    }
    if (step.kind === 'name') value = named(value, step.name, place, path);
    else {
      const index = evaluate(step.index, scope, path);
      value = isFailure(index) ? index : indexed(value, index, place, path);
    }
  }
  return value;
}

function splatted(value: Value, steps: Steps, scope: Scope, place: Value['place'], path: Path): Value {
  const { data } = value;
  if (data.kind === 'unknown' && attributesOf(value) === undefined) return value;
  const isList = data.kind === 'list' && encodingOf(value) === undefined;
  const members = isList ? data.items() : data.kind === 'absent' ? [] : [value];
  const items = members.map((item) => follow(item, steps, scope, place, path));
  if (items.some(isFailure)) return failed(place, path);
  return new Value({ kind: 'list', items: () => items, open: isList && data.open }, place, path);
}

function named(value: Value, name: string, place: Value['place'], path: Path): Value {
  const { data } = value;
  const attributes = attributesOf(value);
  if (attributes !== undefined) return attributes(name, place, path);
  if (data.kind === 'map')
    return data.entry(name) ?? (data.open ? Value.unknown(place, path) : failed(place, path));
  // What is below an attribute of a resource is the resource's still.
  if (data.kind === 'present') return data.reference === undefined ? partOf(value, name, place, path) : value;
  return data.kind === 'absent' || data.kind === 'literal'
    ? failed(place, path)
    : partOf(value, name, place, path);
}

function indexed(value: Value, index: Value, place: Value['place'], path: Path): Value {
  const { data } = value;
  const standing = anyCopy.get(data);
  if (standing !== undefined) return standing;
  const key = index.literal();
  if (data.kind !== 'list') {
    if (key !== undefined) return named(value, String(key), place, path);
    return data.kind === 'map'
      ? oneOf(
          data.keys().map((name) => data.entry(name)!),
          place,
          path,
        )
      : Value.unknown(place, path);
  }
  // The members of a set have no numbers.
  if (isSet(value)) return failed(place, path);
  if (key === undefined) return oneOf(data.items(), place, path);
  const item = Number.isSafeInteger(Number(key)) ? data.items()[Number(key)] : undefined;
  return item ?? (data.open ? Value.unknown(place, path) : failed(place, path));
}

/** One of several, of which one does not know which: of resources it is known that it is there. */
function oneOf(items: readonly Value[], place: Value['place'], path: Path): Value {
  const isObjects =
    items.length > 0 && items.every((item) => item.data.kind === 'present' && attributesOf(item));
  if (!isObjects) return Value.unknown(place, path);
  return objectOf(
    { kind: 'present' },
    (_name, at, own) => new Value({ kind: 'present' }, at, own),
    place,
    path,
  );
}

/** Copies whose keys are not known: by whatever key one asks for one, it is the one that stands for all. */
const anyCopy = new WeakMap<Value['data'], Value>();

/** A block as expressions see it: one object, or a list or map of its copies in the scope's world. */
function copiesAsValue(
  module: Module,
  block: Located,
  scope: Scope,
  [place, path]: readonly [Value['place'], Path],
  objectAt: (copy: Copy) => Value,
): Value {
  const repetition = repetitionIn(module, block, scope.world, scope.depth);
  const copies = copiesOf(module, block);
  if (repetition.kind === 'one') return objectAt(copies[0]!);
  if (repetition.kind === 'unknown') {
    const [all] = copies;
    if (all === undefined || all.key !== undefined) return Value.unknown(place, path);
    return whicheverCopy(objectAt(all), place, path);
  }
  const { names, isList } = repetition;
  const made = copies.filter(({ key }) => key !== undefined && names.has(key));
  const [all] = copies;
  // A copy that stands for all stands for those of this world too.
  if (made.length < names.size && all !== undefined) return whicheverCopy(objectAt(all), place, path);
  if (isList) return new Value({ kind: 'list', items: () => made.map(objectAt), open: false }, place, path);
  const byKey = new Map(made.map((copy) => [String(copy.key), copy]));
  const entry = (name: string): Value | undefined => {
    const copy = byKey.get(name);
    return copy && objectAt(copy);
  };
  return new Value({ kind: 'map', keys: () => [...byKey.keys()], entry, open: false }, place, path);
}

function whicheverCopy(all: Value, place: Value['place'], path: Path): Value {
  const data: Value['data'] = { kind: 'list', items: () => [all], open: true };
  anyCopy.set(data, all);
  return new Value(data, place, path);
}

/** What a reference to a called module leads to; undefined where the module is not read. */
export function ofModule(
  call: ModuleCall | undefined,
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value | undefined {
  const instances = call?.instances?.();
  if (call === undefined || instances === undefined) return undefined;
  return copiesAsValue(scope.module, call.block, scope, [place, path], (copy) => {
    const called = instances.find((instance) => instance.copy === copy)?.module;
    return objectOf(
      { kind: 'unknown' },
      (name, at, own) => (called && outputOf(called, name, scope, own)) ?? Value.unknown(at, own),
      place,
      path,
    );
  });
}

function outputOf(module: Module, name: string, scope: Scope, path: Path): Value | undefined {
  const output = module.outputs.get(name);
  const value = output && attributeOf(output.node, 'value');
  if (output === undefined || value === undefined) return undefined;
  return evaluate(value, { ...scope, module, section: output.section, names: NONE }, path);
}

/** What a reference to a data source leads to. */
export function ofData(node: Traversal, scope: Scope, place: Value['place'], path: Path): Value {
  const [type, name, ...steps] = node.steps;
  if (type?.kind !== 'name' || name?.kind !== 'name') return Value.unknown(place, path);
  const block = scope.module.data.get(`${type.name}.${name.name}`);
  if (block === undefined)
    return new Value({ kind: type.name === 'aws_iam_policy_document' ? 'unknown' : 'present' }, place, path);
  const value = copiesAsValue(scope.module, block, scope, [place, path], (copy) =>
    objectOf(
      { kind: 'present' },
      (attribute, at, own) => {
        const inner = { ...scope, section: block.section, names: copy.names(scope.world) };
        const value = dataAttribute(type.name, attribute, block, inner, {
          node,
          scope,
          place: at,
          path: own,
        });
        const { data } = value;
        if (data.kind !== 'present' || data.reference !== undefined) return value;
        const same = `data.${ownName({ block: block.node, scope: inner })}.${attribute}`;
        return new Value({ ...data, same }, value.place, value.path, value.origin);
      },
      place,
      path,
    ),
  );
  return follow(value, steps, scope, place, path);
}

/** A mention of a resource; what it is named by is what a relation asks. */
export function ofResource(
  address: string,
  steps: Steps,
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value {
  const { module } = scope;
  const block = module.resources.get(address);
  if (block === undefined) return Value.unknown(place, path);
  const [first] = steps;
  if (!isRepeated(block) && first?.kind === 'name') {
    const value = attributeOfCopy(
      address,
      block,
      copiesOf(module, block)[0]!,
      first.name,
      scope,
      place,
      path,
    );
    return follow(value, steps.slice(1), scope, place, path);
  }
  const value = copiesAsValue(module, block, scope, [place, path], (copy) =>
    objectOf(
      {
        kind: 'present',
        reference: { name: nameOf(module, address, copy), attribute: undefined, scope: 'template' },
      },
      (name, at, own) => attributeOfCopy(address, block, copy, name, scope, at, own),
      place,
      path,
    ),
  );
  return follow(value, steps, scope, place, path);
}

/** The address of one copy of a resource, from the root module. */
export function nameOf(module: Module, address: string, { key }: Copy): string {
  return `${module.prefix}${address}${keyText(key)}`;
}

/** The address of the copy of a resource whose block is given, from the root module. */
export function ownName({ block, scope }: BlockInstance): string {
  const [each, count] = [scope.names.get('each')?.get('key'), scope.names.get('count')?.get('index')];
  const key = (each ?? count)?.literal();
  const address = block.labels.map(({ text }) => text).join('.');
  return `${scope.module.prefix}${address}${keyText(typeof key === 'boolean' ? undefined : key)}`;
}

function attributeOfCopy(
  address: string,
  block: Located,
  copy: Copy,
  attribute: string,
  scope: Scope,
  place: Value['place'],
  path: Path,
): Value {
  const through = throughArgument(block, copy, attribute, scope, path);
  if (through !== undefined) return moved(through, place, path);
  const reference = { name: nameOf(scope.module, address, copy), attribute, scope: 'template' as const };
  const [type = ''] = address.split('.', 1);
  const echoed = isSecretAttribute(type, attribute) ? { echoed: false } : {};
  return new Value({ kind: 'present', reference, ...echoed }, place, path);
}

/** What names a resource is a mention of it, whatever it was given. */
const NAME = /(?:^|_)(?:arn|bucket|id|identifier|key|name)$/;

/**
 * What another resource was given for an argument, where that is plain: a literal, or a mention of a third resource, as in
 * `aws_route53_key_signing_key.main.hosted_zone_id`.
 */
function throughArgument(
  { section, node }: Located,
  copy: Copy,
  name: string,
  scope: Scope,
  path: Path,
): Value | undefined {
  const argument = attributeOf(node, name);
  if (argument === undefined) return undefined;
  const inner = { ...scope, section, names: copy.names(scope.world), depth: scope.depth + 1 };
  const given = evaluate(argument, inner, path);
  if (given.data.kind === 'present' && given.data.reference !== undefined) return given;
  return given.data.kind === 'literal' && !NAME.test(name) ? given : undefined;
}
