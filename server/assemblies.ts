import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { AnalysisContext } from '../core/engine/analysis.ts';
import { mayBeCdk } from '../core/languages/cdk/language.ts';
import type { SynthesizedSource } from '../core/languages/cdk/synthesized.ts';
import type { Surroundings } from '../core/languages/index.ts';
import { findingId, type Neighbours } from '../core/model/index.ts';
import { assemblyFolder, isAssembly, revisionOf } from '../workspace/cloud-assembly.ts';
import { isBelow } from '../workspace/find-files.ts';
import { inTurns } from '../workspace/steps.ts';
import { readApp, type Synthesized } from '../workspace/synthesized.ts';
import type { Folders } from './folders.ts';
import type { IdleGate } from './idle-gate.ts';
import type { Judging } from './judging.ts';
import type { Log } from './log.ts';

/** What is kept of a synthesized template. */
export interface KnownTemplate {
  /** The other templates of its assembly. */
  readonly neighbours: Neighbours;
  /** The messages of what could not be put down to one construct in the source, by the names of the findings. */
  readonly left: ReadonlyMap<string, string>;
}

/** What assemblies are read with, and who is told. */
export interface AssemblyReader {
  readonly folders: Folders;
  readonly idle: IdleGate;
  readonly judging: Pick<Judging, 'candidates' | 'isScanned'>;
  readonly surroundings: Surroundings;
  context(unit: string): AnalysisContext;
  /** What is known of some files may be something else from now on; by their paths. */
  changed(paths: ReadonlySet<string>): void;
  readonly log: Log;
}

interface App {
  readonly cdkJson: string;
  /** The folder of the workspace that it is in. */
  readonly root: string;
  /** What was read last: undefined where nobody has asked yet. */
  revision?: string;
  sources?: ReadonlyMap<string, SynthesizedSource> | undefined;
  templates?: ReadonlyMap<string, KnownTemplate> | undefined;
  reading?: Promise<void> | undefined;
}

/** The cloud assemblies of the workspace: each is read between keystrokes, and again when it is synthesized anew. */
export class Assemblies {
  private readonly reader: AssemblyReader;
  /** By the path of their `cdk.json`. */
  private readonly apps = new Map<string, App>();
  /** The app that the files of a folder belong to, and whether it is part of an assembly. */
  private readonly appOf = new Map<string, App | undefined>();
  private readonly inAssembly = new Map<string, boolean>();
  private configured = 0;

  constructor(reader: AssemblyReader) {
    this.reader = reader;
  }

  /** What is known of the constructs of a file; the same object until its app is read again. */
  source(path: string): SynthesizedSource | undefined {
    for (const { sources } of this.apps.values()) {
      const found = sources?.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What is known of a synthesized template. */
  template(path: string): KnownTemplate | undefined {
    for (const { templates } of this.apps.values()) {
      const found = templates?.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What a synthesized template shows itself: all where somebody asks for it, else what a scan could put down to no construct. */
  remaining(path: string): ReadonlyMap<string, string> | 'all' | undefined {
    if (!this.hold(path)) return undefined;
    const { folders, judging } = this.reader;
    if (folders.of(path).settings.decorateSynthesized) return 'all';
    return judging.isScanned ? this.template(path)?.left : undefined;
  }

  /** The paths of the synthesized templates that are known. */
  templates(): readonly string[] {
    return [...this.apps.values()].flatMap(({ templates }) => [...(templates?.keys() ?? [])]);
  }

  /** Whether a file is part of a cloud assembly, whatever app made it. */
  hold(path: string): boolean {
    if (!isAbsolute(path)) return false;
    const folder = dirname(path);
    let found = this.inAssembly.get(folder);
    if (found === undefined) {
      found = isAssembly(folder) || (dirname(folder) !== folder && this.hold(folder));
      this.inAssembly.set(folder, found);
    }
    return found;
  }

  /** Reads the assembly of a file's app in the background where that has not been done. */
  want(path: string): void {
    const app = this.appWith(path);
    if (app !== undefined && app.revision === undefined) void this.read(app);
  }

  /** Reads the assembly of a file's app again where it is another by now. */
  lookAgain(path: string): void {
    const app = this.appWith(path);
    if (app !== undefined && app.revision !== undefined) void this.read(app);
  }

  /** Reads the assemblies of apps that have changed, or were not read yet; the apps by their `cdk.json`. */
  async readAll(cdkJsons: readonly string[], isCancelled: () => boolean): Promise<void> {
    for (const cdkJson of cdkJsons) {
      const app = this.nearest(dirname(cdkJson));
      if (app !== undefined && !isCancelled()) await this.read(app);
    }
  }

  /** Rules or settings are others now: what was read is read again. */
  configure(): void {
    this.configured += 1;
    this.readAgain();
  }

  /** Files were changed on the disk. */
  filesChanged(paths: readonly string[]): void {
    const names = new Set(paths.map((path) => basename(path)));
    if (!['cdk.json', 'manifest.json', 'cdk.out'].some((name) => names.has(name))) return;
    this.inAssembly.clear();
    if (names.has('cdk.json')) this.forgetDeleted();
    this.readAgain();
  }

  private forgetDeleted(): void {
    this.appOf.clear();
    for (const [cdkJson, app] of this.apps) {
      if (existsSync(cdkJson)) continue;
      this.apps.delete(cdkJson);
      this.reader.changed(new Set(pathsOf(app)));
    }
  }

  private readAgain(): void {
    for (const app of this.apps.values()) if (app.revision !== undefined) void this.read(app);
  }

  /** The app that a file is source of. */
  private appWith(path: string): App | undefined {
    return mayBeCdk(path) ? this.nearest(dirname(path)) : undefined;
  }

  private nearest(folder: string): App | undefined {
    if (!this.appOf.has(folder)) this.appOf.set(folder, this.findApp(folder));
    return this.appOf.get(folder);
  }

  private findApp(folder: string): App | undefined {
    const root = this.reader.folders.paths.find((each) => isBelow(folder, each));
    if (root === undefined) return undefined;
    const cdkJson = join(folder, 'cdk.json');
    if (!existsSync(cdkJson)) return folder === root ? undefined : this.nearest(dirname(folder));
    const app = this.apps.get(cdkJson) ?? { cdkJson, root };
    this.apps.set(cdkJson, app);
    return app;
  }

  private read(app: App): Promise<void> {
    app.reading ??= this.readUntilCurrent(app)
      .catch((error: unknown) => this.reader.log.failed(`${app.cdkJson}: ${String(error)}`))
      .finally(() => (app.reading = undefined));
    return app.reading;
  }

  private async readUntilCurrent(app: App): Promise<void> {
    for (;;) {
      const revision = `${this.configured} ${revisionOf(assemblyFolder(app.cdkJson)) ?? ''}`;
      if (app.revision === revision) return;
      app.revision = revision;
      const { folders, surroundings, idle } = this.reader;
      const { rules, today, onError } = this.reader.context(app.cdkJson);
      const exclude = folders.of(app.cdkJson).exclude;
      const largestFile = folders.largestFileOf(app.cdkJson);
      const settings = { rules, today, onError, exclude, largestFile, surroundings, cwd: app.root };
      const steps = readApp(app.cdkJson, this.reader.judging.candidates(), settings);
      const read = await inTurns(steps, () => idle.pass());
      const before = pathsOf(app);
      app.sources = read?.bySource;
      app.templates = read && new Map(read.templates.map((each) => [each.path, known(each)]));
      for (const { path, message } of read?.problems ?? []) this.reader.log.failed(`${path} ${message}`);
      this.reader.changed(new Set([...before, ...pathsOf(app)]));
    }
  }
}

/** The files of which something is known. */
function pathsOf({ sources, templates }: App): readonly string[] {
  return [...(sources?.keys() ?? []), ...(templates?.keys() ?? [])];
}

/** Trees are let go: a template that is shown is read again. */
function known({ neighbours, left }: Synthesized['templates'][number]): KnownTemplate {
  return { neighbours, left: new Map(left.map((finding) => [findingId(finding), finding.message])) };
}
