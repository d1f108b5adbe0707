/**
 * What running the constructors of the library gave, kept on this machine. It follows from the library and from the source
 * of the derivation, and not from what rules ask: a rule that reads one property more derives again in seconds.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VERSION } from './cdk/library.ts';
import type { MadeResource } from './cdk/symbolic.ts';
import { addDerivation } from './derivation-stamp.ts';
import { fromRoot } from './root.ts';

type Runs = Record<string, readonly MadeResource[]>;

/** The version of the library and the source of the derivation, as one hash. */
function runsStamp(): string {
  const hash = createHash('sha256').update(VERSION);
  addDerivation(hash);
  return hash.digest('hex').slice(0, 16);
}

/** Answers by the full name of a class from what was kept, and runs and keeps where nothing was. */
export class KeptRuns {
  private readonly path = fromRoot(`node_modules/.cache/cdk-runs/${runsStamp()}.json`);
  private readonly kept: Runs = existsSync(this.path)
    ? (JSON.parse(readFileSync(this.path, 'utf8')) as Runs)
    : {};
  private isNew = false;

  of(fqn: string, run: () => readonly MadeResource[]): readonly MadeResource[] {
    const known = this.kept[fqn];
    if (known !== undefined) return known;
    this.isNew = true;
    // As the file gives it back, so that the first derivation and the next ones are of the same.
    return (this.kept[fqn] = JSON.parse(JSON.stringify(run())) as readonly MadeResource[]);
  }

  /** Writes what is new, a whole file at a time. */
  keep(): void {
    if (!this.isNew) return;
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(`${this.path}.${process.pid}`, JSON.stringify(this.kept));
    renameSync(`${this.path}.${process.pid}`, this.path);
  }
}
