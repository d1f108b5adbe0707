import { URI } from 'vscode-uri';
import type { AnalysisContext } from '../core/engine/analysis.ts';
import type { Finding } from '../core/engine/finding.ts';
import { analyseModule, analysePlan, type ModuleAnalysis } from '../core/engine/module-analysis.ts';
import { placePlan } from '../core/engine/plan-analysis.ts';
import { factsOf, type Facts } from '../core/engine/workspace.ts';
import { fixModule } from '../core/engine/module-fix.ts';
import { readerOf } from '../core/languages/terraform/module.ts';
import { looksLikePlan } from '../core/languages/terraform/plan.ts';
import type { Fix } from '../core/model/index.ts';
import type { HclDocument } from '../core/syntax/hcl/tree.ts';
import type { LineIndex } from '../core/text/lines.ts';
import { isInside, slashes } from '../workspace/find-files.ts';
import { bytesOf, type Configuration } from '../workspace/configuration.ts';
import { directoriesOf, Modules } from '../workspace/modules.ts';
import { viewsOfModule, type View } from './view.ts';

/** Root modules whose analyses are kept from one keystroke to the next. */
const MOST_KEPT = 4;

/** What an editor holds of a file. */
interface OpenText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The Terraform modules of a workspace, as the editor's texts make them. */
export class OpenModules {
  private readonly folders: readonly string[];
  private readonly openText: (uri: string) => OpenText | undefined;
  private readonly documents = new Map<string, HclDocument>();
  /** The last versions of the root modules that were judged last, which are those that someone types in. */
  private readonly analyses = new Map<string, ModuleAnalysis>();
  private readonly known = new Set<string>();
  private modules: Modules;
  /** The URIs of the plans that are open. */
  private readonly plans = new Set<string>();
  /** What was made of each plan last: it is large and seldom changes. */
  private readonly judgedPlans = new Map<string, ModuleAnalysis>();

  constructor(folders: readonly string[], openText: (uri: string) => OpenText | undefined) {
    this.folders = folders;
    this.openText = openText;
    this.modules = this.reading({});
  }

  /** Reads all modules again, as a project's configuration wants it. */
  configure(configuration: Pick<Configuration, 'installedModules' | 'maxFileSize'>): void {
    this.modules = this.reading(configuration);
    this.analyses.clear();
  }

  /** A file that is none of a module's own was changed; whether a module has read it with `file()`. */
  textChanged(uri: string): boolean {
    if (!this.modules.forgetText(slashes(URI.parse(uri).fsPath))) return false;
    // What was judged rests on the text, and does not say so.
    this.analyses.clear();
    return true;
  }

  /** Takes note of the directories of files, so that it is known which module calls which. */
  discover(paths: readonly string[]): void {
    for (const directory of directoriesOf(paths)) this.known.add(directory);
  }

  /** A file was changed, opened or closed: its directory is read again. */
  changed(uri: string): void {
    this.modules.forget(directoryOf(uri));
    this.known.add(directoryOf(uri));
  }

  /** The root modules that a file belongs to. */
  rootsOf(uri: string): readonly string[] {
    const directory = directoryOf(uri);
    if (!this.folders.some((folder) => isInside(URI.parse(uri).fsPath, folder))) return [directory];
    const roots = this.modules.rootsOf([...this.known]);
    return roots.filter((root) => this.reaches(root, directory, new Set()));
  }

  /** All root modules that are known. */
  roots(): readonly string[] {
    return this.modules.rootsOf([...this.known]);
  }

  /** What the rules make of an open plan, beside the source of its resources where the workspace has it. */
  plan(uri: string, text: string, context: AnalysisContext): ModuleAnalysis | undefined {
    if (!looksLikePlan(text)) {
      this.forgetPlan(uri);
      return undefined;
    }
    this.plans.add(uri);
    const plan = this.judgedPlan(uri, text, context);
    const root = this.sourceOfPlan(uri);
    const source = plan && root !== undefined ? this.analysis(root, context) : undefined;
    return plan && source ? placePlan(plan, source, context).plan : plan;
  }

  /** Whether a document is a plan, or was one when it was read last. */
  isPlan(uri: string): boolean {
    return this.plans.has(uri);
  }

  /** The directory of the module that a plan was made of: its own or one above. */
  sourceOfPlan(uri: string): string | undefined {
    return this.modules.nearest(directoryOf(uri));
  }

  /** What the rules make of a root module, file by file. */
  views(root: string, context: AnalysisContext): readonly View[] {
    return this.judge(root, context).views;
  }

  /** The same with what other templates may ask of it. */
  judge(root: string, context: AnalysisContext): { readonly views: readonly View[]; readonly facts?: Facts } {
    const own = this.analysis(root, context);
    if (own === undefined) return { views: [] };
    const analysis = this.openPlans(root).reduce((source, { uri, text }) => {
      const plan = this.judgedPlan(uri, text, context);
      return plan === undefined ? source : placePlan(plan, source, context).source;
    }, own);
    return {
      views: viewsOfModule(analysis, (uri) => this.openText(uri)?.lines),
      facts: factsOf(analysis.template),
    };
  }

  /** A file's text with every wanted repair that lies in it alone. */
  repaired(
    uri: string,
    context: AnalysisContext,
    wanted: (finding: Finding, fix: Fix) => boolean,
  ): string | undefined {
    const [root] = this.rootsOf(uri);
    if (root === undefined) return undefined;
    const own = slashes(URI.parse(uri).fsPath);
    const isOwn = (path: string): boolean => path === own;
    return fixModule(root, this.modules.files, context, wanted, isOwn, this.modules).texts.get(own);
  }

  private analysis(root: string, context: AnalysisContext): ModuleAnalysis | undefined {
    const before = this.analyses.get(root);
    const analysis = analyseModule(root, this.modules.files, context, this.modules, before);
    this.analyses.delete(root);
    if (analysis !== undefined) this.analyses.set(root, analysis);
    const [oldest] = this.analyses.keys();
    if (this.analyses.size > MOST_KEPT) this.analyses.delete(oldest!);
    return analysis;
  }

  /** The plans that an editor has open and that were made of a module. */
  private openPlans(root: string): readonly { readonly uri: string; readonly text: string }[] {
    return [...this.plans].flatMap((uri) => {
      const text = this.openText(uri)?.text;
      if (text === undefined) this.forgetPlan(uri);
      return text !== undefined && this.sourceOfPlan(uri) === root ? [{ uri, text }] : [];
    });
  }

  private forgetPlan(uri: string): void {
    this.plans.delete(uri);
    this.judgedPlans.delete(uri);
  }

  private judgedPlan(uri: string, text: string, context: AnalysisContext): ModuleAnalysis | undefined {
    const before = this.judgedPlans.get(uri);
    const analysis = analysePlan(slashes(URI.parse(uri).fsPath), text, context, before);
    if (analysis === undefined) this.judgedPlans.delete(uri);
    else this.judgedPlans.set(uri, analysis);
    return analysis;
  }

  private reading({
    installedModules,
    maxFileSize,
  }: Pick<Configuration, 'installedModules' | 'maxFileSize'>): Modules {
    const largestFile = maxFileSize === undefined ? undefined : bytesOf(maxFileSize);
    const open = (path: string): HclDocument | undefined => this.document(path);
    return new Modules(this.folders, { open, installedModules, largestFile });
  }

  private reaches(from: string, to: string, seen: Set<string>): boolean {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return this.modules.callsOf(from).some((called) => this.reaches(called, to, seen));
  }

  /** The document of an open file; sections that are the same as before keep their identity. */
  private document(path: string): HclDocument | undefined {
    const uri = URI.file(path).toString();
    const open = this.openText(uri);
    if (open === undefined) {
      this.documents.delete(uri);
      return undefined;
    }
    const before = this.documents.get(uri);
    const document = before?.text === open.text ? before : readerOf(path)(open.text, before);
    this.documents.set(uri, document);
    return document;
  }
}

function directoryOf(uri: string): string {
  return directoriesOf([URI.parse(uri).fsPath])[0]!;
}
