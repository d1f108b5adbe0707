import type { Atom } from '../../model/index.ts';
import type { Node } from '../../syntax/tree.ts';
import { literalOf } from './scalar.ts';
import { follow, type Parameter, type Scope } from './scope.ts';

const MOST_NESTING = 100;

/** Whether a named condition holds in the scope's world; undefined where that cannot be known. */
export function conditionHolds(name: string, scope: Scope, depth = 0): boolean | undefined {
  const condition = scope.env.conditions.get(name);
  if (condition === undefined || depth > MOST_NESTING) return undefined;
  const { settled } = scope.world;
  scope.world.asked += 1;
  if (settled.has(name)) return settled.get(name);
  // A condition that asks about itself is unknown.
  settled.set(name, undefined);
  const held = holds(
    condition.node,
    { ...scope, block: condition.block, map: undefined, bindings: undefined },
    depth + 1,
  );
  settled.set(name, held);
  return held;
}

function holds(node: Node, scope: Scope, depth: number): boolean | undefined {
  const target = follow(node, scope);
  const call = target && functionCall(target.node);
  if (target === undefined || call === undefined || depth > MOST_NESTING) return undefined;
  const inner = target.scope;
  if (call.name === 'Condition')
    return call.argument.kind === 'scalar' ? conditionHolds(call.argument.text, inner, depth) : undefined;
  if (call.argument.kind !== 'sequence') return undefined;
  const { items } = call.argument;
  switch (call.name) {
    case 'Equals':
      return items.length === 2
        ? equal(operand(items[0]!, inner), operand(items[1]!, inner), inner)
        : undefined;
    case 'Not': {
      const value = items.length === 1 ? holds(items[0]!, inner, depth + 1) : undefined;
      return value === undefined ? undefined : !value;
    }
    case 'And':
      return combine(items, false, inner, depth);
    case 'Or':
      return combine(items, true, inner, depth);
    default:
      return undefined;
  }
}

/** `Fn::And` (deciding false) and `Fn::Or` (deciding true), three-valued. */
function combine(
  items: readonly Node[],
  deciding: boolean,
  scope: Scope,
  depth: number,
): boolean | undefined {
  let open = false;
  for (const item of items) {
    const value = holds(item, scope, depth + 1);
    if (value === deciding) return deciding;
    if (value === undefined) open = true;
  }
  return open ? undefined : !deciding;
}

type Operand =
  | { readonly literal: string }
  | { readonly subject: string; readonly shown: string; readonly domain: readonly string[] | undefined };

function operand(node: Node, scope: Scope): Operand {
  const target = follow(node, scope) ?? { node, scope };
  const call = functionCall(target.node);
  if (call === undefined && target.node.kind === 'scalar')
    return { literal: String(literalOf(target.node) ?? '') };
  const name = call?.argument.kind === 'scalar' ? referredBy(call.name, call.argument.text) : undefined;
  if (name !== undefined) {
    return { subject: subjectOf(name), shown: name, domain: scope.env.parameters.get(name)?.allowed };
  }
  const text = target.scope.block.text.slice(target.node.start, target.node.end).replace(/\s+/g, ' ');
  return { subject: `expression:${text}`, shown: text, domain: undefined };
}

/** The parameter that `!Ref Env` and `!Sub '${Env}'` stand for. */
function referredBy(call: string, text: string): string | undefined {
  if (call === 'Ref') return text;
  return call === 'Sub' ? /^\$\{([\w:]+)\}$/.exec(text)?.[1] : undefined;
}

/** What the worlds call a parameter or a pseudo parameter. */
export function subjectOf(parameter: string | Parameter): string {
  return `parameter:${typeof parameter === 'string' ? parameter : parameter.name}`;
}

function equal(left: Operand, right: Operand, scope: Scope): boolean | undefined {
  if ('literal' in left && 'literal' in right) return left.literal === right.literal;
  if ('literal' in left) return equal(right, left, scope);
  if ('literal' in right)
    return scope.world.decide(equality(left.subject, left.shown, right.literal, left.domain));
  if (left.subject === right.subject) return true;
  const [a, b] = [scope.world.literalOf(left.subject), scope.world.literalOf(right.subject)];
  if (a !== undefined) return equal(right, { literal: a }, scope);
  if (b !== undefined) return equal(left, { literal: b }, scope);
  // What each of them is may be asked again: decide that, where the values are told.
  if (left.domain === undefined && right.domain !== undefined) return equal(right, left, scope);
  for (const literal of left.domain ?? []) {
    const held = equal(left, { literal }, scope);
    if (held === undefined) return undefined;
    if (held) return equal(right, { literal }, scope);
  }
  const shown = `\`${left.shown}\` is \`${right.shown}\``;
  return scope.world.decide({
    subject: [left.subject, right.subject].sort().join('='),
    describe: (h) => (h ? shown : `not ${shown}`),
  });
}

function equality(
  subject: string,
  shown: string,
  literal: string,
  domain: readonly string[] | undefined,
): Atom {
  return {
    subject,
    literal,
    domain,
    describe: (held) => `\`${shown}\` is ${held ? '' : 'not '}${literal === '' ? 'empty' : `\`${literal}\``}`,
  };
}

/** An intrinsic function call in its short (`!Ref x`) or long (`Ref: x`) form, named without `Fn::`. */
export function functionCall(
  node: Node,
): { readonly name: string; readonly argument: Node; readonly short: boolean } | undefined {
  const { tag } = node;
  if (tag?.startsWith('!') && !tag.startsWith('!!') && tag.length > 1) {
    return { name: tag.slice(1), argument: node, short: true };
  }
  if (node.kind !== 'mapping' || node.entries.length !== 1) return undefined;
  const { key, value } = node.entries[0]!;
  if (key.kind !== 'scalar') return undefined;
  if (key.text === 'Ref' || key.text === 'Condition')
    return { name: key.text, argument: value, short: false };
  return key.text.startsWith('Fn::') ? { name: key.text.slice(4), argument: value, short: false } : undefined;
}
