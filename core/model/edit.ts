import type { Literal } from './value.ts';
import type { Path, Place } from './place.ts';

/** A mention of a resource, or of a parameter that an edit adds, in the value of an edit, which each language writes in its own way. */
export class Mention {
  readonly resource: string;
  readonly attribute: string | undefined;

  constructor(resource: string, attribute?: string) {
    this.resource = resource;
    this.attribute = attribute;
  }
}

/** A string of literal pieces, mentions, and pseudo parameters by their CloudFormation names (`AWS::AccountId`). */
export class Interpolation {
  readonly parts: readonly (string | Mention | { readonly pseudo: string })[];

  constructor(parts: Interpolation['parts']) {
    this.parts = parts;
  }
}

export type EditValue =
  | Literal
  | Mention
  | Interpolation
  | readonly EditValue[]
  | { readonly [key: string]: EditValue };

/** A change to the model that every language writes in its own text. */
export type Edit =
  /** Sets a property; lists and objects on the way are made where they are missing. */
  | { readonly kind: 'set'; readonly resource: string; readonly path: Path; readonly value: EditValue }
  | { readonly kind: 'remove'; readonly resource: string; readonly path: Path }
  /** Adds a member to a list, which is made where it is missing. */
  | { readonly kind: 'append'; readonly resource: string; readonly path: Path; readonly value: EditValue }
  /** Sets what the language keeps beside the properties: `DeletionPolicy`; `DependsOn`, by a mention, gains a member. */
  | {
      readonly kind: 'attribute';
      readonly resource: string;
      readonly name: string;
      readonly value: EditValue;
    }
  /** Changes a default where it stands. */
  | { readonly kind: 'default'; readonly place: Place; readonly value: Literal }
  /** Adds a resource behind another. */
  | {
      readonly kind: 'add';
      readonly type: string;
      readonly name: string;
      readonly properties: { readonly [key: string]: EditValue };
      readonly after: string;
    }
  /** Adds a parameter without a default, which a resource needs; one of its name and form that is there already serves. */
  | {
      readonly kind: 'parameter';
      readonly name: string;
      /** As CloudFormation has it: `String`, `List<AWS::EC2::Subnet::Id>`. */
      readonly type: string;
      readonly description: string;
      /** Whether nobody may see what it is given. */
      readonly secret?: boolean;
      readonly after: string;
    };

/** `safe` fixes run under fix-all; `review` ones (replacement, cost, lockout, a choice) are offered one by one. */
export type Safety = 'safe' | 'review';

export interface Fix {
  /** What it does, as an order: "Turn on versioning". */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}
