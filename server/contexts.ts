import type { AnalysisContext } from '../core/engine/analysis.ts';
import type { Assemblies } from './assemblies.ts';
import type { Folders } from './folders.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** Nobody waits longer for a file that is typed in. */
const BUDGET = { now: () => performance.now(), rule: 2_000, unit: 10_000 };

interface Made {
  readonly context: AnalysisContext;
  /** What the templates of its app tell of it. */
  readonly synthesized: unknown;
}

/** What units are judged with: the same object until something in it changes. */
export class Contexts {
  private readonly folders: Folders;
  private readonly assemblies: Assemblies;
  private readonly index: WorkspaceIndex;
  private readonly onError: AnalysisContext['onError'];
  private readonly made = new Map<string, Made>();

  constructor(
    folders: Folders,
    assemblies: Assemblies,
    index: WorkspaceIndex,
    onError: AnalysisContext['onError'],
  ) {
    this.folders = folders;
    this.assemblies = assemblies;
    this.index = index;
    this.onError = onError;
  }

  of(unit: string): AnalysisContext {
    const template = this.assemblies.template(unit);
    const synthesized = this.assemblies.source(unit) ?? this.assemblies.remaining(unit);
    const neighbours = template?.neighbours ?? this.index.around(unit);
    const { rules, byFile } = this.folders.of(unit);
    const today = new Date().toISOString().slice(0, 10);
    const kept = this.made.get(unit);
    const isSame = kept?.synthesized === synthesized && kept?.context.neighbours === neighbours;
    if (isSame && kept?.context.rules === rules && kept.context.today === today) return kept.context;
    const context = { rules, neighbours, today, ...byFile, onError: this.onError, budget: BUDGET };
    this.made.set(unit, { context, synthesized });
    return context;
  }

  /** A file is not open any more. */
  forget(unit: string): void {
    this.made.delete(unit);
  }
}
