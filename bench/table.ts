/** Begins a table of what was measured about one subject. */
export function table(subject: string): void {
  console.log(`\n${subject}`);
}

/** A row: what was measured and, where there is one, what is wanted of it at most, or at least. */
export function row(
  what: string,
  value: number,
  unit: 'ms' | 's' | 'MB' | 'times',
  wanted?: { readonly most: number } | { readonly least: number },
): void {
  const digits = unit === 'MB' ? 0 : 2;
  const bound =
    wanted === undefined ? '' : 'most' in wanted ? `at most ${wanted.most}` : `at least ${wanted.least}`;
  console.log(
    `  ${what.padEnd(76)}${value.toFixed(digits).padStart(10)} ${unit.padEnd(6)}${bound}`.trimEnd(),
  );
}

/** The processor time of some work in milliseconds. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The processor time of several works, done in turn so many times: of each the least, since what else runs can only add. */
export function leastTimes(works: readonly (() => void)[], times = 5): readonly number[] {
  const least = works.map(() => Infinity);
  for (let i = 0; i < times; i++)
    for (const [at, work] of works.entries()) least[at] = Math.min(least[at]!, processorTime(work));
  return least;
}
