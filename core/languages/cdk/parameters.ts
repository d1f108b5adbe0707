import { Value, type Path } from '../../model/index.ts';
import type { Member } from '../../syntax/program/tree.ts';
import { evaluate } from './evaluate.ts';
import { readingAt } from './frames.ts';
import { importedBy, keyOf } from './names.ts';
import type { Reading } from './source.ts';

/** Types of parameters whose default is no name of something else. */
const PLAIN = /^(?:String|Number)$/;

/** What a parameter of the template is by its default: `parameter.valueAsString`; undefined of anything else. */
export function parameterOf({ object, name }: Member, reading: Reading, path: Path): Value | undefined {
  if (name !== 'valueAsString' && name !== 'valueAsNumber') return undefined;
  const key = keyOf(object);
  const binding = key === undefined ? undefined : reading.environment.find(key)?.binding;
  const made = binding?.kind === 'value' ? binding.value : object;
  const construct = made.kind === 'call' ? reading.scope.constructs.get(made) : undefined;
  if (
    construct === undefined ||
    importedBy(construct.node.callee, construct.site.environment)?.name !== 'CfnParameter'
  )
    return undefined;
  const { props, uses, idNode } = construct;
  if (props === undefined || uses.touchedBy !== undefined || uses.overrides.length > 0) return undefined;
  const given = evaluate(props.node, readingAt(props.site, reading), []);
  const type = given.get(['type']);
  const value = given.get(['default']);
  const isPlain = type.data.kind === 'absent' || PLAIN.test(String(type.literal()));
  if (!isPlain || value.data.kind !== 'literal') return undefined;
  const id = idNode?.kind === 'literal' ? String(idNode.value) : construct.made.name;
  return new Value(value.data, value.place, path, {
    place: value.place,
    description: `the default of parameter \`${id}\``,
  });
}
