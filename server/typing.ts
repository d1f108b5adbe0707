import type { Unreadable } from '../core/languages/language.ts';

/** Milliseconds without a key after which a text is as somebody means it. */
const PAUSE = 800;

/**
 * Which files are being typed in. Half a word cannot be read, and nobody would call it broken: what cannot be read is shown when
 * the typing stops, or at once where something could not be read before it began.
 */
export class Typing {
  private readonly stopped: (path: string) => void;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** The files of which something was shown as not read when they were last left alone. */
  private readonly broken = new Set<string>();

  constructor(stopped: (path: string) => void) {
    this.stopped = stopped;
  }

  typed(path: string): void {
    clearTimeout(this.timers.get(path));
    const timer = setTimeout(() => {
      this.timers.delete(path);
      this.stopped(path);
    }, PAUSE);
    // A server that is asked to end does not wait.
    timer.unref();
    this.timers.set(path, timer);
  }

  close(path: string): void {
    clearTimeout(this.timers.get(path));
    this.timers.delete(path);
    this.broken.delete(path);
  }

  /** What is to be shown now of what cannot be read in a file. */
  shown(path: string, unreadable: readonly Unreadable[]): readonly Unreadable[] {
    if (this.timers.has(path)) return this.broken.has(path) ? unreadable : [];
    if (unreadable.length > 0) this.broken.add(path);
    else this.broken.delete(path);
    return unreadable;
  }
}
