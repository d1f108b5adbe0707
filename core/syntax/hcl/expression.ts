import { DEEPEST, problem, skipSpace, take, takeIdentifier, type Scanner } from './scan.ts';
import { heredoc, quoted } from './template.ts';
import type { Expression, For, Missing, ObjectEntry, Step, Traversal } from './tree.ts';

/** The expression at the position, which goes behind it; never throws, and takes at least nothing. */
export function expression(scanner: Scanner): Expression {
  if (scanner.depth >= DEEPEST) return tooDeep(scanner);
  scanner.depth++;
  const result = conditional(scanner);
  scanner.depth--;
  return result;
}

function tooDeep(scanner: Scanner): Expression {
  const start = scanner.at;
  problem(scanner, start, start + 1, 'This is nested too deeply to be read.');
  scanner.at = scanner.text.length;
  return { kind: 'missing', start, end: start };
}

function conditional(scanner: Scanner): Expression {
  const test = binary(scanner, 0);
  skipSpace(scanner);
  if (scanner.text[scanner.at] !== '?') return test;
  scanner.at++;
  skipSpace(scanner, true);
  const whenTrue = expression(scanner);
  skipSpace(scanner, true);
  if (!take(scanner, ':')) {
    problem(scanner, scanner.at, scanner.at, 'The `:` of this condition is missing.');
    return { kind: 'missing', start: test.start, end: scanner.at };
  }
  skipSpace(scanner, true);
  const whenFalse = expression(scanner);
  return { kind: 'conditional', start: test.start, end: whenFalse.end, test, whenTrue, whenFalse };
}

/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
];

function binary(scanner: Scanner, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(scanner);
  let left = binary(scanner, level + 1);
  for (let operations = 0; ; operations++) {
    skipSpace(scanner);
    const operator = operators.find((sign) => scanner.text.startsWith(sign, scanner.at));
    if (operator === undefined || (operator === '/' && '/*'.includes(scanner.text[scanner.at + 1]!)))
      return left;
    // Each stands in the next one.
    if (operations >= DEEPEST) return tooDeep(scanner);
    scanner.at += operator.length;
    skipSpace(scanner, true);
    const right = binary(scanner, level + 1);
    left = { kind: 'operation', operator, operands: [left, right], start: left.start, end: right.end };
  }
}

function unary(scanner: Scanner): Expression {
  const start = scanner.at;
  const sign = scanner.text[start];
  if (sign !== '!' && sign !== '-') return postfix(scanner, primary(scanner));
  scanner.at++;
  skipSpace(scanner);
  if (scanner.depth >= DEEPEST) return tooDeep(scanner);
  scanner.depth++;
  const operand = unary(scanner);
  scanner.depth--;
  if (sign === '-' && operand.kind === 'literal' && typeof operand.value === 'number')
    return { kind: 'literal', value: -operand.value, start, end: operand.end };
  return { kind: 'operation', operator: sign, operands: [operand], start, end: operand.end };
}

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function primary(scanner: Scanner): Expression {
  const start = scanner.at;
  const char = scanner.text[start];
  if (char === '"') return quoted(scanner);
  if (char === '<' && scanner.text[start + 1] === '<') return heredoc(scanner);
  if (char === '[') return tuple(scanner);
  if (char === '{') return object(scanner);
  if (char === '(') return parenthesized(scanner);
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(scanner.text)?.[0];
  if (number !== undefined) {
    scanner.at += number.length;
    return { kind: 'literal', value: Number(number), start, end: scanner.at };
  }
  const name = takeIdentifier(scanner);
  if (name === undefined) {
    problem(scanner, start, start + 1, 'A value is missing here.');
    return { kind: 'missing', start, end: start };
  }
  return named(scanner, name, start);
}

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

function named(scanner: Scanner, name: string, start: number): Expression {
  while (scanner.text.startsWith('::', scanner.at)) {
    scanner.at += 2;
    name += `::${takeIdentifier(scanner) ?? ''}`;
  }
  const end = scanner.at;
  if (scanner.text[scanner.at] === '(') return call(scanner, name, start);
  if (Object.hasOwn(WORDS, name)) return { kind: 'literal', value: WORDS[name]!, start, end };
  return { kind: 'traversal', root: name, steps: [], start, end };
}

function call(scanner: Scanner, name: string, start: number): Expression {
  const items: Expression[] = [];
  let spread = false;
  enclosed(scanner, ')', () => {
    items.push(expression(scanner));
    skipSpace(scanner);
    if (take(scanner, '...')) spread = true;
  });
  return { kind: 'call', name, arguments: items, spread, start, end: scanner.at };
}

function parenthesized(scanner: Scanner): Expression {
  const start = scanner.at;
  let inner: Expression | undefined;
  enclosed(scanner, ')', () => (inner ??= expression(scanner)));
  return inner === undefined
    ? { kind: 'missing', start, end: scanner.at }
    : { ...inner, start, end: scanner.at };
}

function tuple(scanner: Scanner): Expression {
  const start = scanner.at;
  const comprehension = forAt(scanner, ']');
  if (comprehension !== undefined) return comprehension;
  const items: Expression[] = [];
  enclosed(scanner, ']', () => items.push(expression(scanner)));
  return { kind: 'tuple', items, start, end: scanner.at };
}

function object(scanner: Scanner): Expression {
  const start = scanner.at;
  const comprehension = forAt(scanner, '}');
  if (comprehension !== undefined) return comprehension;
  const entries: ObjectEntry[] = [];
  enclosed(scanner, '}', () => entries.push(entry(scanner)), true);
  return { kind: 'object', entries, start, end: scanner.at };
}

function entry(scanner: Scanner): ObjectEntry {
  const { at } = scanner;
  const name = takeIdentifier(scanner);
  const end = scanner.at;
  skipSpace(scanner);
  let key: Expression;
  if (name !== undefined && /^(?:=(?!=)|:)/.test(scanner.text.slice(scanner.at, scanner.at + 2)))
    key = { kind: 'literal', value: name, start: at, end, contentStart: at };
  else {
    scanner.at = at;
    key = expression(scanner);
    skipSpace(scanner);
  }
  if (!take(scanner, '=') && !take(scanner, ':')) {
    problem(scanner, key.start, Math.max(key.end, key.start + 1), 'This entry has no value: `=` is missing.');
    return { key, value: { kind: 'missing', start: scanner.at, end: scanner.at } };
  }
  skipSpace(scanner);
  if (scanner.text[scanner.at] === '\n') {
    problem(scanner, key.start, scanner.at, 'A value is missing here.');
    return { key, value: { kind: 'missing', start: scanner.at, end: scanner.at } };
  }
  return { key, value: expression(scanner) };
}

/** `[for k, v in x : v if c]` and `{for k, v in x : k => v...}` at the position; undefined for anything else. */
function forAt(scanner: Scanner, close: string): For | Missing | undefined {
  const start = scanner.at;
  scanner.at++;
  scanner.nested++;
  skipSpace(scanner);
  const isFor = /^for\s/.test(scanner.text.slice(scanner.at, scanner.at + 4));
  const names = isFor ? namesOfFor(scanner) : undefined;
  if (names === undefined) scanner.at = start;
  const result = names && comprehension(scanner, names, start, close);
  scanner.nested--;
  return result;
}

/** The names ahead of `in`, behind which a value follows; undefined where it is no comprehension. */
function namesOfFor(scanner: Scanner): Pick<For, 'keyName' | 'valueName'> | undefined {
  scanner.at += 'for'.length;
  const first = next(scanner, takeIdentifier);
  const second = follows(scanner, ',') ? next(scanner, takeIdentifier) : undefined;
  if (first === undefined || !follows(scanner, 'in')) return undefined;
  return { keyName: second === undefined ? undefined : first, valueName: second ?? first };
}

/** Nothing in it is read a second time, since comprehensions that are not finished may stand in one another. */
function comprehension(
  scanner: Scanner,
  names: Pick<For, 'keyName' | 'valueName'>,
  start: number,
  close: string,
): For | Missing {
  const collection = next(scanner, expression);
  if (!follows(scanner, ':')) return unfinished(scanner, start, ':');
  const produced = next(scanner, expression);
  const value = close === '}' && follows(scanner, '=>') ? next(scanner, expression) : undefined;
  const grouped = follows(scanner, '...');
  const condition = follows(scanner, 'if') ? next(scanner, expression) : undefined;
  if (!follows(scanner, close)) return unfinished(scanner, start, close);
  return {
    kind: 'for',
    ...names,
    collection,
    key: value === undefined ? undefined : produced,
    value: value ?? produced,
    condition,
    grouped,
    start,
    end: scanner.at,
  };
}

function unfinished(scanner: Scanner, start: number, sign: string): Missing {
  problem(scanner, scanner.at, scanner.at + 1, `The \`${sign}\` of this \`for\` is missing.`);
  return { kind: 'missing', start, end: scanner.at };
}

function next<T>(scanner: Scanner, read: (scanner: Scanner) => T): T {
  skipSpace(scanner);
  return read(scanner);
}

function follows(scanner: Scanner, text: string): boolean {
  skipSpace(scanner);
  return take(scanner, text);
}

/**
 * Reads what stands between brackets, item by item, from the opening one to behind the closing one; within braces, where
 * `lines` is set, a line end parts two items as a comma does.
 */
function enclosed(scanner: Scanner, close: string, item: () => void, lines = false): void {
  const start = scanner.at++;
  const { nested } = scanner;
  scanner.nested = lines ? 0 : nested + 1;
  for (;;) {
    skipSpace(scanner, true);
    if (take(scanner, close)) break;
    const before = scanner.at;
    if (before >= scanner.text.length || scanner.text[before] === '}') {
      problem(scanner, start, start + 1, `The closing \`${close}\` is missing.`);
      break;
    }
    item();
    const behind = scanner.at;
    skipSpace(scanner, true);
    const next = scanner.text[scanner.at];
    if (take(scanner, ',') || next === close) continue;
    if (lines && scanner.text.slice(behind, scanner.at).includes('\n')) continue;
    if (next !== undefined && next !== '}')
      problem(scanner, scanner.at, scanner.at + 1, `A \`,\` or \`${close}\` is missing here.`);
    if (scanner.at === before) scanner.at++;
  }
  scanner.nested = nested;
}

function postfix(scanner: Scanner, target: Expression): Expression {
  const steps: Step[] = [];
  const { text } = scanner;
  for (;;) {
    if (scanner.nested > 0) {
      const { at } = scanner;
      skipSpace(scanner);
      if (text[scanner.at] !== '.' || text.startsWith('...', scanner.at)) scanner.at = at;
    }
    const step =
      text[scanner.at] === '.' ? dotted(scanner) : text[scanner.at] === '[' ? indexed(scanner) : undefined;
    if (step === undefined) break;
    if (steps.length >= DEEPEST) return tooDeep(scanner);
    steps.push(step);
  }
  if (steps.length === 0) return target;
  const base: Pick<Traversal, 'root' | 'steps'> =
    // What parentheses end, a splat in them does not go on behind.
    target.kind === 'traversal' && !target.steps.some(({ kind }) => kind === 'splat')
      ? { root: target.root, steps: [...target.steps, ...steps] }
      : { root: target, steps };
  return { kind: 'traversal', ...base, start: target.start, end: scanner.at };
}

function dotted(scanner: Scanner): Step | undefined {
  if (scanner.text.startsWith('...', scanner.at)) return undefined;
  const start = scanner.at++;
  if (take(scanner, '*')) return { kind: 'splat', namesAlone: true };
  const name = takeIdentifier(scanner) ?? /^\d+/.exec(scanner.text.slice(scanner.at, scanner.at + 10))?.[0];
  if (name !== undefined && /^\d/.test(name)) {
    scanner.at += name.length;
    return {
      kind: 'index',
      index: { kind: 'literal', value: Number(name), start: start + 1, end: scanner.at },
    };
  }
  if (name === undefined) problem(scanner, start, start + 1, 'A name is missing behind the dot.');
  return { kind: 'name', name: name ?? '' };
}

function indexed(scanner: Scanner): Step {
  if (/^\[\s*\*\s*\]/.test(scanner.text.slice(scanner.at, scanner.at + 10))) {
    scanner.at = scanner.text.indexOf(']', scanner.at) + 1;
    return { kind: 'splat' };
  }
  let index: Expression | undefined;
  enclosed(scanner, ']', () => (index ??= expression(scanner)));
  return { kind: 'index', index: index ?? { kind: 'missing', start: scanner.at, end: scanner.at } };
}
