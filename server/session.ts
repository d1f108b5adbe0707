import {
  DidChangeConfigurationNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileEvent,
  type InitializeParams,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { analyseCdk } from '../core/engine/cdk-analysis.ts';
import { analyse, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import { factsOf } from '../core/engine/workspace.ts';
import { createLineIndex } from '../core/text/lines.ts';
import { bytesOf, NO_CONFIGURATION, type Configuration } from '../workspace/configuration.ts';
import { mayBeCdk, SURROUNDINGS } from '../workspace/cdk.ts';
import { PROFILE_NAMES } from '../workspace/frameworks.ts';
import { findFiles, isCandidate, isInside, readText } from '../workspace/find-files.ts';
import { isModuleFile, isValuesFile } from '../workspace/modules.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { OpenDocument } from './open-document.ts';
import { OpenModules } from './open-modules.ts';
import { configurationOf, isConfiguration } from './project-configuration.ts';
import { readSettings, rulesFor, type Settings } from './settings.ts';
import { viewOfCdk, viewOfTemplate, viewsOfModule, type View } from './view.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** Everything that the server knows between two messages. */
export class Session {
  readonly connection: Connection;
  readonly index = new WorkspaceIndex();
  readonly modules: OpenModules;
  readonly folders: readonly string[];
  settings: Settings;
  configuration: Configuration = NO_CONFIGURATION;
  rules: RuleSet;
  private readonly pulled: boolean;
  private readonly asksSettings: boolean;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly contexts = new Map<string, AnalysisContext>();
  /** The last diagnostics of each file, as text: what is the same is not sent again. */
  private readonly published = new Map<string, string>();
  private readonly waiting = new Set<string>();
  private readonly failedRules = new Set<string>();
  private toldProfile: string | undefined;
  /** Whether the files that are not open have their findings shown: after a scan. */
  private closedShown = false;

  constructor(connection: Connection, params: InitializeParams, pull: boolean) {
    this.connection = connection;
    this.pulled = pull;
    this.asksSettings = params.capabilities.workspace?.configuration === true;
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
    this.folders = folders.filter((uri) => uri.startsWith('file:')).map((uri) => URI.parse(uri).fsPath);
    this.settings = readSettings(
      (params.initializationOptions as { settings?: unknown } | undefined)?.settings,
    );
    this.rules = rulesFor(this.settings, this.configuration);
    this.modules = new OpenModules(this.folders, (uri) => this.documents.get(uri));
  }

  open({ uri, version, text }: TextDocumentItem): void {
    this.documents.set(uri, new OpenDocument(uri, version, text));
    if (this.isModule(uri)) this.modules.changed(uri);
    this.schedule(uri);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.documents.get(uri)?.apply(version, changes);
    if (this.isModule(uri)) this.modules.changed(uri);
    this.schedule(uri);
  }

  close(uri: string): void {
    this.documents.delete(uri);
    this.contexts.delete(uri);
    if (this.isModule(uri)) {
      this.closeModuleFile(uri);
      return;
    }
    if (this.modules.isPlan(uri)) this.showSourceOfPlan(uri);
    const closed = this.closedShown ? this.readClosed(uri) : undefined;
    if (closed === undefined && !this.closedShown) this.publish(uri, []);
  }

  /** Whether a document is a file of a Terraform module. */
  isModule(uri: string): boolean {
    return isModuleFile(uri) || isValuesFile(uri);
  }

  /** What the rules make of an open document; undefined where it is no template. */
  view(uri: string): View | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    if (this.isModule(uri)) {
      const views = this.modules.rootsOf(uri).flatMap((root) => this.modules.views(root, this.context(uri)));
      return views.find((view) => view.uri === uri);
    }
    if (mayBeCdk(uri)) return this.cdkView(document);
    const analysis = this.analysis(document);
    if (analysis === undefined) return this.planView(document);
    return viewOfTemplate(analysis, uri, document.lines);
  }

  /** What the rules make of an open file of CDK source; undefined of other TypeScript and JavaScript. */
  private cdkView(document: OpenDocument): View | undefined {
    const { uri, lines } = document;
    const analysis = document.cdk(this.context(uri), SURROUNDINGS);
    return analysis && viewOfCdk(analysis, uri, lines);
  }

  /** What the rules make of an open Terraform plan; undefined of another document. */
  private planView({ uri, text, lines }: OpenDocument): View | undefined {
    const plan = this.modules.plan(uri, text, this.context(uri));
    return plan && viewsOfModule(plan, () => lines)[0];
  }

  document(uri: string): OpenDocument | undefined {
    return this.documents.get(uri);
  }

  /** The analysis of an open document's current text; undefined where it is no template. */
  analysis(document: OpenDocument): Analysis | undefined {
    return document.analysis(this.context(document.uri));
  }

  /** What a document's rules are run with; the same object until settings or neighbours change. */
  context(uri: string): AnalysisContext {
    const neighbours = this.index.around(uri);
    const today = new Date().toISOString().slice(0, 10);
    const kept = this.contexts.get(uri);
    if (kept?.neighbours === neighbours && kept.rules === this.rules && kept.today === today) return kept;
    const made: AnalysisContext = {
      rules: this.rules,
      neighbours,
      today,
      onError: (id, error) => this.ruleFailed(id, error),
    };
    this.contexts.set(uri, made);
    return made;
  }

  /** Settings may have changed: reads them, and judges again what is open. */
  async configure(given?: unknown): Promise<void> {
    const section = this.asksSettings
      ? ((await this.connection.workspace.getConfiguration('parapet')) as unknown)
      : (given as { parapet?: unknown } | undefined)?.parapet;
    if (section !== undefined && section !== null) this.settings = readSettings(section);
    this.tellUnknownProfile();
    this.configuration = configurationOf(this.folders, this.connection);
    this.rules = rulesFor(this.settings, this.configuration);
    this.modules.configure(this.configuration);
    this.judgeAgain();
    if (this.closedShown) this.showClosed();
  }

  /** Says once of each name that there is no such profile. */
  private tellUnknownProfile(): void {
    const { unknownProfile } = this.settings;
    if (unknownProfile === undefined || unknownProfile === this.toldProfile) return;
    this.toldProfile = unknownProfile;
    const message = `There is no profile ${unknownProfile}; parapet.profile is one of ${PROFILE_NAMES.join(', ')}.`;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }

  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (changes.some(({ uri }) => isConfiguration(uri))) await this.configure();
    let others = false;
    for (const { uri, type } of changes) {
      if (this.isModule(uri) && !this.documents.has(uri)) {
        this.modules.changed(uri);
        others = true;
        continue;
      }
      others = this.modules.textChanged(uri) || others;
      if (!isCandidate(uri) || isConfiguration(uri) || this.documents.has(uri)) continue;
      if (type === FileChangeType.Deleted) {
        others = this.index.set(uri, undefined) || others;
        this.publish(uri, []);
      } else {
        const facts = this.readClosed(uri)?.facts;
        others = this.index.set(uri, facts) || others;
      }
    }
    if (others) this.judgeAgain();
  }

  /** The paths of all files of the workspace that may be templates. */
  candidates(): readonly string[] {
    const exclude = [...this.settings.exclude, ...this.configuration.exclude];
    return this.folders.flatMap((folder) => findFiles(folder, folder, exclude).files);
  }

  /** Reads the workspace in the background, a file at a time, so that keystrokes go first. */
  async readWorkspace(): Promise<void> {
    const paths = this.candidates();
    this.modules.discover(paths.filter(isModuleFile));
    for (const path of paths) {
      const uri = URI.file(path).toString();
      if (this.documents.has(uri) || isModuleFile(path)) continue;
      this.index.set(uri, this.readFile(path)?.facts);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const root of this.modules.roots()) {
      this.index.set(root, this.modules.judge(root, this.context(root)).facts);
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.index.finish();
    this.judgeAgain();
  }

  /** Reads and judges a file that is not open, and shows its findings where a scan has asked for them. */
  readClosed(
    uri: string,
  ): { readonly facts: ReturnType<typeof factsOf>; readonly findings: number } | undefined {
    const path = URI.parse(uri).fsPath;
    const found = this.folders.some((folder) => isInside(path, folder)) ? this.readFile(path) : undefined;
    if (!this.closedShown) return found && { facts: found.facts, findings: 0 };
    if (found === undefined) {
      this.publish(uri, []);
      return undefined;
    }
    this.publish(uri, diagnosticsOf(found.view, this.settings));
    return { facts: found.facts, findings: found.view.findings.length };
  }

  /** From now on files that are not open have their findings shown too. */
  showClosedFiles(): void {
    this.closedShown = true;
  }

  pull(uri: string): DocumentDiagnosticReport {
    const view = this.view(uri);
    return { kind: 'full', items: view === undefined ? [] : diagnosticsOf(view, this.settings) };
  }

  /** Judges a root module and shows the findings of its files; how many there are. */
  showModule(root: string): { readonly files: number; readonly findings: number } {
    let findings = 0;
    const { views, facts } = this.modules.judge(root, this.context(root));
    const others = this.index.set(root, facts);
    for (const view of views) {
      findings += view.findings.length;
      const open = this.documents.get(view.uri);
      if (open === undefined || !this.pulled)
        this.publish(view.uri, diagnosticsOf(view, this.settings), open?.version);
    }
    if (others && this.index.complete)
      for (const other of this.documents.values()) if (!this.isModule(other.uri)) this.schedule(other.uri);
    return { files: views.length, findings };
  }

  /** With its last file closed, a module's findings are taken away unless a scan has asked for all. */
  private closeModuleFile(uri: string): void {
    const roots = this.modules.rootsOf(uri);
    this.modules.changed(uri);
    for (const root of roots) {
      const views = this.modules.views(root, this.context(uri));
      const isWatched = this.closedShown || views.some((view) => this.documents.has(view.uri));
      for (const view of views) this.publish(view.uri, isWatched ? diagnosticsOf(view, this.settings) : []);
    }
  }

  private readFile(
    path: string,
  ): { readonly view: View; readonly facts: ReturnType<typeof factsOf> } | undefined {
    const { maxFileSize } = this.configuration;
    const content = readText(path, maxFileSize === undefined ? undefined : bytesOf(maxFileSize));
    if (content === undefined || 'problem' in content) return undefined;
    const uri = URI.file(path).toString();
    const context = this.context(uri);
    const lines = createLineIndex(content.text);
    if (mayBeCdk(path)) {
      const source = analyseCdk(path, content.text, { ...context, surroundings: SURROUNDINGS });
      return source && { view: viewOfCdk(source, uri, lines), facts: factsOf(source.template) };
    }
    const analysis = analyse(content.text, context);
    return analysis && { view: viewOfTemplate(analysis, uri, lines), facts: factsOf(analysis.template) };
  }

  private showClosed(): void {
    for (const path of this.candidates()) {
      const uri = URI.file(path).toString();
      if (!this.documents.has(uri) && !isModuleFile(path)) this.readClosed(uri);
    }
    for (const root of this.modules.roots()) this.showModule(root);
  }

  /** Analyses on the next turn of the loop: changes that are queued already are taken along, and none waits longer. */
  private schedule(uri: string): void {
    if (this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setImmediate(() => {
      this.waiting.delete(uri);
      const document = this.documents.get(uri);
      if (document !== undefined) this.show(document);
    });
  }

  private show(document: OpenDocument): void {
    if (this.isModule(document.uri)) {
      for (const root of this.modules.rootsOf(document.uri)) this.showModule(root);
      return;
    }
    const analysis = mayBeCdk(document.uri)
      ? document.cdk(this.context(document.uri), SURROUNDINGS)
      : this.analysis(document);
    const others = this.index.set(document.uri, analysis && factsOf(analysis.template));
    if (!this.pulled) {
      const view = this.view(document.uri);
      this.publish(
        document.uri,
        view === undefined ? [] : diagnosticsOf(view, this.settings),
        document.version,
      );
    }
    if (this.modules.isPlan(document.uri)) this.showSourceOfPlan(document.uri);
    if (others) for (const other of this.documents.values()) if (other !== document) this.schedule(other.uri);
  }

  /** What a plan shows stands in the files of its module, where they are in the workspace. */
  private showSourceOfPlan(uri: string): void {
    const directory = this.modules.sourceOfPlan(uri);
    if (directory !== undefined) this.showModule(directory);
  }

  private judgeAgain(): void {
    for (const uri of this.documents.keys()) this.schedule(uri);
    if (this.pulled) void this.connection.languages.diagnostics.refresh();
  }

  private publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const text = JSON.stringify(diagnostics);
    if ((this.published.get(uri) ?? '[]') === text) return;
    if (diagnostics.length === 0) this.published.delete(uri);
    else this.published.set(uri, text);
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  private ruleFailed(id: string, error: unknown): void {
    if (this.failedRules.has(id)) return;
    this.failedRules.add(id);
    this.connection.console.error(
      `Rule ${id} failed and was left out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** Begins a session behind `initialize`: settings first, then the workspace in the background. */
export async function createSession(
  connection: Connection,
  params: InitializeParams,
  pull: boolean,
): Promise<Session> {
  const session = new Session(connection, params, pull);
  if (params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'parapet' });
  }
  await session.configure();
  setImmediate(() => void session.readWorkspace());
  return session;
}
