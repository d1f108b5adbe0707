/** Judges files on the next turn of the loop: changes that are queued already are taken along, and none waits longer. */
export class Scheduler {
  private readonly work: (path: string) => void;
  private readonly waiting = new Set<string>();

  constructor(work: (path: string) => void) {
    this.work = work;
  }

  schedule(path: string): void {
    if (this.waiting.has(path)) return;
    this.waiting.add(path);
    setImmediate(() => {
      this.waiting.delete(path);
      this.work(path);
    });
  }
}
