/** In milliseconds. */
const PAUSE = 500;
const LONGEST = 5000;

/** Lets work in the background through while nobody types. */
export class IdleGate {
  private last = -Infinity;

  /** Somebody has typed. */
  disturb(): void {
    this.last = performance.now();
  }

  /** Resolves when nobody has typed for half a second, and after five seconds all the same. */
  async pass(): Promise<void> {
    for (const end = performance.now() + LONGEST; ; ) {
      const left = Math.min(this.last + PAUSE, end) - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }
}
