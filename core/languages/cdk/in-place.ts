import type { Call, Expression, ObjectExpression } from '../../syntax/program/tree.ts';
import { keyOf } from './names.ts';

/** A change of an object or a list where it is: the name that it has, and what that stands for afterwards. */
export interface ChangeInPlace {
  readonly changed: Expression;
  /** Undefined where it is not followed what becomes of it. */
  readonly after: Expression | undefined;
  /** Whether something within it changes, which may have other names. */
  readonly isDeep: boolean;
}

type After = (before: Expression) => Expression | undefined;

/** `settings.encrypted = true`; `delete settings.encrypted`, where the value is nothing. */
export function setInPlace(target: Expression, value: Expression): ChangeInPlace | undefined {
  if (keyOf(target) !== undefined) return undefined;
  if (target.kind === 'member')
    return lifted(target.object, (before) => withEntry(before, target.name, value));
  // `settings[key] = …`
  const [changed] = target.kind === 'opaque' ? target.inner : [];
  return changed && lifted(changed, () => undefined);
}

/** `Object.assign(…)`. */
export function isMerging({ callee }: Call): boolean {
  return (
    callee.kind === 'member' &&
    callee.name === 'assign' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'Object'
  );
}

/** `Object.freeze(…)`. */
export function isFrozen(node: Expression): boolean {
  return (
    node.kind === 'call' &&
    node.callee.kind === 'member' &&
    node.callee.name === 'freeze' &&
    node.callee.object.kind === 'name' &&
    node.callee.object.name === 'Object'
  );
}

/** What `Object.assign({}, …)` makes; undefined of another call. */
export function mergedBy(node: Call): Expression | undefined {
  const [into, ...others] = node.arguments;
  return isMerging(node) && into?.kind === 'object' ? merged(into, others) : undefined;
}

/** `Object.assign(settings, …)`, `rules.push(…)`, `settings.update(…)`; undefined of a call that changes nothing of the kind. */
export function changedByCall(node: Call): ChangeInPlace | undefined {
  const { callee, arguments: all } = node;
  if (callee.kind !== 'member') return undefined;
  const [first, ...rest] = all;
  if (callee.object.kind === 'name' && /^(?:Object|Reflect)$/.test(callee.object.name)) {
    if (first === undefined || !/^(?:assign|define|delete|set)/.test(callee.name)) return undefined;
    return lifted(first, (before) => (isMerging(node) ? merged(before, rest) : undefined));
  }
  if (!Object.hasOwn(METHODS, callee.name)) return undefined;
  return lifted(callee.object, (before) => METHODS[callee.name]!(before, all));
}

/** Methods that change objects and lists where they are. */
const METHODS: Readonly<
  Record<string, (before: Expression, all: readonly Expression[]) => Expression | undefined>
> = {
  push: (before, all) => listOf(before, all),
  append: (before, all) => listOf(before, all),
  extend: (before, [more]) =>
    more && { kind: 'list', items: [{ spread: before }, { spread: more }], place: more.place },
  unshift: (before, all) => {
    const [first] = all;
    return first && { kind: 'list', items: [...all, { spread: before }], place: first.place };
  },
  insert: (before, [at, item]) =>
    at?.kind === 'literal' && at.value === 0 && item !== undefined
      ? { kind: 'list', items: [item, { spread: before }], place: item.place }
      : undefined,
  update: merged,
  pop: (before, [key]) =>
    key?.kind === 'literal' && typeof key.value === 'string'
      ? withEntry(before, key.value, { kind: 'nothing', place: key.place })
      : undefined,
  ...Object.fromEntries(
    [
      'splice',
      'shift',
      'sort',
      'reverse',
      'fill',
      'copyWithin',
      'remove',
      'clear',
      'setdefault',
      'popitem',
      '__setitem__',
      '__delitem__',
      '__ior__',
    ].map((name) => [name, () => undefined]),
  ),
};

function listOf(before: Expression, all: readonly Expression[]): Expression | undefined {
  const last = all.at(-1);
  if (last === undefined || all.some(({ kind }) => kind === 'opaque')) return undefined;
  return { kind: 'list', items: [{ spread: before }, ...all], place: last.place };
}

function merged(before: Expression, all: readonly Expression[]): ObjectExpression {
  const last = all.at(-1) ?? before;
  return { kind: 'object', parts: [before, ...all].map((spread) => ({ spread })), place: last.place };
}

function withEntry(before: Expression, name: string, value: Expression): ObjectExpression {
  const { place } = value;
  return { kind: 'object', parts: [{ spread: before }, { name, namePlace: place, value }], place };
}

/** The change of a member as one of what has the name. */
function lifted(changed: Expression, after: After, isDeep = false): ChangeInPlace | undefined {
  if (keyOf(changed) !== undefined) return { changed, after: after(changed), isDeep };
  // `rules[0].cidrIp = …`
  if (changed.kind === 'opaque') {
    const [list] = changed.inner;
    return list && lifted(list, () => undefined, true);
  }
  // What hangs on a construct is no object of the file.
  if (changed.kind !== 'member' || changed.name === 'node') return undefined;
  const { name } = changed;
  return lifted(
    changed.object,
    (before) => {
      const inner = after({ ...changed, object: before });
      return inner && withEntry(before, name, inner);
    },
    true,
  );
}
