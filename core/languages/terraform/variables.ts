import { Value, type Path } from '../../model/index.ts';
import type { Expression, Range, Traversal } from '../../syntax/hcl/tree.ts';
import { failed, isFailure } from './collections.ts';
import { converted } from './conversion.ts';
import { evaluate, NONE } from './evaluate.ts';
import { follow, reached } from './references.ts';
import { attributeOf, placeOf, type Module, type Scope, type Variable } from './scope.ts';

/** What the worlds call a variable. */
export function subjectOf(module: Module, name: string): string {
  return `variable:${module.prefix}${name}`;
}

/** `var.name` and what follows; what a call gives stands at the call. */
export function throughVariable(
  name: string,
  { steps }: Traversal,
  outer: Scope,
  path: Path,
  mark: Range,
): Value {
  const place = placeOf(outer, mark);
  const scope = { ...outer, depth: outer.depth + 1 };
  const variable = scope.module.variables.get(name);
  if (variable === undefined) return Value.unknown(place, path);
  const given = givenTo(variable, scope);
  const value = asMarked(given ?? standing(variable, scope, place), variable);
  const end = reached(value, steps.slice(1), scope, place, path);
  const { caller } = scope.module;
  if (isFailure(end)) return failed(place, path);
  if (end.data.kind === 'unknown' && end.data.same === undefined) {
    const same = calledBy(name, steps, scope);
    return new Value({ ...end.data, same }, place, path, end.origin);
  }
  if (end.literal() === undefined) return follow(end, [], scope, place, path);
  if (given === undefined || caller === undefined) return at(end, place, path, givenBy(variable, given));
  // What a call passes is wrong there, and right in another call.
  const description = `the argument \`${name}\` of module \`${caller.call.node.labels[0]?.text}\``;
  return at(end, end.place, path, description);
}

/** What is not known of a sensitive variable is hidden. */
function asMarked(value: Value, { sensitive }: Variable): Value {
  const { data } = value;
  if (!sensitive || data.kind !== 'unknown') return value;
  return new Value({ ...data, echoed: false }, value.place, value.path, value.origin);
}

/** What is unknown alike wherever the module says it; undefined where an index decides. */
function calledBy(name: string, steps: Traversal['steps'], { module }: Scope): string | undefined {
  const names = steps.map((step) => (step.kind === 'name' ? step.name : undefined));
  return names.includes(undefined) ? undefined : `${subjectOf(module, name)} ${names.join('.')}`;
}

function givenBy({ name }: Variable, given: Value | undefined): string {
  return given === undefined ? `the default of variable \`${name}\`` : `the value of variable \`${name}\``;
}

/** A literal that stands elsewhere can be changed there. */
export function at(value: Value, place: Value['place'], path: Path, description: string): Value {
  const origin = value.origin ?? { place: value.place, description };
  return new Value(value.data, place, path, origin);
}

/** The argument of a call for a variable, with what it is evaluated in; undefined where the variable's default counts. */
export function argumentFor(
  { name }: Variable,
  scope: Scope,
): { readonly node: Expression; readonly scope: Scope } | undefined {
  const { caller } = scope.module;
  if (caller === undefined) return undefined;
  const { call, module, copy } = caller;
  const node = attributeOf(call.node, name);
  if (node === undefined) return undefined;
  return { node, scope: { ...scope, module, section: call.section, names: copy.names(scope.world) } };
}

/** What a call or `terraform.tfvars` gives a variable, as its type has it; undefined where nobody does. */
export function givenTo(variable: Variable, scope: Scope): Value | undefined {
  const { given, nullable } = variable;
  const argument = argumentFor(variable, scope);
  const value =
    argument !== undefined
      ? evaluate(argument.node, argument.scope, [])
      : given && scope.module.caller === undefined
        ? evaluate(given.node, { ...scope, section: given.section, names: NONE }, [])
        : undefined;
  if (value === undefined || (value.data.kind === 'absent' && !nullable)) return undefined;
  return ofType(value, variable, scope);
}

/** The default, which of a root module's variable is but what stands where nothing else is decided. */
function standing(variable: Variable, scope: Scope, place: Value['place']): Value {
  const { default: given, name } = variable;
  if (given === undefined) return new Value({ kind: 'unknown', given: true }, place, []);
  const isFree = scope.module.caller === undefined;
  if (isFree && !scope.world.takesDefault(subjectOf(scope.module, name), textOf(given.node)))
    return new Value({ kind: 'unknown', given: true }, place, []);
  return ofType(evaluate(given.node, { ...scope, section: given.section, names: NONE }, []), variable, scope);
}

function ofType(value: Value, { type }: Variable, scope: Scope): Value {
  return type === undefined
    ? value
    : converted(value, type.node, { ...scope, section: type.section, names: NONE });
}

/** The default as conditions compare it: what is no literal is none of those that they name. */
function textOf(node: Expression): string {
  return node.kind === 'literal' ? String(node.value) : '\0';
}
