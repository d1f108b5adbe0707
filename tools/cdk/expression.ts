/**
 * What a construct makes of what it is given, as data. A literal is itself, `null` is absent, an object is a map (with
 * `*` where more may be in it), and an array is an operation:
 * `p` a property of what is given, `?` a choice, `??` `||` `&&` `!` `==` as in JavaScript, `has` whether it is there,
 * `>` as in JavaScript, of numbers, `/` a duration by a number of seconds, `+` texts put together, `l` a list, in which `if`
 * is an item under a condition,
 * `m` what holds while none of the methods named is called (`+` ahead of one that the library calls itself, `*` for
 * any), `f` a feature flag with its default, `t` there and not known, `u` unknown.
 *
 * While a constructor runs there are more: `cell` something that is filled, `later` what is worked out in the end, `made`
 * and `beside` resources, `this`, `class`, `with` an object with what is spread into it.
 */
export type Expression =
  | string
  | number
  | boolean
  | null
  | readonly [string, ...Expression[]]
  | { readonly [name: string]: Expression };

export const THERE: Expression = ['t'];
export const UNKNOWN: Expression = ['u'];

export function isOperation(value: Expression, kind?: string): value is readonly [string, ...Expression[]] {
  return Array.isArray(value) && (kind === undefined || value[0] === kind);
}

export function isMap(value: Expression): value is { readonly [name: string]: Expression } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LARGEST = 300;

function sizeOf(value: Expression): number {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const inner of Object.values<Expression>(value)) {
    size += sizeOf(inner);
    if (size > LARGEST) break;
  }
  return size;
}

/** A choice, simplified. */
export function choose(condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression {
  const truth = truthOf(condition);
  if (truth !== undefined) return truth ? whenTrue : whenFalse;
  if (JSON.stringify(whenTrue) === JSON.stringify(whenFalse)) return whenTrue;
  const choice: Expression = ['?', condition, whenTrue, whenFalse];
  return sizeOf(choice) > LARGEST ? UNKNOWN : choice;
}

/** Whether it counts as true, where that is certain. */
export function truthOf(value: Expression): boolean | undefined {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  if (isMap(value)) return true;
  return ALWAYS_THERE.has(value[0]) ? true : undefined;
}

/** What certainly is something. */
const ALWAYS_THERE = new Set(['t', 'l', 'cell', 'later', 'made', 'beside', 'this', 'class', 'with']);

export function not(value: Expression): Expression {
  const truth = truthOf(value);
  if (truth !== undefined) return !truth;
  return isOperation(value, '!') ? value[1]! : ['!', value];
}

/** Whether it is not `undefined` and not `null`. */
export function has(value: Expression): Expression {
  if (value === null) return false;
  if (isOperation(value, '?')) return choose(value[1]!, has(value[2]!), has(value[3]!));
  if (!isOperation(value)) return true;
  if (ALWAYS_THERE.has(value[0])) return true;
  if (['==', '>', '!', 'has'].includes(value[0])) return true;
  return value[0] === 'u' ? UNKNOWN : ['has', value];
}

/** `a ?? b`. */
export function or(first: Expression, second: Expression): Expression {
  const there = has(first);
  if (there === true) return first;
  if (there === false) return second;
  if (second === null) return first;
  return ['??', first, second];
}

const ATTRIBUTE = /(?:Arn|Name|Id|Ref|Url|Endpoint|Address|^ref)$/;

/** A member of a value. */
export function member(value: Expression, name: string): Expression {
  if (value === null) return null;
  if (isMap(value))
    return Object.hasOwn(value, name) ? value[name]! : Object.hasOwn(value, '*') ? UNKNOWN : null;
  if (!isOperation(value)) return name === 'length' && typeof value === 'string' ? value.length : UNKNOWN;
  switch (value[0]) {
    case 'p':
      return [...value, name];
    case '?':
      return choose(value[1]!, member(value[2]!, name), member(value[3]!, name));
    case '??':
      return choose(has(value[1]!), member(value[1]!, name), member(value[2]!, name));
    case '&&':
      return choose(value[1]!, member(value[2]!, name), null);
    case 't':
      return ATTRIBUTE.test(name) ? THERE : UNKNOWN;
    case 'l':
      return name === 'length' && !value.some((item) => isOperation(item, 'if')) ? value.length - 1 : UNKNOWN;
    case 'with': {
      const [, base, after, before] = value as readonly [string, Expression, Expression, Expression];
      if (isMap(after) && (Object.hasOwn(after, name) || Object.hasOwn(after, '*')))
        return member(after, name);
      return or(member(base, name), member(before, name));
    }
    default:
      return UNKNOWN;
  }
}

/** A list, or one of two lists, with more items at its end. */
export function longer(list: Expression, items: readonly Expression[]): Expression {
  if (!isOperation(list)) return UNKNOWN;
  const [kind, ...parts] = list;
  if (kind === '?') return choose(parts[0]!, longer(parts[1]!, items), longer(parts[2]!, items));
  return kind === 'l' ? [...list, ...items] : UNKNOWN;
}

/** A text of its parts. */
export function joined(parts: readonly Expression[]): Expression {
  const known: Expression[] = [];
  for (const part of parts) {
    const last = known.at(-1);
    if (part === '') continue;
    if (typeof part === 'object' && part !== null && part[0 as never] === 'u') return THERE;
    if (typeof part === 'string' && typeof last === 'string') known[known.length - 1] = last + part;
    else known.push(part);
  }
  if (known.length === 0) return '';
  return known.length === 1 && typeof known[0] === 'string' ? known[0] : ['+', ...known];
}

/** `a === b`. */
export function same(a: Expression, b: Expression): Expression {
  if (b === null) return not(has(a));
  if (a === null) return not(has(b));
  const isLiteral = (value: Expression): boolean => typeof value !== 'object';
  if (isLiteral(a) && isLiteral(b)) return a === b;
  if (!isLiteral(b) && !isLiteral(a)) return UNKNOWN;
  return ['==', a, b];
}
