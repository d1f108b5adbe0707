/** In milliseconds. */
const PAUSE = 500;
const LONGEST = 5000;

/** Knows when somebody was typing last. */
export class Calm {
  private last = -Infinity;

  /** Somebody has typed. */
  disturb(): void {
    this.last = performance.now();
  }

  /** Resolves when nobody has typed for half a second, and after five seconds all the same. */
  async come(): Promise<void> {
    for (const end = performance.now() + LONGEST; ; ) {
      const left = Math.min(this.last + PAUSE, end) - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }
}
