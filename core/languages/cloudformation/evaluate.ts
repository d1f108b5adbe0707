import { Value, type Data, type Path } from '../../model/index.ts';
import type { Entry, Mapping, Node, Scalar, Sequence } from '../../syntax/tree.ts';
import { functionCall } from './function-call.ts';
import { evaluateCall, substitute } from './intrinsics.ts';
import { dynamicData } from './dynamic-references.ts';
import { embeddedJson } from './embedded-json.ts';
import { isLoop, turnsOf, type Turn } from './loops.ts';
import { markOf } from './mark.ts';
import { literalOf } from './scalar.ts';
import { allKeys, bind, findEntry, follow, keyText, placeOf, type Scope } from './scope.ts';

/** Deeper paths come from aliases that contain themselves. */
const DEEPEST = 100;

/**
 * What a node is in the scope's world. `key` is the node that it stands under: the place of a finding about
 * a map, a list, or something that is missing in them.
 */
export function evaluate(node: Node, key: Node, scope: Scope, path: Path): Value {
  const target = follow(node, scope);
  if (target === undefined || path.length > DEEPEST)
    return Value.unknown(placeOf(scope, key.start, key.end), path);
  if (target.node !== node) return evaluate(target.node, target.node, target.scope, path);
  const call = functionCall(node);
  if (call !== undefined) return evaluateCall(call, node, key, scope, path);
  switch (node.kind) {
    case 'scalar':
      return evaluateScalar(node, key, scope, path);
    case 'mapping':
      return evaluateMapping(node, key, scope, path);
    case 'sequence':
      return new Value(listData(node, scope, path), markOf(node, key, scope), path);
    case 'alias':
      return Value.unknown(placeOf(scope, key.start, key.end), path);
  }
}

function evaluateScalar(node: Scalar, key: Node, scope: Scope, path: Path): Value {
  const place = markOf(node, key, scope);
  let literal = literalOf(node);
  // A property without a value is none: what held before its name was typed holds until its value is.
  if (literal === null) return Value.absent(place, path);
  if (typeof literal === 'string') {
    literal = bind(literal, scope.bindings);
    if (scope.sub !== undefined && literal.includes('${')) {
      const { sub } = scope;
      const whole = literal;
      // A variable by itself is what it stands for; more may be a document within the document.
      const alone = /^\$\{[^}]*\}$/.test(whole);
      const parse = () => embeddedJson(node, key, whole, scope, path, sub);
      return substitute(whole, sub, place, scope, path, alone ? undefined : parse);
    }
    if (literal.includes('{{resolve:')) return new Value(dynamicData(literal), place, path);
    const text = literal;
    return new Value(
      { kind: 'literal', value: text, parse: () => embeddedJson(node, key, text, scope, path) },
      place,
      path,
    );
  }
  return new Value({ kind: 'literal', value: literal }, place, path);
}

function evaluateMapping(node: Mapping, key: Node, scope: Scope, path: Path): Value {
  const place = markOf(node, key, scope);
  let known: Map<string, () => Value | undefined> | undefined;
  const entry = (name: string): Value | undefined => {
    let once = known?.get(name);
    if (once === undefined) {
      once = scope.world.once(() => read(name));
      (known ??= new Map()).set(name, once);
    }
    return once();
  };
  const loops = node.entries.filter((each) => isLoop(keyText(each)));
  const turns =
    loops.length === 0 ? NO_TURNS : scope.world.once(() => loops.map((loop) => turnsOf(loop, scope)));
  const read = (name: string): Value | undefined => {
    const found = findEntry(node, name, scope) ?? inTurns(turns(), name, scope);
    if (found === undefined) return undefined;
    const value = evaluate(found.entry.value, found.entry.key, found.scope, [...path, name]);
    // `!Ref AWS::NoValue` removes the property.
    return value.data.kind === 'absent' ? Value.absent(value.place, value.path) : value;
  };
  const keys = (): readonly string[] => {
    const made = turns()
      .flatMap((own) => own ?? [])
      .map((turn) => bind(keyText(turn.entry) ?? '', turn.bindings));
    const written = allKeys(node, scope).filter((name) => !name.startsWith('Fn::'));
    return [...new Set([...written, ...made])].filter((name) => entry(name)?.data.kind !== 'absent');
  };
  const open =
    scope.env.open ||
    node.entries.some((each) => keyText(each)?.startsWith('Fn::') === true && !loops.includes(each)) ||
    turns().includes(undefined);
  return new Value({ kind: 'map', keys, entry, open }, place, path);
}

const NO_TURNS = (): readonly (readonly Turn[] | undefined)[] => [];

/** The last entry of the name that loops make. */
function inTurns(
  turns: readonly (readonly Turn[] | undefined)[],
  name: string,
  scope: Scope,
): { readonly entry: Entry; readonly scope: Scope } | undefined {
  const made = turns
    .flatMap((own) => own ?? [])
    .findLast((turn) => bind(keyText(turn.entry) ?? '', turn.bindings) === name);
  return made && { entry: made.entry, scope: { ...scope, bindings: made.bindings } };
}

/** The members of a sequence; an `!If` that gives nothing is no member. */
export function listData(node: Sequence, scope: Scope, path: Path): Data {
  const read = scope.world.once(() =>
    node.items
      .map((item, index) => evaluate(item, item, scope, [...path, index]))
      .filter((item) => item.data.kind !== 'absent'),
  );
  return { kind: 'list', items: read, open: scope.env.open };
}
