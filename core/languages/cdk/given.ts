import { entriesOf } from '../../syntax/program/pieces.ts';
import { innerOf, type Call, type Expression } from '../../syntax/program/tree.ts';
import { argumentFor } from './frames.ts';
import { keyOf } from './names.ts';
import type { ChangedParameter, Environment, LocalClass, Site } from './source.ts';

/** Most expressions that are looked through. */
const MOST_SEEN = 1000;

/** Of what a class's constructor is given, what an expression is made of: `queue` of `props` in `props.queue.node`. */
export function givenIn(
  node: Expression,
  environment: Environment,
  property: string | undefined = undefined,
  seen: Set<Expression> = new Set(),
): ChangedParameter | undefined {
  // A name may stand in many of the expressions that it is made of.
  if (seen.size > MOST_SEEN || seen.has(node)) return undefined;
  seen.add(node);
  const key = keyOf(node);
  const binding = key === undefined ? undefined : environment.find(key)?.binding;
  if (binding?.kind === 'value') return givenIn(binding.value, binding.environment, property, seen);
  if (binding?.kind === 'parameter' || (binding?.kind === 'unknown' && binding.parameter !== undefined))
    return { parameter: key!, property };
  if (node.kind === 'member') return givenIn(node.object, environment, node.name, seen);
  if (node.kind === 'call') return givenIn(node.callee, environment, property, seen);
  if (/^(?:opaque|choice|fallback|connective)$/.test(node.kind))
    for (const inner of innerOf(node)) {
      const found = givenIn(inner, environment, property, seen);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** A call that makes an instance of a class of the app. */
export interface MakerCall {
  readonly local: LocalClass;
  readonly call: Call;
  readonly site: Site;
}

/** Goes through what is given to classes of the app that change it; what comes out on the way may change more of them. */
export function eachChanged(
  makers: readonly MakerCall[],
  visit: (node: Expression, maker: MakerCall) => void,
): void {
  const done = new Map<MakerCall, number>();
  const isLeft = (maker: MakerCall): boolean => (done.get(maker) ?? 0) < maker.local.changed.length;
  for (let pending = makers.filter(isLeft); pending.length > 0; pending = makers.filter(isLeft))
    for (const maker of pending) {
      const { changed } = maker.local;
      const parts = changed.slice(done.get(maker) ?? 0).flatMap((each) => partOf(maker, each) ?? []);
      done.set(maker, changed.length);
      for (const part of parts) visit(part, maker);
    }
}

/** What a call gives for what is changed of a parameter. */
function partOf(
  { local, call }: MakerCall,
  { parameter, property }: ChangedParameter,
): Expression | undefined {
  const given = argumentFor({ local, call }, parameter);
  if (given?.kind !== 'object' || property === undefined) return given;
  const isPlain = given.parts.every((part) => part !== 'opaque' && !('spread' in part));
  return entriesOf(given.parts).get(property)?.value ?? (isPlain ? undefined : given);
}
