import type { Value } from '../../model/index.ts';
import { encodingOf, isFailure, isSet, keysOf } from './collections.ts';
import { escapedInJson } from './characters.ts';

/** Structures that are nested deeper are not written. */
const DEEPEST = 20;

/** A value as Terraform's `jsonencode` writes it; undefined where not all of it is known. */
export function jsonOf(value: Value, depth = 0): string | undefined {
  const { data } = value;
  if (isFailure(value) || depth > DEEPEST) return undefined;
  if (data.kind === 'absent') return 'null';
  if (data.kind === 'literal') return escapedInJson(JSON.stringify(data.value));
  if (encodingOf(value) !== undefined && depth > 0) {
    const text = textOf(value);
    return text === undefined ? undefined : escapedInJson(JSON.stringify(text));
  }
  if (data.kind === 'list') {
    // How a set orders members that are no literals is not known.
    const isOrdered =
      !isSet(value) || data.items().length < 2 || data.items().every((item) => item.literal() !== undefined);
    const items = data.open || !isOrdered ? [undefined] : data.items().map((item) => jsonOf(item, depth + 1));
    return items.includes(undefined) ? undefined : `[${items.join()}]`;
  }
  if (data.kind !== 'map' || data.open) return undefined;
  const entries = keysOf(data).map((key) => {
    const entry = jsonOf(data.entry(key)!, depth + 1);
    return entry === undefined ? undefined : `${escapedInJson(JSON.stringify(key))}:${entry}`;
  });
  return entries.includes(undefined) ? undefined : `{${entries.join()}}`;
}

/** The text that a value is: a literal, or a structure that was written as JSON. */
export function textOf(value: Value): string | undefined {
  const literal = value.literal();
  if (literal !== undefined) return String(literal);
  return encodingOf(value) === 'json' ? jsonOf(value) : undefined;
}
