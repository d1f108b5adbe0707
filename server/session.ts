import {
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type DocumentDiagnosticReport,
  type FileEvent,
  type InitializeParams,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import type { AnalysisContext } from '../core/engine/analysis.ts';
import type { Surroundings } from '../core/languages/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { isCandidate } from '../workspace/find-files.ts';
import { visible, withoutLinks } from '../core/text/shown.ts';
import type { ReadProblem } from '../workspace/disk.ts';
import { PROFILE_NAMES } from '../workspace/frameworks.ts';
import { Assemblies } from './assemblies.ts';
import { configurationDiagnostics, isConfiguration } from './configuration-diagnostics.ts';
import { Contexts } from './contexts.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { Documents, pathOf, type OpenDocument } from './documents.ts';
import { Folders } from './folders.ts';
import { IdleGate } from './idle-gate.ts';
import { Judging } from './judging.ts';
import { Projects } from './projects.ts';
import { Publisher } from './publisher.ts';
import { requestSettings } from './request-settings.ts';
import { Scheduler } from './scheduler.ts';
import type { View } from './view.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** Wires what the server knows between two messages, and hands the messages on. */
export class Session {
  readonly connection: Connection;
  readonly documents = new Documents();
  readonly folders: Folders;
  readonly index = new WorkspaceIndex();
  readonly idle = new IdleGate();
  readonly publisher: Publisher;
  readonly assemblies: Assemblies;
  readonly projects: Projects;
  readonly judging: Judging;
  readonly isPulled: boolean;
  private readonly contexts: Contexts;
  private readonly scheduler = new Scheduler((path) => this.show(path));
  private readonly canAskSettings: boolean;
  private readonly told = new Set<string>();

  constructor(connection: Connection, params: InitializeParams, isPulled: boolean) {
    this.connection = connection;
    this.isPulled = isPulled;
    this.canAskSettings = params.capabilities.workspace?.configuration === true;
    const { settings } = (params.initializationOptions ?? {}) as { readonly settings?: unknown };
    this.folders = new Folders(foldersOf(params.workspaceFolders), settings);
    this.publisher = new Publisher(connection, this.documents);
    this.assemblies = new Assemblies(this);
    this.contexts = new Contexts(this.folders, this.assemblies, this.index, this.onError);
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
    const view = this.view(uri);
    const { settings } = this.folders.of(pathOf(uri));
    const items = view && diagnosticsOf(view, settings, (path) => this.documents.uriOf(path));
    return { kind: 'full', items: items ?? [] };
  }

  /** Settings may have changed: reads them, and judges again what is open. */
  async configure(given?: unknown): Promise<void> {
    const settingsOf = this.canAskSettings
      ? await requestSettings(this.connection, this.folders)
      : () => (given as { readonly parapet?: unknown } | undefined)?.parapet;
    this.folders.configure(settingsOf);
    for (const folder of this.folders.all()) {
      this.tellUnknownProfile(folder.settings.unknownProfile);
      if (folder.path !== undefined)
        this.publisher.show(`configuration ${folder.path}`, configurationDiagnostics(folder));
    }
    this.projects.configure();
    this.assemblies.configure();
    this.judgeAgain();
    if (this.judging.isScanned) this.judging.showClosed();
  }

  /** Folders have come to the workspace, or gone: what was shown in those that are gone is taken back. */
  async foldersChanged(
    added: readonly WorkspaceFolder[],
    removed: readonly WorkspaceFolder[],
  ): Promise<void> {
    this.folders.change(foldersOf(added), foldersOf(removed));
    this.projects.foldersChanged();
    const isIn = (path: string): boolean => this.folders.of(path).path !== undefined;
    for (const source of this.publisher.sources())
      if (!isIn(source.replace(/^configuration /, ''))) this.publisher.takeBack(source);
    for (const unit of this.index.units()) if (!isIn(unit)) this.index.set(unit, undefined);
    await this.configure();
    for (const path of this.judging.candidates()) {
      this.projects.discover([path]);
      if (!this.documents.has(path) && !this.projects.isShared(path)) this.judging.readClosed(path);
    }
    for (const unit of this.projects.sharedUnits()) this.judging.takeNote(unit);
    this.judgeAgain();
  }

  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (changes.some(({ uri }) => isConfiguration(uri))) await this.configure();
    this.assemblies.filesChanged(changes.map(({ uri }) => pathOf(uri)));
    const deleted = FileChangeType.Deleted;
    let others = false;
    for (const { uri, type } of changes) {
      const path = pathOf(uri);
      // What a file was part of is not known once it is gone.
      const units = this.projects.isShared(path) ? this.projects.unitsOf(path) : [];
      if (type === deleted) this.projects.deleted(path);
      others = this.projects.changed(path) || this.projects.isShared(path) || others;
      if (!isCandidate(path) || isConfiguration(uri) || this.documents.has(path)) continue;
      if (this.projects.isShared(path)) this.guarded(path, () => this.judging.sharedChanged(path, units));
      else if (!this.isSynthesized(path)) this.guarded(path, () => this.judging.readClosed(path));
    }
    if (others) this.judgeAgain();
  }

  /** What is known of files from synthesized templates is something else: shows it. */
  changed(paths: ReadonlySet<string>): void {
    this.judgeAgain();
    if (!this.judging.isScanned) return;
    for (const path of paths)
      if (!this.documents.has(path))
        setImmediate(() => this.guarded(path, () => this.judging.readClosed(path)));
  }

  /** From now on files that are not open have their findings shown too. */
  showClosedFiles(): void {
    this.judging.isScanned = true;
    for (const { path } of this.documents.all()) if (this.isSynthesized(path)) this.schedule(path);
  }

  judgeAgain(): void {
    for (const { path } of this.documents.all()) this.schedule(path);
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

  /** Writes into the log what is not read, and why. */
  readonly notRead = ({ path, message }: ReadProblem): void =>
    this.connection.console.info(visible(`${path} ${message}`));

  /** Writes what is no fault of the user's into the log. */
  failed(message: string): void {
    this.connection.console.error(message.split('\n').map(visible).join('\n'));
  }

  /** What throws costs its own file, and is said in the log. */
  guarded<T>(path: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.failed(`${path} could not be judged, which is a fault of Parapet: ${reason}`);
      return undefined;
    }
  }

  private show(path: string): void {
    if (!this.documents.has(path)) return;
    // What is shown was of another text.
    if (this.guarded(path, () => [this.judging.show(path)]) === undefined) this.publisher.takeBack(path);
    this.assemblies.want(path);
  }

  /** Says once of each name that there is no such profile. */
  private tellUnknownProfile(name: string | undefined): void {
    if (name === undefined || this.told.has(`profile ${name}`)) return;
    this.told.add(`profile ${name}`);
    const message = `There is no profile ${withoutLinks(name)}; parapet.profile is one of ${PROFILE_NAMES.join(', ')}.`;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  private readonly onError = (id: string, error: unknown): void => {
    if (this.told.has(`rule ${id}`)) return;
    this.told.add(`rule ${id}`);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.failed(`Rule ${id} failed and was left out: ${reason}`);
  };
}

function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): readonly string[] {
  return (folders ?? []).filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => pathOf(uri));
}
