import { reasonsOf, type Evidence, type Fix, type Path, type Value } from '../model/index.ts';

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
        safety: ['needs choice' as const, ...reasonsOf(fix)] as const,
        edits: [{ kind: 'default' as const, place: origin.place, value: edit.value }],
      },
    ];
  });
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((segment, i) => segment === b[i]);
}

/** A key that is equal for evidence at the same place of one source. */
export function placeKey({ value: { place, origin } }: Evidence): string {
  return `${place.start} ${place.end} ${origin?.place.start ?? ''}`;
}
