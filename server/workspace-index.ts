import { type Facts } from '../core/engine/facts.ts';
import { Neighbourhood } from '../core/engine/workspace.ts';
import type { Neighbours } from '../core/model/index.ts';
import { isBelow } from '../workspace/find-files.ts';

/** Until the workspace has been read, anything may name anything: what depends on it is not said yet. */
const NOT_YET: Neighbours = { revision: 'not yet', namers: () => [{ kind: 'lookup' }], count: () => 0 };

/** What the templates of the workspace declare, by unit, so that each can ask about the others. */
export class WorkspaceIndex {
  complete = false;
  /** Counts what changes for the units that look at others. */
  revision = 0;
  private readonly facts = new Map<string, Facts>();
  private readonly digests = new Map<string, string>();
  private readonly neighbourhood = new Neighbourhood();
  private readonly neighbours = new Map<string, Neighbours>();

  /** Takes over what a template declares now; true where that changes anything for the others. */
  set(unit: string, facts: Facts | undefined): boolean {
    const digest = facts === undefined ? undefined : digestOf(facts);
    if (this.digests.get(unit) === digest) return false;
    const before = this.facts.get(unit);
    if (before !== undefined) this.neighbourhood.remove(before);
    if (facts === undefined || digest === undefined) {
      this.facts.delete(unit);
      this.digests.delete(unit);
    } else {
      this.facts.set(unit, facts);
      this.neighbourhood.add(facts);
      this.digests.set(unit, digest);
    }
    this.neighbours.clear();
    this.revision += 1;
    return true;
  }

  /** What a template sees of the others; the same object as long as nothing of them changes. */
  around(unit: string): Neighbours {
    if (!this.complete) return NOT_YET;
    let found = this.neighbours.get(unit);
    if (found === undefined) {
      found = this.neighbourhood.around(this.facts.get(unit), {});
      this.neighbours.set(unit, found);
    }
    return found;
  }

  /** What declares something. */
  units(): readonly string[] {
    return [...this.facts.keys()];
  }

  /** The facts of the units in a folder. */
  within(folder: string): readonly Facts[] {
    return [...this.facts].filter(([unit]) => isBelow(unit, folder)).map(([, facts]) => facts);
  }

  /** The reading is done: findings that depend on other templates may be said. */
  finish(): void {
    this.complete = true;
    this.neighbours.clear();
  }
}

function digestOf(facts: Facts): string {
  const values = [...facts.values].map(([asked, { certain, possible }]) => [
    asked,
    [...certain],
    [...possible],
  ]);
  const counts = [[...facts.counts], [...facts.perhaps]];
  return JSON.stringify([counts, [...facts.namers], values, facts.open]);
}
