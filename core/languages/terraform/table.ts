import type { Value, Path } from '../../model/index.ts';
import type { BlockInstance } from './blocks.ts';
import type { Fields } from './fields.ts';

/** How one of Terraform's resource types is read as canonical resources. */
export interface ResourceTable {
  /** The canonical type; where it depends on what is written, of each of them. */
  readonly type: string;
  readonly fields: Fields;
  /** The attribute that names the resource in AWS. */
  readonly named?: string;
  /** Whether the provider demands that name, where CloudFormation makes one up: a repair that adds such a resource says it. */
  readonly nameDemanded?: boolean;
  /** Whether a block is of this type at all: `type = "ingress"`. */
  readonly when?: (owner: BlockInstance) => boolean | undefined;
  /** The blocks that one stands for, as where each of its address ranges is a rule of its own. */
  readonly fan?: (owner: BlockInstance) => readonly FannedOut[];
}

/** One of several resources that a block stands for, with what is its own. */
export interface FannedOut {
  readonly own: Readonly<Record<string, (path: Path) => Value>>;
}

/** A resource that holds properties of another one. */
export interface Companion {
  /** The Terraform types of its owner. */
  readonly of: readonly string[];
  /** The attribute that points at the owner. */
  readonly by: string;
  /** The owner's attribute that says the same as `by`, where that points past the owner. */
  readonly shared?: string;
  readonly fields: Fields;
  /** The canonical type of an owner that is declared elsewhere, where it may be of several. */
  readonly elsewhere?: string;
  /** Whether each adds a member to the lists of its owner: an attached policy. */
  readonly adds?: boolean;
  /** Whether repairs write into the owner's own block all the same. */
  readonly readOnly?: boolean;
}

/** Tables of one service. */
export interface ServiceTables {
  readonly resources: Readonly<Record<string, ResourceTable | readonly ResourceTable[]>>;
  readonly companions?: Readonly<Record<string, Companion>>;
}
