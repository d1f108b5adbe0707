import { noteOf } from '../../model/index.ts';
import type { Expression } from '../../syntax/program/tree.ts';
import type { Literal, Value } from '../../model/index.ts';
import { evaluate } from './evaluate.ts';
import type { Reading } from './source.ts';

/**
 * Whether a condition holds in the reading's world; undefined where there are too many questions. What the text does
 * not tell makes worlds, the same wherever it is written.
 */
export function truthOf(node: Expression, reading: Reading): boolean | undefined {
  if (node.kind === 'not') {
    const held = truthOf(node.operand, reading);
    return held === undefined ? undefined : !held;
  }
  if (node.kind === 'connective') {
    const left = truthOf(node.left, reading);
    if (left === undefined || left !== node.both) return left;
    return truthOf(node.right, reading);
  }
  if (node.kind === 'comparison') {
    const [left, right] = [evaluate(node.left, reading, []), evaluate(node.right, reading, [])];
    const [a, b] = [left.literal(), right.literal()];
    if (a !== undefined && b !== undefined) return (a === b) === node.equal;
    const equal = isSubject(left, b)
      ? asked(node.left, reading, b)
      : isSubject(right, a)
        ? asked(node.right, reading, a)
        : undefined;
    if (equal !== undefined) return equal === node.equal;
    return asked({ ...node, kind: 'opaque', inner: [] }, reading);
  }
  const value = evaluate(node, reading, []);
  const literal = value.literal();
  if (literal !== undefined) return literal !== '' && literal !== 0 && literal !== false;
  if (value.data.kind === 'absent') return false;
  if (value.data.kind === 'unknown') return asked(node, reading);
  return true;
}

function isSubject(value: Value, literal: Literal | undefined): literal is Literal {
  return value.data.kind === 'unknown' && literal !== undefined;
}

/** Nobody asks about an expression of more characters: each of its operands would be asked about as well. */
const LONGEST = 2000;

/** Asks the world whether an expression is true, or equals a literal; undefined of one that is too long to be told. */
function asked(node: Expression, { world }: Reading, literal?: Literal): boolean | undefined {
  const { source, start, end } = node.place as { source: { text: string }; start: number; end: number };
  if (end - start > LONGEST) return undefined;
  const shown = source.text.slice(start, end).replace(/\s+/g, ' ');
  const describe = (holds: boolean): string =>
    literal === undefined
      ? `\`${shown}\` is ${holds}`
      : `\`${shown}\` ${holds ? 'is' : 'is not'} ${JSON.stringify(literal)}`;
  const atom = {
    subject: `expression:${shown}`,
    ...(literal === undefined ? {} : { literal: String(literal) }),
  };
  const held = world.decide(atom);
  if (held !== undefined) world.note(noteOf(atom, held, describe));
  return held;
}
