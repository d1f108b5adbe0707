import { Value, type Path, type Place } from '../../model/index.ts';
import { textOfMember } from './constructs/library.ts';

/** The members of classes that values stand for. */
const members = new WeakMap<object, { readonly module: string; readonly name: string }>();

/** A member of a class of the library that stands for one of several values, as a text of that name. */
export function memberNamed(module: string, name: string, place: Place, path: Path): Value {
  const value = new Value({ kind: 'literal', value: name }, place, path);
  members.set(value.data, { module, name });
  return value;
}

/** The value as the template has it, with the texts of enumerations in the place of their members' names. */
export function inTemplate(value: Value): Value {
  const { data, place, path, origin } = value;
  const member = members.get(data);
  if (member !== undefined) {
    const text = textOfMember(member.module, member.name);
    return text === undefined
      ? Value.unknown(place, path)
      : new Value({ kind: 'literal', value: text }, place, path, origin);
  }
  if (data.kind === 'list')
    return new Value({ ...data, items: () => data.items().map(inTemplate) }, place, path, origin);
  if (data.kind !== 'map') return value;
  const entry = (name: string): Value | undefined => {
    const found = data.entry(name);
    return found && inTemplate(found);
  };
  return new Value({ ...data, entry }, place, path, origin);
}

/** The same value, all of it at a place: what another file says is found where this one asks for it. */
export function standingAt(value: Value, place: Place): Value {
  const { data, path } = value;
  const inner = (each: Value): Value => standingAt(each, place);
  if (data.kind === 'list') return new Value({ ...data, items: () => data.items().map(inner) }, place, path);
  if (data.kind !== 'map') return new Value(data, place, path);
  const entry = (name: string): Value | undefined => {
    const found = data.entry(name);
    return found && inner(found);
  };
  return new Value({ ...data, entry }, place, path);
}
