import { analyse, judgeUnit, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { placeAtSource } from '../core/engine/at-source.ts';
import { fixAll, type FixAllResult, type FixChoice } from '../core/engine/fix.ts';
import { languageOf, languagesOf, type Surroundings } from '../core/languages/index.ts';
import type { Language, Unit } from '../core/languages/language.ts';
import { SessionFiles, type FilesHost } from './session-files.ts';
import { viewsOf, type View } from './view.ts';

/** A unit and the language that reads it. */
export interface UnitOf {
  readonly language: Language;
  readonly id: string;
}

/** What projects ask of the session. */
export interface ProjectHost extends FilesHost {
  readonly surroundings: Surroundings;
  /** What a unit's rules are run with; the same object until settings or neighbours change. */
  context(unit: string): AnalysisContext;
}

/** Units of several files whose analyses are kept from one key to the next. */
const MOST_KEPT = 4;

interface Kept {
  readonly analysis: Analysis;
  readonly context: AnalysisContext;
  /** When it was made: what is as old as the last change of anything is current. */
  readonly revision: number;
}

/** What is made of the files that are open and of those beside them: an analysis is made once for each version. */
export class Projects {
  private readonly host: ProjectHost;
  private readonly files: SessionFiles;
  private languages: readonly Language[];
  /** The files of the workspace that units of several files may be made of. */
  private known: readonly string[] = [];
  private readonly kept = new Map<string, Kept>();
  /** The last analysis that is not kept: of a file that is not open several things are asked one after the other. */
  private last: (Kept & { readonly key: string }) | undefined;
  private revision = 0;

  constructor(host: ProjectHost) {
    this.host = host;
    this.files = new SessionFiles(host);
    this.languages = this.read();
  }

  /** Reads everything again, as other settings want it. */
  configure(): void {
    this.languages = this.read();
    this.kept.clear();
    this.last = undefined;
    this.revision += 1;
  }

  /** Takes note of files that units of several files may be made of. */
  discover(paths: readonly string[]): void {
    const known = new Set([...this.known, ...paths.filter((path) => this.isShared(path))]);
    if (known.size !== this.known.length) this.known = [...known];
  }

  /**
   * Takes note that a file was changed, opened, saved, closed or deleted; whether units rest on it that it is no part of. Where
   * it `isTyped`, what stands beside it on the disk is not looked at again.
   */
  changed(path: string, isTyped = false): boolean {
    this.revision += 1;
    this.last = undefined;
    this.files.forget(path);
    if (this.isShared(path) && this.isInFolders(path)) this.discover([path]);
    let others = false;
    for (const language of this.languages) {
      if (!language.changed(path, isTyped)) continue;
      others = true;
      // What was read rests on the file, and does not say so.
      for (const [key, { analysis }] of this.kept)
        if (key === keyOf({ language, id: analysis.id })) this.kept.delete(key);
    }
    return others;
  }

  /** The files of the workspace that units of several files are made of. */
  knownFiles(): readonly string[] {
    return this.known;
  }

  /** A file is gone. */
  deleted(path: string): void {
    this.known = this.known.filter((other) => other !== path);
    this.changed(path);
  }

  /** The folders are others now. */
  foldersChanged(): void {
    this.known = this.known.filter((path) => this.isInFolders(path));
    this.configure();
  }

  /** Whether a file is part of a unit that may have others. */
  isShared(path: string): boolean {
    return this.languages.some((language) => !language.isSingleFile && language.mayOwn(path));
  }

  /** The language of a file; undefined where it is in none of ours. */
  languageOf(path: string): Language | undefined {
    return languageOf(this.languages, path, () => this.files.text(path));
  }

  /** The units that a file is part of; none of a file that is left out and makes up one alone. */
  unitsOf(path: string): readonly UnitOf[] {
    const isLeftOut = this.host.folders.isExcluded(path);
    const language = this.keptLanguage(path) ?? this.languageOf(path);
    if (isLeftOut && language?.isSingleFile === true) return [];
    return (language?.unitsOf(path, this.known) ?? []).map((id) => ({ language: language!, id }));
  }

  /** The units of several files that the workspace has. */
  sharedUnits(): readonly UnitOf[] {
    return this.languages
      .filter(({ isSingleFile }) => !isSingleFile)
      .flatMap((language) => language.unitsIn(this.known).map((id) => ({ language, id })));
  }

  /** What the rules make of a unit; the same object until something changes. */
  analysis(unit: UnitOf): Analysis | undefined {
    const key = keyOf(unit);
    const kept = this.kept.get(key) ?? (this.last?.key === key ? this.last : undefined);
    const context = this.host.context(unit.id);
    if (kept?.revision === this.revision && kept.context === context) return kept.analysis;
    const analysis = this.renewed(unit, context, kept);
    this.kept.delete(key);
    this.last = undefined;
    if (analysis !== undefined) this.keep(key, { analysis, context, revision: this.revision });
    this.letGo();
    return analysis;
  }

  /** The analysis of a unit with what open plans of it show, or of a plan without what its module shows. */
  shown(unit: UnitOf): Analysis | undefined {
    const own = this.analysis(unit);
    if (own === undefined) return undefined;
    const context = this.host.context(unit.id);
    const from = unit.language.sourceOf?.(unit.id);
    const source = from && this.analysis({ language: from.language, id: from.unit });
    if (source !== undefined) return placeAtSource(own, source, context).made;
    return this.madeFrom(unit).reduce((placed, made) => placeAtSource(made, placed, context).source, own);
  }

  /** The files of a unit as the editor shows them, but for those that are left out. */
  views(unit: UnitOf): readonly View[] {
    const analysis = this.shown(unit);
    if (analysis === undefined) return [];
    const views = viewsOf(analysis, (path) => this.host.documents.get(path)?.lines);
    return views.filter(({ path }) => !this.host.folders.isExcluded(path));
  }

  /** The unit that an open one was made from, which shows what is wrong in it. */
  sourceOf({ language, id }: UnitOf): UnitOf | undefined {
    const source = language.sourceOf?.(id);
    return source && { language: source.language, id: source.unit };
  }

  /** What an open file becomes with every wanted repair that lies in it alone. */
  repaired(path: string, wanted: FixChoice['wanted']): FixAllResult | undefined {
    const [unit] = this.unitsOf(path);
    if (unit === undefined) return undefined;
    return this.repairedUnit(unit, undefined, { wanted, mayChange: (changed) => changed === path });
  }

  /** What a unit becomes with the repairs of a choice, where files have other `texts` already. */
  repairedUnit(
    { language, id }: UnitOf,
    texts: ReadonlyMap<string, string> | undefined,
    choice: FixChoice,
  ): FixAllResult {
    const reader = texts === undefined || texts.size === 0 ? language : language.withTexts(texts);
    return fixAll(reader, id, this.host.context(id), choice);
  }

  /** The text of a file as it is now, in the editor or on the disk. */
  textOf(path: string): string | undefined {
    this.files.forget(path);
    return this.files.text(path);
  }

  private read(): readonly Language[] {
    const { surroundings, folders } = this.host;
    const installedModules = (root: string): boolean =>
      folders.of(root).configuration.installedModules !== false;
    return languagesOf(this.files, surroundings, { installedModules });
  }

  /** The language of a file that is typed in is what it was, also while its text is broken. */
  private keptLanguage(path: string): Language | undefined {
    return this.languages.find(
      (language) => language.isSingleFile && this.kept.has(keyOf({ language, id: path })),
    );
  }

  private renewed(unit: UnitOf, context: AnalysisContext, kept: Kept | undefined): Analysis | undefined {
    const { language, id } = unit;
    if (!language.isSingleFile) return analyse(language, id, context, kept?.analysis);
    const document = this.host.documents.get(id);
    const before = kept?.analysis.files[0]?.text;
    if (kept !== undefined && before !== undefined && before === this.files.text(id))
      return kept.context === context ? kept.analysis : judgeUnit(kept.analysis, context, kept.analysis);
    const change = before === undefined ? undefined : document?.changeFrom(before);
    document?.markRead();
    return analyse(language, id, context, kept?.analysis, change);
  }

  private keep(key: string, kept: Kept): void {
    if (this.isWorthKeeping(kept.analysis)) this.kept.set(key, kept);
    else this.last = { ...kept, key };
  }

  private isWorthKeeping({ files }: Unit): boolean {
    return files.some(({ path }) => this.host.documents.has(path));
  }

  private letGo(): void {
    const isShared = ({ analysis }: Kept): boolean =>
      analysis.files.length > 1 || this.isShared(analysis.files[0]?.path ?? '');
    const shared = [...this.kept].filter(([, kept]) => isShared(kept));
    for (const [key] of shared.slice(0, Math.max(0, shared.length - MOST_KEPT))) this.kept.delete(key);
    for (const [key, { analysis }] of this.kept) if (!this.isWorthKeeping(analysis)) this.kept.delete(key);
  }

  /** The analyses of open documents that were made from a unit. */
  private madeFrom({ id }: UnitOf): readonly Analysis[] {
    const makers = this.languages.filter((language) => language.sourceOf !== undefined);
    return [...this.host.documents.all()].flatMap(({ path }) => {
      const language = makers.find((maker) => maker.mayOwn(path)) && this.languageOf(path);
      if (language?.sourceOf?.(path)?.unit !== id) return [];
      return this.analysis({ language, id: path }) ?? [];
    });
  }

  private isInFolders(path: string): boolean {
    return this.files.isInFolders(path);
  }
}

function keyOf({ language, id }: UnitOf): string {
  return `${language.name}\t${id}`;
}
