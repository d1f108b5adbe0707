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

/**
 * Why somebody looks at a repair before it is applied. It replaces what is deployed, interrupts it, costs money, takes access
 * from somebody who has it, deletes, changes what those see who use it, fails where something else does not stand as it has to,
 * needs a choice that the author alone can make, or cannot be taken back.
 */
export const REASONS = [
  'replaces',
  'interrupts',
  'costs',
  'locks out',
  'deletes',
  'changes',
  'may fail',
  'needs choice',
  'cannot be undone',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a repair is labelled: `safe`, which runs under fix-all, or the reasons why somebody has to look. */
export type Safety = 'safe' | Reason | readonly [Reason, ...(readonly Reason[])];

export interface Fix {
  /** What it does, as an order: "Turn on versioning". */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** Whether nothing is replaced, interrupted, billed, locked out, lost or changed for anyone once the repair is deployed. */
export function isSafe({ safety }: Pick<Fix, 'safety'>): boolean {
  return safety === 'safe';
}

/** Why somebody has to look at the repair; none where it is safe. */
export function reasonsOf({ safety }: Pick<Fix, 'safety'>): readonly Reason[] {
  return typeof safety !== 'string' ? safety : safety === 'safe' ? [] : [safety];
}

/** The repair with one more reason to look at it. */
export function withReason(fix: Fix, reason: Reason): Fix {
  return { ...fix, safety: [reason, ...reasonsOf(fix).filter((other) => other !== reason)] };
}

/** What stands behind a title: "review: costs, locks out"; empty where the repair is safe. */
export function caution(reasons: readonly Reason[]): string {
  return reasons.length === 0 ? '' : `review: ${reasons.join(', ')}`;
}
