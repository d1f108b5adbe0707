import type { Fix } from './edit.ts';
import type { Path, Place } from './place.ts';
import type { Environs } from './resource.ts';
import type { Severity } from './rule.ts';
import type { World } from './world.ts';

/** A failed outcome, at a place. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong and why it matters; says which worlds it is about where it is not about all. */
  readonly message: string;
  /** How the language addresses the resource. */
  readonly resource: string;
  readonly place: Place;
  /** The property that decided, from the resource's properties; empty for the resource as a whole. */
  readonly path: Path;
  /** Where the value was taken from, if it does not stand at the place. */
  readonly origin:
    | { readonly place: Place; readonly description: string; readonly value: string }
    | undefined;
  /** Other properties that had a part in it, each from its own resource's properties. */
  readonly related: readonly { readonly place: Place; readonly path: Path }[];
  /** The world in which the repairs are written: the first that fails. */
  readonly world: World | undefined;
  /** The repairs, built when they are asked for; some look around, at what the resource stands among then. */
  readonly fixes: (among: Environs) => readonly Fix[];
}

/** How many times rules came to each outcome. */
export interface Outcomes {
  notApplicable: number;
  passed: number;
  failed: number;
  notEvaluated: number;
}

/** A name for a finding that outlives an edit of the text around it. */
export function findingId({ ruleId, resource, path }: Finding): string {
  return `${ruleId}@${resource}@${path.join('.')}`;
}
