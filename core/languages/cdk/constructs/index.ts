import type { Fields } from '../fields.ts';
import { compute } from './compute.ts';
import { data } from './data.ts';
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

/** The table of a construct class; undefined of one that is not known. */
export function tableOf(module: string, name: string): ConstructTable | undefined {
  const key = `${module}.${name}`;
  return Object.hasOwn(TABLES, key) ? TABLES[key] : undefined;
}
