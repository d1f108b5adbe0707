import {
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
import type { Analysis } from '../core/engine/analysis.ts';
import type { CdkContext } from '../core/engine/cdk-analysis.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import { factsOf, type Facts } from '../core/engine/workspace.ts';
import { bytesOf, NO_CONFIGURATION, type Configuration } from '../workspace/configuration.ts';
import { mayBeCdk, SURROUNDINGS } from '../workspace/cdk.ts';
import { PROFILE_NAMES } from '../workspace/frameworks.ts';
import { findFiles, isCandidate } from '../workspace/find-files.ts';
import { isModuleFile, isValuesFile } from '../workspace/modules.ts';
import { Assemblies } from './assemblies.ts';
import { Calm } from './calm.ts';
import { ClosedFiles } from './closed-files.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { OpenDocument } from './open-document.ts';
import { OpenModules } from './open-modules.ts';
import { configurationOf, isConfiguration } from './project-configuration.ts';
import { readSettings, rulesFor, type Settings } from './settings.ts';
import { viewOfCdk, viewOfSynthesized, viewOfTemplate, viewsOfModule, type View } from './view.ts';
import { WorkspaceIndex } from './workspace-index.ts';

/** Everything that the server knows between two messages. */
export class Session {
  readonly connection: Connection;
  readonly index = new WorkspaceIndex();
  readonly modules: OpenModules;
  readonly assemblies: Assemblies;
  readonly closed: ClosedFiles;
  readonly folders: readonly string[];
  settings: Settings;
  configuration: Configuration = NO_CONFIGURATION;
  rules: RuleSet;
  private readonly pulled: boolean;
  private readonly asksSettings: boolean;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly contexts = new Map<string, CdkContext>();
  /** The last diagnostics of each file, as text: what is the same is not sent again. */
  private readonly published = new Map<string, string>();
  private readonly waiting = new Set<string>();
  private readonly failedRules = new Set<string>();
  private toldProfile: string | undefined;
  readonly calm = new Calm();

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
    this.assemblies = new Assemblies(this);
    this.closed = new ClosedFiles(this);
  }

  open({ uri, version, text }: TextDocumentItem): void {
    this.documents.set(uri, new OpenDocument(uri, version, text));
    if (this.isModule(uri)) this.modules.changed(uri);
    if (mayBeCdk(uri)) this.assemblies.lookAgain(pathOf(uri));
    this.schedule(uri);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.calm.disturb();
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
    this.showClosedFile(uri);
  }

  /** Whether a document is a file of a Terraform module. */
  isModule(uri: string): boolean {
    return isModuleFile(uri) || isValuesFile(uri);
  }

  /** Whether a document is part of what an app of the CDK was synthesized into. */
  isSynthesized(uri: string): boolean {
    return uri.startsWith('file:') && this.assemblies.hold(pathOf(uri));
  }

  /** What the rules make of an open document; undefined where it is no template. */
  view(uri: string): View | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    if (this.isModule(uri)) {
      const views = this.modules.rootsOf(uri).flatMap((root) => this.modules.views(root, this.context(uri)));
      return views.find((view) => view.uri === uri);
    }
    if (this.isSynthesized(uri)) return this.synthesizedView(document);
    if (mayBeCdk(uri)) return this.cdkView(document);
    const analysis = this.analysis(document);
    if (analysis === undefined) return this.planView(document);
    return viewOfTemplate(analysis, uri, document.lines);
  }

  /** What the rules make of an open file of CDK source; undefined of other TypeScript and JavaScript. */
  private cdkView(document: OpenDocument): View | undefined {
    const { uri, lines } = document;
    const analysis = document.cdk(this.context(uri));
    return analysis && viewOfCdk(analysis, uri, lines);
  }

  /** What is shown of an open synthesized template: nothing unless someone asks for it, since its findings are at the constructs. */
  private synthesizedView(document: OpenDocument): View | undefined {
    const { uri, lines } = document;
    const isWhole = this.settings.decorateSynthesized;
    const left = this.closed.shown ? this.assemblies.template(pathOf(uri))?.left : undefined;
    if (!isWhole && left === undefined) return undefined;
    const analysis = this.analysis(document);
    return analysis && viewOfSynthesized(analysis, uri, lines, isWhole ? undefined : left);
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
  context(uri: string): CdkContext {
    const path = uri.startsWith('file:') ? pathOf(uri) : '';
    const synthesized = this.assemblies.source(path);
    const neighbours = this.assemblies.template(path)?.neighbours ?? this.index.around(uri);
    const { rules, today } = this;
    const kept = this.contexts.get(uri);
    const isSame = kept?.neighbours === neighbours && kept.synthesized === synthesized;
    if (isSame && kept.rules === rules && kept.today === today) return kept;
    const { onError } = this;
    const made = { rules, neighbours, today, onError, surroundings: SURROUNDINGS, synthesized };
    this.contexts.set(uri, made);
    return made;
  }

  get today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  get exclude(): readonly string[] {
    return [...this.settings.exclude, ...this.configuration.exclude];
  }

  get largestFile(): number | undefined {
    const { maxFileSize } = this.configuration;
    return maxFileSize === undefined ? undefined : bytesOf(maxFileSize);
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
    this.assemblies.configure();
    this.judgeAgain();
    if (this.closed.shown) this.showClosed();
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
    this.assemblies.filesChanged(changes.map(({ uri }) => pathOf(uri)));
    // The flags of an app decide about defaults.
    let others = changes.some(({ uri }) => uri.endsWith('/cdk.json'));
    if (others) this.contexts.clear();
    for (const { uri, type } of changes) {
      if (this.isModule(uri) && !this.documents.has(uri)) {
        this.modules.changed(uri);
        others = true;
        continue;
      }
      others = this.modules.textChanged(uri) || others;
      if (!isCandidate(uri) || isConfiguration(uri) || this.documents.has(uri)) continue;
      if (this.isSynthesized(uri)) continue;
      if (type === FileChangeType.Deleted) {
        others = this.index.set(uri, undefined) || others;
        this.publish(uri, []);
      } else {
        const facts = this.closed.read(uri)?.facts;
        others = this.index.set(uri, facts) || others;
      }
    }
    if (others) this.judgeAgain();
  }

  /** The paths of all files of the workspace that may be templates. */
  candidates(): readonly string[] {
    const { exclude } = this;
    return this.folders
      .flatMap((folder) => findFiles(folder, folder, exclude).files)
      .filter((path) => !this.assemblies.hold(path));
  }

  /** From now on files that are not open have their findings shown too. */
  showClosedFiles(): void {
    this.closed.shown = true;
    for (const uri of this.documents.keys()) if (this.isSynthesized(uri)) this.schedule(uri);
  }

  /** What is known of files from synthesized templates is something else: shows it. */
  changed(paths: ReadonlySet<string>): void {
    this.judgeAgain();
    if (this.closed.shown) void this.showClosedAgain(paths);
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
      const isWatched = this.closed.shown || views.some((view) => this.documents.has(view.uri));
      for (const view of views) this.publish(view.uri, isWatched ? diagnosticsOf(view, this.settings) : []);
    }
  }

  private showClosed(): void {
    for (const path of this.candidates()) {
      const uri = URI.file(path).toString();
      if (!this.documents.has(uri) && !isModuleFile(path)) this.closed.read(uri);
    }
    for (const root of this.modules.roots()) this.showModule(root);
  }

  private async showClosedAgain(paths: ReadonlySet<string>): Promise<void> {
    for (const path of paths) {
      await new Promise((resolve) => setImmediate(resolve));
      const uri = URI.file(path).toString();
      if (!this.documents.has(uri)) this.showClosedFile(uri);
    }
  }

  /** Shows what a scan has found in a file that is not open, and else takes its findings away. */
  private showClosedFile(uri: string): void {
    if (!this.closed.shown) this.publish(uri, []);
    else if (this.isSynthesized(uri)) this.closed.showSynthesized(pathOf(uri));
    else this.closed.read(uri);
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
    const others = this.index.set(document.uri, this.facts(document));
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
    if (mayBeCdk(document.uri)) this.assemblies.want(pathOf(document.uri));
  }

  /** What others may ask of an open document. */
  private facts(document: OpenDocument): Facts | undefined {
    if (this.isSynthesized(document.uri)) return undefined;
    const context = this.context(document.uri);
    const analysis = mayBeCdk(document.uri) ? document.cdk(context) : document.analysis(context);
    return analysis && factsOf(analysis.template);
  }

  /** What a plan shows stands in the files of its module, where they are in the workspace. */
  private showSourceOfPlan(uri: string): void {
    const directory = this.modules.sourceOfPlan(uri);
    if (directory !== undefined) this.showModule(directory);
  }

  /** Judges again what is open. */
  judgeAgain(): void {
    for (const uri of this.documents.keys()) this.schedule(uri);
    if (this.pulled) void this.connection.languages.diagnostics.refresh();
  }

  publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const text = JSON.stringify(diagnostics);
    if ((this.published.get(uri) ?? '[]') === text) return;
    if (diagnostics.length === 0) this.published.delete(uri);
    else this.published.set(uri, text);
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** Writes what is no fault of the user's into the log. */
  failed(message: string): void {
    this.connection.console.error(message);
  }

  readonly onError = (id: string, error: unknown): void => {
    if (this.failedRules.has(id)) return;
    this.failedRules.add(id);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.failed(`Rule ${id} failed and was left out: ${reason}`);
  };
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}
