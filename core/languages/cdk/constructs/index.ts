import type { Field, Fields } from '../fields.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
import { derivedField, derivedOf } from './derivation.ts';
import { storage } from './storage.ts';

/** What a construct of a higher level makes: its main resource. */
export interface ConstructTable {
  /** Its canonical type. */
  readonly type: string;
  readonly fields: Fields;
}

/** Tables by module and class: `aws-s3.Bucket`. */
export type ConstructTables = Readonly<Record<string, ConstructTable>>;

const TABLES: ConstructTables = { ...compute, ...data, ...storage };

/** A construct of a higher level. */
export interface KnownConstruct {
  /** The canonical type of its main resource. */
  readonly type: string;
  /** How a canonical property follows; undefined where that is not known. */
  field(name: string): Field | undefined;
}

const known = new Map<string, KnownConstruct | undefined>();

/** What is known of a construct class: by its table, and else by what the library's constructor makes. */
export function constructOf(module: string, name: string): KnownConstruct | undefined {
  const key = `${module}.${name}`;
  if (!known.has(key)) known.set(key, read(key));
  return known.get(key);
}

function read(key: string): KnownConstruct | undefined {
  const table = Object.hasOwn(TABLES, key) ? TABLES[key] : undefined;
  const derived = derivedOf(key);
  const type = table?.type ?? derived?.type;
  if (type === undefined) return undefined;
  return {
    type,
    field: (name) =>
      table !== undefined && Object.hasOwn(table.fields, name)
        ? table.fields[name]
        : derived && derivedField(derived, name),
  };
}
