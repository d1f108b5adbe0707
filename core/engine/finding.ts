import type { Evidence, Fix, Path, Place, Severity, Value, World } from '../model/index.ts';

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
  /** Other places that had a part in it. */
  readonly related: readonly Place[];
  /** The world in which the repairs are written: the first that fails. */
  readonly world: World | undefined;
  /** The repairs, built when they are asked for. */
  readonly fixes: () => readonly Fix[];
}

/** How many times rules came to each outcome. */
export interface Outcomes {
  notApplicable: number;
  passed: number;
  failed: number;
  notEvaluated: number;
}

/** The fixes of a rule; where the value is a default, they change the default instead. */
export function fixesAt(fixes: Fix | readonly Fix[] | undefined, at: Value): readonly Fix[] {
  if (fixes === undefined) return [];
  const list = Array.isArray(fixes) ? (fixes as readonly Fix[]) : [fixes as Fix];
  const { origin } = at;
  if (origin === undefined) return list;
  return list.flatMap((fix) => {
    const [edit] = fix.edits;
    if (
      fix.edits.length !== 1 ||
      edit?.kind !== 'set' ||
      typeof edit.value === 'object' ||
      !samePath(edit.path, at.path)
    )
      return [];
    return [
      {
        title: `Change ${origin.description} to ${edit.value}`,
        safety: 'review' as const,
        edits: [{ kind: 'default' as const, place: origin.place, value: edit.value }],
      },
    ];
  });
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((segment, i) => segment === b[i]);
}

/** A key that is equal for evidence at the same place. */
export function sameSpot(a: Evidence, b: Evidence): boolean {
  const [p, q] = [a.value.place, b.value.place];
  return (
    p.source === q.source &&
    p.start === q.start &&
    p.end === q.end &&
    a.value.origin?.place.start === b.value.origin?.place.start
  );
}
