import type ts from 'typescript';
import { classNamed } from './classes.ts';
import { isMap, isOperation, joined, THERE, UNKNOWN, type Expression } from './expression.ts';
import { groupOf, isGroup } from './groups.ts';
import { handOver, isRole, roleOf } from './roles.ts';
import type { State, Run } from './state.ts';
import { runConstructor } from './symbolic.ts';

/** Deepest nest of constructs that is followed. */
const DEEPEST_NEST = 3;

/** Runs the constructor of a construct that is made in another one, and notes its resources beside the other's. */
export function makeNested(
  run: Run,
  target: ts.Expression,
  id: Expression,
  [, , given]: readonly Expression[],
  state: State,
): Expression {
  const own = run.nesting < DEEPEST_NEST ? classNamed(run.types, target, run.current.file) : undefined;
  if (own === undefined) return THERE;
  const made = runConstructor(run.types, own, foreign(given ?? null), run.nesting + 1);
  const role = isRole(run.types, own) ? roleOf(run, given ?? null, state) : undefined;
  handOver(given ?? null, state);
  const known = role?.properties ?? (isGroup(run.types, own) ? groupOf(run, given ?? null, state) : {});
  for (const { path, type, properties, exists } of made) {
    const open = opened(properties);
    run.beside.push({
      id: path === '' ? id : joined([id, '/', path]),
      type,
      properties: path === '' && isMap(open) ? { ...open, ...known } : open,
    });
    const index = run.beside.length - 1;
    const key = `#beside ${JSON.stringify(run.beside[index]!.id)}`;
    state.fields.set(key, exists === true ? ['beside', index] : ['&&', exists, ['beside', index]]);
  }
  return role?.role ?? THERE;
}

/** What another object is given: of `this` and of what is filled it knows that they are there. */
function foreign(value: Expression): Expression {
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, foreign(inner)]));
  if (!isOperation(value)) return value;
  if (['this', 'made', 'beside', 'cell', 'later', 't'].includes(value[0])) return THERE;
  const [kind, ...rest] = value;
  return [kind, ...rest.map((inner) => foreign(inner))];
}

/** What methods of a nested construct change is open to whatever the outer one does, and the library. */
function opened(value: Expression): Expression {
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, opened(inner)]));
  if (!isOperation(value)) return value;
  if (value[0] === 'm')
    return (value.slice(2) as string[]).some((method) => method.startsWith('+'))
      ? UNKNOWN
      : ['m', value[1]!, '*'];
  const [kind, ...rest] = value;
  return [kind, ...rest.map((inner) => opened(inner))];
}
