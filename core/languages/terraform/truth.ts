import { noteOf, type Value } from '../../model/index.ts';
import type { Expression } from '../../syntax/hcl/tree.ts';
import { evaluate, knownVariable, subjectOf } from './evaluate.ts';
import type { Scope } from './scope.ts';

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

function equal(left: Expression, right: Expression, scope: Scope, decides: boolean): boolean | undefined {
  const [a, b] = [evaluate(left, scope, []), evaluate(right, scope, [])];
  for (const [node, other] of [
    [left, b],
    [right, a],
  ] as const) {
    const name = freeVariable(node, scope);
    const literal = textOf(other);
    if (name !== undefined && decides && literal !== undefined) return decideVariable(name, literal, scope);
  }
  const [x, y] = [textOf(a), textOf(b)];
  if (x !== undefined && y !== undefined) return x === y;
  return guess(
    { kind: 'operation', operator: '==', operands: [left, right], start: left.start, end: right.end },
    scope,
    decides,
  );
}

function textOf(value: Value): string | undefined {
  if (value.data.kind === 'absent') return 'null';
  const literal = value.literal();
  return literal === undefined ? undefined : String(literal);
}

function compared(operator: string, left: Expression, right: Expression, scope: Scope): boolean | undefined {
  const a = Number(evaluate(left, scope, []).literal() ?? NaN);
  const b = Number(evaluate(right, scope, []).literal() ?? NaN);
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

/** The name of a variable that nothing but its default decides. */
function freeVariable(node: Expression, scope: Scope): string | undefined {
  if (node.kind !== 'traversal' || node.root !== 'var' || node.steps.length !== 1) return undefined;
  const [step] = node.steps;
  const variable = step?.kind === 'name' ? scope.module.variables.get(step.name) : undefined;
  if (variable === undefined) return undefined;
  return knownVariable(variable, scope.module, { ...scope, depth: scope.depth + 1 }) === undefined
    ? variable.name
    : undefined;
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
