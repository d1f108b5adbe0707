import {
  CodeLensRefreshRequest,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
} from 'vscode-languageserver/node';
import type { AnalysisContext } from '../core/engine/analysis.ts';
import type { Surroundings } from '../core/languages/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { abilitiesOf, openFolders, type Abilities } from './abilities.ts';
import { Assemblies } from './assemblies.ts';
import { Contexts } from './contexts.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { Documents, pathOf, type OpenDocument } from './documents.ts';
import { FINDINGS_CHANGED, FindingsList } from './findings-list.ts';
import { Folders } from './folders.ts';
import { IdleGate } from './idle-gate.ts';
import { Judging } from './judging.ts';
import { Log } from './log.ts';
import { Projects } from './projects.ts';
import { Publisher } from './publisher.ts';
import { Scheduler } from './scheduler.ts';
import { saidOnce } from './shared-diagnostics.ts';
import { Typing } from './typing.ts';
import type { View } from './view.ts';
import { WorkspaceChanges } from './workspace-changes.ts';
import { WorkspaceIndex } from './workspace-index.ts';
import { showWorkspaceFindings } from './workspace-scan.ts';

/** Wires what the server knows between two messages, and hands the messages on. */
export class Session {
  readonly connection: Connection;
  readonly log: Log;
  readonly workspace: WorkspaceChanges;
  readonly documents = new Documents();
  readonly folders: Folders;
  readonly index = new WorkspaceIndex();
  readonly idle = new IdleGate();
  readonly typing = new Typing((path) => this.typingStopped(path));
  readonly publisher: Publisher;
  readonly list = new FindingsList(() => void this.connection.sendNotification(FINDINGS_CHANGED));
  readonly assemblies: Assemblies;
  readonly projects: Projects;
  readonly judging: Judging;
  readonly abilities: Abilities;
  readonly isPulled: boolean;
  private readonly contexts: Contexts;
  private readonly scheduler = new Scheduler((path) => this.show(path));
  private readonly wide = new Scheduler(() => showWorkspaceFindings(this));

  constructor(connection: Connection, params: InitializeParams) {
    this.connection = connection;
    this.abilities = abilitiesOf(params);
    this.isPulled = this.abilities.pullsDiagnostics;
    this.log = new Log(connection);
    this.workspace = new WorkspaceChanges(this, this.abilities.answersConfiguration);
    const { settings } = (params.initializationOptions ?? {}) as { readonly settings?: unknown };
    this.folders = new Folders(openFolders(params), settings);
    this.publisher = new Publisher(connection, this.documents, (path) => this.list.changed(path));
    this.assemblies = new Assemblies(this);
    this.contexts = new Contexts(this.folders, this.assemblies, this.index, this.log.ruleFailed);
    this.projects = new Projects(this);
    this.judging = new Judging(this);
  }

  open(item: TextDocumentItem): void {
    const { path } = this.documents.open(item);
    this.projects.changed(path);
    this.assemblies.lookAgain(path);
    this.schedule(path);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.idle.disturb();
    const document = this.documents.get(pathOf(uri));
    if (document === undefined) return;
    document.apply(version, changes);
    this.typing.typed(document.path);
    this.projects.changed(document.path, true);
    this.schedule(document.path);
  }

  /** Not every editor tells what changes on the disk: what stands beside the file is looked at again. */
  save(uri: string): void {
    const path = pathOf(uri);
    this.projects.changed(path);
    this.schedule(path);
  }

  close(uri: string): void {
    const path = pathOf(uri);
    this.documents.close(uri);
    this.typing.close(path);
    this.contexts.forget(path);
    this.projects.changed(path);
    this.judging.close(path);
  }

  /** What the rules make of an open document; undefined where it is in none of our languages. */
  view(uri: string): View | undefined {
    const path = pathOf(uri);
    if (!this.documents.has(path)) return undefined;
    const views = this.projects.unitsOf(path).flatMap((unit) => this.projects.views(unit));
    return views.find((view) => view.path === path);
  }

  document(uri: string): OpenDocument | undefined {
    return this.documents.get(pathOf(uri));
  }

  context(unit: string): AnalysisContext {
    return this.contexts.of(unit);
  }

  pull(uri: string): DocumentDiagnosticReport {
    const path = pathOf(uri);
    if (!this.documents.has(path)) return { kind: 'full', items: [] };
    const { settings } = this.folders.of(path);
    const parts = this.projects.unitsOf(path).map((unit) => ({
      root: unit.language.isSingleFile ? undefined : unit.id,
      diagnostics: this.projects
        .views(unit)
        .filter((view) => view.path === path)
        .flatMap((view) => {
          const unreadable = this.typing.shown(path, view.unreadable);
          return diagnosticsOf(view, settings, (each) => this.documents.uriOf(each), unreadable);
        }),
    }));
    return { kind: 'full', items: [...saidOnce(path, parts)] };
  }

  /** What is known of files from synthesized templates is something else: shows it. */
  changed(paths: ReadonlySet<string>): void {
    this.judgeAgain();
    if (!this.judging.isScanned) return;
    for (const path of paths)
      if (!this.documents.has(path))
        setImmediate(() => this.log.guarded(path, () => this.judging.readClosed(path)));
  }

  /** From now on files that are not open have their findings shown too. */
  showClosedFiles(): void {
    this.judging.isScanned = true;
    for (const { path } of this.documents.all()) if (this.isSynthesized(path)) this.schedule(path);
  }

  judgeAgain(): void {
    for (const { path } of this.documents.all()) this.schedule(path);
    if (this.abilities.refreshesLenses)
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (this.isPulled) void this.connection.languages.diagnostics.refresh();
  }

  /** What could not be read of a file that was typed in is shown now. */
  private typingStopped(path: string): void {
    this.schedule(path);
    if (this.isPulled) void this.connection.languages.diagnostics.refresh();
  }

  schedule(path: string): void {
    this.scheduler.schedule(path);
  }

  isSynthesized(path: string): boolean {
    return this.assemblies.hold(path);
  }

  readonly surroundings: Surroundings = {
    ...SURROUNDINGS,
    synthesized: (path) => this.assemblies.source(path),
    isSynthesized: (path) => this.isSynthesized(path),
    remaining: (path) => this.assemblies.remaining(path),
  };

  /** What the workspace as a whole lacks is shown once a scan has asked for it. */
  workspaceChanged(): void {
    if (this.judging.isScanned) this.wide.schedule('workspace');
  }

  /** Whether a source of diagnostics is no unit, or one of which a file is open: a scan leaves it as it is. */
  isAside(source: string): boolean {
    if (/^(?:configuration|workspace) /.test(source)) return true;
    return [...this.documents.all()].some(({ path }) =>
      this.projects.unitsOf(path).some(({ id }) => id === source),
    );
  }

  private show(path: string): void {
    if (!this.documents.has(path)) return;
    // What is shown was of another text.
    if (this.log.guarded(path, () => [this.judging.show(path)]) === undefined) this.publisher.takeBack(path);
    this.assemblies.want(path);
  }
}
