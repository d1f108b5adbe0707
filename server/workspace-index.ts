import { ALONE } from '../core/engine/lint.ts';
import { neighboursOf, type Facts } from '../core/engine/workspace.ts';
import type { Neighbours } from '../core/model/index.ts';

/** Until the workspace has been read, anything may name anything: what depends on it is not said yet. */
const NOT_YET: Neighbours = { revision: 'not yet', mayName: () => true, count: () => 0 };

/** What the templates of the workspace declare, by URI, so that each can ask about the others. */
export class WorkspaceIndex {
  complete = false;
  private readonly facts = new Map<string, Facts>();
  private readonly digests = new Map<string, string>();
  private readonly neighbours = new Map<string, Neighbours>();

  /** Takes over what a template declares now; true where that changes anything for the others. */
  set(uri: string, facts: Facts | undefined): boolean {
    const digest = facts === undefined ? undefined : digestOf(facts);
    if (this.digests.get(uri) === digest) return false;
    if (facts === undefined || digest === undefined) {
      this.facts.delete(uri);
      this.digests.delete(uri);
    } else {
      this.facts.set(uri, facts);
      this.digests.set(uri, digest);
    }
    const own = this.neighbours.get(uri);
    this.neighbours.clear();
    if (own !== undefined) this.neighbours.set(uri, own);
    return true;
  }

  /** What a template sees of the others; the same object as long as nothing of them changes. */
  around(uri: string): Neighbours {
    if (!this.complete) return NOT_YET;
    let found = this.neighbours.get(uri);
    if (found === undefined) {
      const others = [...this.facts].filter(([other]) => other !== uri).map(([, facts]) => facts);
      found = others.length === 0 ? ALONE : neighboursOf(others, {});
      this.neighbours.set(uri, found);
    }
    return found;
  }

  all(): Iterable<Facts> {
    return this.facts.values();
  }

  /** The reading is done: findings that depend on other templates may be said. */
  finish(): void {
    this.complete = true;
    this.neighbours.clear();
  }
}

function digestOf(facts: Facts): string {
  return JSON.stringify([[...facts.counts], [...facts.mayName], [...facts.literals], facts.open]);
}
