/** `; did you mean "x"?` where a name is near enough. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((id) => ({ id, distance: distance(name, id) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= Math.max(3, name.length / 3)
    ? `; did you mean "${nearest.id}"?`
    : '';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
