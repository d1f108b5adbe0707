/** Runs `work` so many times after a warm-up and returns the milliseconds of each run, sorted. */
export function timed(times: number, work: (run: number) => void, warmUp = 20): number[] {
  for (let i = 0; i < warmUp; i++) work(i);
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work(i + warmUp);
    spent.push(performance.now() - start);
  }
  return spent.sort((a, b) => a - b);
}

/** The value below which the share of the sorted numbers lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A line of a report: a name, the median and the 95th percentile in milliseconds. */
export function report(name: string, sorted: readonly number[]): void {
  console.log(
    `${name.padEnd(58)} p50 ${quantile(sorted, 0.5).toFixed(2).padStart(8)} ms   p95 ${quantile(sorted, 0.95).toFixed(2).padStart(8)} ms`,
  );
}
