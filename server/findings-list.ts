/** Says that the answer to `parapet/findings` would be another one now: once, until somebody asks again. */
export const FINDINGS_CHANGED = 'parapet/findingsChanged';

/** Which files have other findings since when: nothing is told to who has not asked. */
export class FindingsList {
  private readonly tell: () => void;
  private readonly changes = new Map<string, number>();
  private isAwaited = false;
  private revision = 0;

  constructor(tell: () => void) {
    this.tell = tell;
  }

  /** The findings of a file are others now. */
  changed(path: string): void {
    this.revision += 1;
    this.changes.set(path, this.revision);
    this.announce();
  }

  /** Something else of the answer is another one. */
  announce(): void {
    if (!this.isAwaited) return;
    this.isAwaited = false;
    this.tell();
  }

  /** The files that have changed since a revision, all of them since 0; the next change is told. */
  since(revision: number): { readonly revision: number; readonly paths: readonly string[] } {
    this.isAwaited = true;
    const paths = [...this.changes].filter(([, at]) => at > revision).map(([path]) => path);
    return { revision: this.revision, paths };
  }
}
