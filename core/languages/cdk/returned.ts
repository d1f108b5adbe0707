import type { Call, Expression, Statement } from '../../syntax/program/tree.ts';
import { functionNamed } from './looking.ts';
import type { Frame, Reading } from './source.ts';

/** What a call of a function of the file gives back, and what that is read in. */
interface Returned {
  readonly node: Expression;
  readonly in: Pick<Reading, 'environment' | 'frame'>;
}

/**
 * What a function of the file gives back that does nothing else; undefined of another call. What has a name of its own may
 * be changed under that.
 */
export function returnedBy(
  node: Call,
  { scope, environment, frame }: Pick<Reading, 'scope' | 'environment' | 'frame'>,
): Returned | undefined {
  if (node.isNew) return undefined;
  const called = functionNamed(node.callee, environment);
  const own = called && scope.functions.get(called);
  const value = called && returnedValue(called.body);
  if (called === undefined || own === undefined || value === undefined) return undefined;
  if ('isDecorated' in called && called.isDecorated === true) return undefined;
  const site = { environment, guards: [], isLoose: false, within: undefined };
  const at: Frame = { local: { environment: own, maker: called }, call: node, site, outer: frame };
  return { node: value, in: { environment: own, frame: at } };
}

function returnedValue(body: readonly Statement[]): Expression | undefined {
  // A remark of Python is a text.
  const [only, ...others] = body.filter(
    (each) => each.kind !== 'evaluate' || each.value.kind !== 'literal' || each.isReturned,
  );
  if (only?.kind !== 'evaluate' || !only.isReturned || others.length > 0) return undefined;
  return only.value.kind === 'name' || only.value.kind === 'function' ? undefined : only.value;
}
