import { noteOf, type Value } from '../../model/index.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { attributesOf, keysOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { textOf as writtenText } from './json-text.ts';
import type { Scope, Variable } from './scope.ts';
import { argumentFor, givenTo, subjectOf } from './variables.ts';

/**
 * Whether a condition holds in the scope's world; undefined where that cannot be known. A question that a deployment
 * decides makes worlds where `decides` is set: whether `var.env` is `prod`.
 */
export function truthOf(node: Expression, scope: Scope, decides = true): boolean | undefined {
  if (node.kind === 'operation') {
    const [left, right] = node.operands;
    switch (node.operator) {
      case '!': {
        const held = left && truthOf(left, scope, decides);
        return held === undefined ? undefined : !held;
      }
      case '&&':
        return left && right && combined(left, right, false, scope, decides);
      case '||':
        return left && right && combined(left, right, true, scope, decides);
      case '==':
      case '!=': {
        const held = left && right && equal(left, right, scope, decides);
        return held === undefined ? undefined : held === (node.operator === '==');
      }
      case '<':
      case '<=':
      case '>':
      case '>=':
        return (left && right && compared(node.operator, left, right, scope)) ?? guess(node, scope, decides);
      default:
        return undefined;
    }
  }
  const asked = whereGiven(node, scope);
  if (asked.node !== node) return truthOf(asked.node, asked.scope, decides);
  const variable = freeVariable(node, scope);
  if (variable !== undefined && decides) return decideVariable(variable, 'true', scope, ['true', 'false']);
  const value = evaluate(node, scope, []);
  const literal = value.literal();
  if (literal !== undefined) return String(literal) === 'true';
  return guess(node, scope, decides);
}

function combined(
  left: Expression,
  right: Expression,
  deciding: boolean,
  scope: Scope,
  decides: boolean,
): boolean | undefined {
  const first = truthOf(left, scope, decides);
  if (first === deciding) return deciding;
  const second = truthOf(right, scope, decides);
  if (second === deciding) return deciding;
  return first === undefined || second === undefined ? undefined : !deciding;
}

function equal(
  leftNode: Expression,
  rightNode: Expression,
  outer: Scope,
  decides: boolean,
): boolean | undefined {
  const [left, right] = [whereGiven(leftNode, outer), whereGiven(rightNode, outer)];
  const [a, b] = [evaluate(leftNode, outer, []), evaluate(rightNode, outer, [])];
  for (const [{ node, scope }, other] of [
    [left, b],
    [right, a],
  ] as const) {
    const name = freeVariable(node, scope);
    const literal = textOf(other);
    if (name !== undefined && decides && literal !== undefined) return decideVariable(name, literal, scope);
  }
  return (
    same(a, b) ??
    guess(
      {
        kind: 'operation',
        operator: '==',
        operands: [leftNode, rightNode],
        start: leftNode.start,
        end: rightNode.end,
      },
      outer,
      decides,
    )
  );
}

function textOf(value: Value): string | undefined {
  if (value.data.kind === 'absent') return 'null';
  const literal = value.literal();
  return literal === undefined ? undefined : String(literal);
}

/** Whether two values are equal; undefined where that is not certain. */
function same(a: Value, b: Value): boolean | undefined {
  if (a.data.kind === 'absent' || b.data.kind === 'absent') {
    const other = a.data.kind === 'absent' ? b : a;
    return other.data.kind === 'absent' ? true : isThere(other) ? false : undefined;
  }
  const [x, y] = [a.literal() ?? writtenText(a), b.literal() ?? writtenText(b)];
  if (x !== undefined && y !== undefined) return x === y;
  return differ(a, b) ? false : undefined;
}

/** Whether a value certainly is not `null`. */
function isThere(value: Value): boolean {
  const { data } = value;
  if (data.kind === 'literal' || data.kind === 'text' || data.kind === 'list' || data.kind === 'map')
    return true;
  if (data.kind !== 'present') return false;
  return attributesOf(value) !== undefined || /^(?:arn|id)$/.test(data.reference?.attribute ?? '');
}

/** Whether collections certainly are not equal; those of the same members are only where their types are. */
function differ({ data: a }: Value, { data: b }: Value): boolean {
  if (a.kind === 'list' && b.kind === 'list') {
    if (a.open || b.open) return false;
    const [one, other] = [a.items(), b.items()];
    return one.length !== other.length || one.some((item, i) => same(item, other[i]!) === false);
  }
  if (a.kind !== 'map' || b.kind !== 'map' || a.open || b.open) return false;
  const [keys, others] = [keysOf(a), keysOf(b)];
  if (keys.length !== others.length) return true;
  return keys.some((key, i) => key !== others[i] || same(a.entry(key)!, b.entry(key)!) === false);
}

function compared(operator: string, left: Expression, right: Expression, scope: Scope): boolean | undefined {
  const a = Number(evaluate(left, scope, []).literal() ?? NaN);
  const b = Number(evaluate(right, scope, []).literal() ?? NaN);
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

/** A variable of a called module is what the call passes: the expression there, as far as calls pass one on. */
function whereGiven(node: Expression, scope: Scope): { readonly node: Expression; readonly scope: Scope } {
  const variable = variableOf(node, scope);
  const argument = variable && argumentFor(variable, { ...scope, depth: scope.depth + 1 });
  if (variable === undefined || argument === undefined) return { node, scope };
  const isPassedOn = variableOf(argument.node, argument.scope) !== undefined;
  // What else is passed is evaluated, with the type and the default of the variable.
  return isPassedOn && variable.nullable ? whereGiven(argument.node, argument.scope) : { node, scope };
}

function variableOf(node: Expression, scope: Scope): Variable | undefined {
  if (node.kind !== 'traversal' || node.root !== 'var' || node.steps.length !== 1) return undefined;
  const [step] = node.steps;
  return step?.kind === 'name' ? scope.module.variables.get(step.name) : undefined;
}

/** The name of a variable of the root module that nothing but its default decides. */
function freeVariable(node: Expression, scope: Scope): string | undefined {
  const variable = scope.module.caller === undefined ? variableOf(node, scope) : undefined;
  if (variable === undefined) return undefined;
  return givenTo(variable, { ...scope, depth: scope.depth + 1 }) === undefined ? variable.name : undefined;
}

function decideVariable(
  name: string,
  literal: string,
  scope: Scope,
  domain?: readonly string[],
): boolean | undefined {
  const shown = literal === '' ? 'empty' : `\`${literal}\``;
  const atom = { subject: subjectOf(scope.module, name), literal, domain };
  const describe = (holds: boolean): string => `\`var.${name}\` is ${holds ? '' : 'not '}${shown}`;
  const held = scope.world.decide(atom);
  if (held !== undefined) scope.world.note(noteOf(atom, held, describe));
  return held;
}

/** A condition of unknown content is one that may hold or not, the same wherever it is written. */
function guess(node: Expression, scope: Scope, decides: boolean): boolean | undefined {
  if (!decides) return undefined;
  const text = scope.section.text.slice(node.start, node.end).replace(/\s+/g, ' ');
  const describe = (holds: boolean): string => `\`${text}\` is ${holds}`;
  const atom = { subject: `expression:${scope.module.prefix}${text}` };
  const held = scope.world.decide(atom);
  if (held !== undefined) scope.world.note(noteOf(atom, held, describe));
  return held;
}
