import type { Atom } from '../../model/index.ts';
import type { Node } from '../../syntax/tree.ts';
import { functionCall } from './function-call.ts';
import { literalOf } from './scalar.ts';
import { allKeys, bind, follow, subjectOf, type Parameter, type Scope } from './scope.ts';

/** Most keys of a mapping of which a condition tries one after the other. */
const MOST_KEYS = 8;

type Operand =
  | { readonly literal: string }
  | {
      readonly subject: string;
      /** Every literal that it can be, where that is known. */
      readonly domain: readonly string[] | undefined;
      readonly standing: string | undefined;
    };

/** Whether `Fn::Equals` holds in the scope's world. */
export function areEqual(left: Node, right: Node, scope: Scope): boolean | undefined {
  return equal(operand(left, scope), operand(right, scope), scope);
}

function equal(left: Operand, right: Operand, scope: Scope): boolean | undefined {
  const { world } = scope;
  if ('literal' in left && 'literal' in right) return left.literal === right.literal;
  if ('literal' in left) return equal(right, left, scope);
  if ('literal' in right) return world.decide(isLiteral(left, right.literal));
  if (left.subject === right.subject) return true;
  // What each of them is may be asked again: decide that, where the values are told.
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const literal = settled(one, scope);
    if (literal !== undefined) return equal(other, { literal }, scope);
  }
  return world.decide({
    subject: left.subject,
    equals: right.subject,
    likely: left.standing === right.standing,
  });
}

/** The literal that a subject is in the world; undefined where it may be any. */
function settled(subject: Exclude<Operand, { literal: string }>, { world }: Scope): string | undefined {
  const taken = world.takenFor(subject.subject);
  const tried = [...(taken === undefined ? [] : [taken]), ...(subject.domain ?? [])];
  return tried.find((literal) => world.decide(isLiteral(subject, literal)) === true);
}

function isLiteral(
  { subject, domain, standing }: Exclude<Operand, { literal: string }>,
  literal: string,
): Atom {
  return { subject, literal, domain, likely: standing === undefined ? undefined : standing === literal };
}

function operand(node: Node, scope: Scope): Operand {
  const target = follow(node, scope) ?? { node, scope };
  const call = functionCall(target.node);
  if (call === undefined && target.node.kind === 'scalar')
    return { literal: bind(String(literalOf(target.node) ?? ''), target.scope.bindings) };
  const name =
    call?.argument.kind === 'scalar' ? referredBy(call.name, call.argument.text, target.scope) : undefined;
  if (name !== undefined) return ofParameter(name, scope);
  settleAll(target.node, target.scope);
  const { data } = scope.evaluate(target.node, target.node, target.scope, []);
  if (data.kind === 'literal') return { literal: String(data.value) };
  const text = target.scope.block.text.slice(target.node.start, target.node.end).replace(/\s+/g, ' ');
  const domain = data.kind === 'choice' ? data.values.map(String) : undefined;
  return { subject: `expression:${bind(text, target.scope.bindings)}`, domain, standing: undefined };
}

/** The parameter that `!Ref Env` and `!Sub '${Env}'` stand for. */
function referredBy(call: string, written: string, scope: Scope): string | undefined {
  const text = bind(written, scope.bindings);
  const name = call === 'Ref' ? text : call === 'Sub' ? /^\$\{([\w:]+)\}$/.exec(text)?.[1] : undefined;
  return name === undefined || scope.bindings?.has(name) ? undefined : name;
}

function ofParameter(name: string, { env }: Scope): Exclude<Operand, { literal: string }> {
  const parameter = env.parameters.get(name);
  return {
    subject: subjectOf(name),
    domain: parameter?.allowed,
    standing: parameter && standingOf(parameter),
  };
}

/** A parameter's default as a condition sees it; of Systems Manager's it is a name and no value. */
function standingOf({ type, default: standing }: Parameter): string | undefined {
  return type.startsWith('AWS::SSM::') ? undefined : standing?.text;
}

/** Decides what the parameters are that an expression is made of, where the values are told. */
function settleAll(node: Node, scope: Scope, depth = 0): void {
  const target = follow(node, scope);
  if (target === undefined || depth > 20 || !scope.world.spend()) return;
  const call = functionCall(target.node);
  if (call?.name === 'FindInMap') settleKeys(call.argument, target.scope);
  if (call?.argument.kind === 'scalar')
    for (const name of namesIn(call.name, call.argument.text, target.scope)) settle(name, scope, undefined);
  if (target.node.kind === 'sequence')
    for (const item of target.node.items) settleAll(item, target.scope, depth + 1);
  if (target.node.kind === 'mapping')
    for (const { value } of target.node.entries) settleAll(value, target.scope, depth + 1);
}

function namesIn(call: string, written: string, scope: Scope): readonly string[] {
  const text = bind(written, scope.bindings);
  if (call === 'Ref') return [text];
  return call === 'Sub' ? [...text.matchAll(/\$\{([\w:]+)\}/g)].map((match) => match[1]!) : [];
}

/** A parameter that chooses from a mapping is one of its keys: there is no other value to be had. */
function settleKeys(argument: Node, scope: Scope): void {
  if (argument.kind !== 'sequence' || argument.items.length !== 3) return;
  const [map, ...keys] = argument.items;
  const mapping = map?.kind === 'scalar' ? scope.env.mappings.get(bind(map.text, scope.bindings)) : undefined;
  if (mapping?.node.kind !== 'mapping') return;
  const inMapping = { ...scope, block: mapping.block };
  const names = allKeys(mapping.node, inMapping);
  const first = mapping.node.entries[0]?.value;
  const below = first?.kind === 'mapping' ? allKeys(first, inMapping) : [];
  for (const [i, key] of keys.entries()) {
    const call = functionCall(key);
    const name =
      call?.argument.kind === 'scalar' ? referredBy(call.name, call.argument.text, scope) : undefined;
    const told = i === 0 ? names : below;
    if (name !== undefined && told.length <= MOST_KEYS) settle(name, scope, told);
  }
}

function settle(name: string, scope: Scope, keys: readonly string[] | undefined): void {
  if (scope.bindings?.has(name) || (keys === undefined && !scope.env.parameters.has(name))) return;
  const parameter = ofParameter(name, scope);
  const { domain = keys, standing } = parameter;
  const tried = [...(standing === undefined ? [] : [standing]), ...(domain ?? [])];
  tried.some((literal) => scope.world.decide(isLiteral({ ...parameter, domain }, literal)) !== false);
}
