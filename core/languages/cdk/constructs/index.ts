import type { Fields, Owner } from '../fields.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
import { storage } from './storage.ts';

/** What a construct of a higher level makes. */
export interface ConstructTable {
  /** The canonical type of its main resource. */
  readonly type: string;
  readonly fields: Fields;
  /** What it makes beside, in the order of their names. */
  readonly parts?: readonly Part[];
  /** The classes of what its methods make, by the method, where that takes an id and properties. */
  readonly makes?: Readonly<Record<string, string>>;
}

/** A resource that a construct makes beside its main one. */
export interface Part {
  /** The ids below the construct's: `Policy`. */
  readonly name: string;
  readonly type: string;
  readonly fields: Fields;
  /** Whether it is made; undefined where that is not known. */
  readonly exists?: (owner: Owner) => boolean | undefined;
}

/** Tables by module and class: `aws-s3.Bucket`. */
export type ConstructTables = Readonly<Record<string, ConstructTable>>;

const TABLES: ConstructTables = { ...compute, ...data, ...storage };

/** The table of a construct class; undefined of one that is not known. */
export function tableOf(module: string, name: string): ConstructTable | undefined {
  const key = `${module}.${name}`;
  return Object.hasOwn(TABLES, key) ? TABLES[key] : undefined;
}
