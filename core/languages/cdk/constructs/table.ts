import type { Fields, Owner } from '../fields.ts';

/** What a construct of a higher level makes: its main resource, and others. */
export interface ConstructTable {
  /** Its canonical type; undefined where no rule asks about its main resource, or it has none. */
  readonly type?: string;
  readonly fields: Fields;
  /** What it makes beside, each in place of what is derived at the same path. */
  readonly also?: readonly BesideTable[];
}

/** A resource that a construct makes beside its main one. */
export interface BesideTable {
  /** Below the construct: `Policy`; undefined where it makes none. */
  readonly path: string | ((owner: Owner) => string | undefined);
  readonly type: string;
  readonly fields: Fields;
  /** Whether it is made; undefined where that is not known. */
  readonly exists: (owner: Owner) => boolean | undefined;
  /** Whether what is derived at the same path holds of the fields that are not listed. */
  readonly isDerived?: boolean;
}

/** Tables by module and class: `aws-s3.Bucket`. */
export type ConstructTables = Readonly<Record<string, ConstructTable>>;
