import { join, relative } from 'node:path';
import { analyse, judgeUnit, type Analysis, type AnalysisContext } from '../core/engine/analysis.ts';
import { placeAtSource } from '../core/engine/at-source.ts';
import type { RuleSet } from '../core/engine/rule-set.ts';
import { tallyOf, tallyOfSource, type Tally } from '../core/engine/tally.ts';
import { factsOf, type Facts } from '../core/engine/facts.ts';
import { judgeWorkspace, Neighbourhood, type WorkspaceFinding } from '../core/engine/workspace.ts';
import { languageOf, languagesOf, type Surroundings } from '../core/languages/index.ts';
import type { Language } from '../core/languages/language.ts';
import type { Finding, Neighbours, OtherTool, Outcomes, Reason } from '../core/model/index.ts';
import { SURROUNDINGS } from './cdk.ts';
import { Disk, type DiskSettings, type ReadProblem } from './disk.ts';
import { asJudgedHere, mayBeJudgedApart, told, type JudgedApart } from './judged-apart.ts';
import { isExcluded, slashes } from './find-files.ts';
import { listening, type Asked } from './listening.ts';
import { tallyOfAll } from './scan-tally.ts';
import { reported } from './reported.ts';
import { saidOnce } from './shared-findings.ts';
import { byFile } from './by-file.ts';
import { NOTHING_BESIDE, TextsAsDisk, type GivenTexts } from './given-texts.ts';
import type { Override } from './configuration.ts';
import { readSynthesized, type Synthesized } from './synthesized.ts';

/** A finding where people look for it: lines and columns from 1. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: Finding['severity'];
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly resource: string;
  /** The property below the resource's properties; empty for the resource as a whole. */
  readonly property: string;
  readonly message: string;
  /** What the message says last in brackets, where a value comes from elsewhere. */
  readonly origin?: string | undefined;
  /** The repairs that can be written. */
  readonly fixes: readonly ReportedFix[];
  /** The line of the text that it begins on; of a long line what is around it. */
  readonly source: string;
  /** The lines of the resource that it is in, as that is written; undefined where nobody asks or it is not told. */
  readonly extent?: { readonly line: number; readonly endLine: number } | undefined;
  /** How many characters fewer stand ahead of it in `source` than on its line; none where undefined. */
  readonly shift?: number | undefined;
}

/** A finding that somebody has suppressed, with the reason. */
export interface SuppressedReport extends ReportedFinding {
  readonly reason: string;
  /** The tool that it is suppressed for; undefined where it is for this one. */
  readonly tool?: OtherTool | undefined;
  /** The last day on which that holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
}

/** A repair as a report names it. */
export interface ReportedFix {
  readonly title: string;
  /** `safe` fixes run under fix-all; `review` ones are looked at one by one. */
  readonly safety: 'safe' | 'review';
  /** Why somebody has to look; none where it is safe. */
  readonly reasons: readonly Reason[];
}

/** A message about a line of a file; lines from 1. */
export interface PlacedMessage {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Rules that wait for the synthesis of a construct, where it is not followed what becomes of that. */
export interface WaitingRules {
  readonly file: string;
  /** Of the statement or the value that makes it so, from 1. */
  readonly line: number;
  readonly construct: string;
  readonly reason: string;
  /** How many. */
  readonly rules: number;
}

/** What is kept of a unit that was scanned: its texts and its trees are let go. */
export interface ScannedTemplate {
  /** What its language calls it: an absolute path, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  /** By line. */
  readonly findings: readonly ReportedFinding[];
  /** Where reading failed; lines from 1. */
  readonly unreadable: readonly PlacedMessage[];
  /** What it leads to and was not read: calls of modules that are not there. */
  readonly unread: readonly PlacedMessage[];
  /** What rules wait for. */
  readonly waiting: readonly WaitingRules[];
  readonly outcomes: Outcomes;
  /** What is not said since somebody has given a reason. */
  readonly suppressed: readonly SuppressedReport[];
  /** What the rules made of its resources, where `keepOutcomes` asks for it. */
  readonly tally?: Tally | undefined;
}

export interface ScanResult {
  readonly templates: readonly ScannedTemplate[];
  readonly workspace: readonly WorkspaceFinding[];
  /** What could not be read, in words, by file. */
  readonly problems: readonly ReadProblem[];
  /** Those of them that follow from what was read, and not from how long it took or where it failed. */
  readonly unread: readonly ReadProblem[];
  /** What the rules made of all of it, where `keepOutcomes` asks for it: each resource where it is known best. */
  readonly tally: Tally;
}

export interface ScanSettings {
  readonly rules: RuleSet;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseline: boolean | undefined;
  /** The working directory, absolute: files are named from there. */
  readonly cwd: string;
  /** The absolute folders that modules may be read from; the working directory where undefined. */
  readonly roots?: readonly string[];
  /** Globs, from the working directory, of what is not read where something else leads to it. */
  readonly exclude?: readonly string[] | undefined;
  /** What rules are for some files alone; globs from the working directory. */
  readonly overrides?: readonly Override[] | undefined;
  /** Files larger than this are not read, in bytes; `LARGEST_FILE` where undefined. */
  readonly largestFile?: number | undefined;
  /** Whether Terraform modules are read that come from a registry; they are where undefined. */
  readonly installedModules?: boolean | undefined;
  /** What the files say, where nothing is to be read from the disk. */
  readonly texts?: GivenTexts | undefined;
  readonly onProgress?: (done: number, of: number) => void;
  readonly onError?: AnalysisContext['onError'];
  readonly budget?: AnalysisContext['budget'];
  /** Told what was read, as `Disk` tells it. */
  readonly onFile?: DiskSettings['onFile'];
  /** Whether findings name their repairs; they do where undefined. */
  readonly keepFixes?: boolean | undefined;
  /** Whether findings say the lines of their resources. */
  readonly keepExtents?: boolean | undefined;
  /** Whether the result has a tally. */
  readonly keepOutcomes?: boolean | undefined;
  /** Templates that were judged elsewhere, by their paths. */
  readonly judged?: ReadonlyMap<string, JudgedApart> | undefined;
}

const NONE_COUNTED: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };

/** A unit that was judged on its own, and what it would have asked of others. */
export interface Alone {
  readonly scanned: ScannedTemplate;
  readonly facts: Facts;
  readonly asked: Asked;
}

/** Reads and judges files together: what they are to each other counts. Files that are no templates are passed over. */
export function scanFiles(paths: readonly string[], settings: ScanSettings): ScanResult {
  return new Scan(paths.map(slashes), settings).run();
}

/** Judges templates for a scan that goes on elsewhere, each on its own; what else is among the files is left to that one. */
export function judgeApart(paths: readonly string[], settings: ScanSettings): readonly JudgedApart[] {
  return new Scan(paths.map(slashes), settings).templatesApart();
}

/** The disk as a scan of files reads it. */
export function diskOf(paths: readonly string[], settings: ScanSettings): Disk {
  const { cwd, roots, largestFile, onFile, texts } = settings;
  if (texts !== undefined) return new TextsAsDisk(texts);
  const given = paths.map(slashes);
  return new Disk({ roots: roots ?? [cwd], given, largestFile: () => largestFile, onFile });
}

/** What of the settings of a scan holds for some files alone. */
export function byFileIn({ cwd, rules, overrides }: ScanSettings, disk: Disk): ReturnType<typeof byFile> {
  return byFile(cwd, rules, overrides, disk);
}

class Scan {
  private readonly paths: readonly string[];
  private readonly settings: ScanSettings;
  private readonly languages: readonly Language[];
  private readonly disk: Disk;
  private readonly byFile: ReturnType<typeof byFile>;
  private readonly synthesized: Synthesized;
  private readonly synthesizedPaths: ReadonlySet<string>;
  private readonly alone: Alone[] = [];
  private readonly made: ScannedTemplate[] = [];
  /** The units that others were made from. */
  private readonly sources = new Set<string>();
  /** What was not judged, or not by all rules. */
  private readonly left: ReadProblem[] = [];

  constructor(paths: readonly string[], settings: ScanSettings) {
    this.paths = paths;
    this.settings = settings;
    const { installedModules, texts } = settings;
    const surroundings: Surroundings = {
      ...(texts === undefined ? SURROUNDINGS : { ...SURROUNDINGS, ...NOTHING_BESIDE }),
      synthesized: (path) => this.synthesized.bySource.get(path),
      isSynthesized: (path) => this.synthesizedPaths.has(path),
    };
    this.disk = diskOf(paths, settings);
    this.languages = languagesOf(this.disk, surroundings, {
      installedModules: () => installedModules !== false,
    });
    this.byFile = byFileIn(settings, this.disk);
    this.synthesized = readSynthesized(texts === undefined ? paths : [], { ...settings, surroundings });
    this.synthesizedPaths = new Set(this.synthesized.templates.map(({ path }) => path));
  }

  run(): ScanResult {
    const { settings, synthesized, alone } = this;
    this.judgeAll();
    const facts = alone.map((one) => one.facts);
    const neighbourhood = new Neighbourhood(facts);
    const scanned = [
      ...alone.map(
        (one) => this.guarded(one.scanned.path, () => this.amongOthers(one, neighbourhood)) ?? one.scanned,
      ),
      ...synthesized.templates.flatMap(
        ({ analysis, left }) => this.guarded(analysis.id, () => this.summarizeLeft(analysis, left)) ?? [],
      ),
      ...this.made,
    ];
    const tally = tallyOfAll(scanned, this.sources);
    const workspace = judgeWorkspace(facts, settings.rules, settings.baseline, (id, outcome) => {
      if (outcome !== 'notApplicable') tally.add(id, 'workspace', outcome);
    });
    const unread = this.disk.problems;
    const problems = [...synthesized.problems, ...unread, ...this.left];
    const shown = scanned.map((template) => this.withoutLeftOut(template));
    const templates = saidOnce(shown, (path) => slashes(relative(settings.cwd, path)) || '.');
    return { templates, problems, unread, workspace, tally };
  }

  /** Judges each template on its own, for a scan that goes on elsewhere; what else there is, is left to that one. */
  templatesApart(): readonly JudgedApart[] {
    return this.paths.flatMap((path): readonly JudgedApart[] => {
      const [before, unjudged] = [this.disk.problems.length, this.left.length];
      const language = this.guarded(path, () => languageOf(this.languages, path, () => this.disk.text(path)));
      if (language === undefined || !mayBeJudgedApart(language)) return [];
      this.guarded(path, () => this.judgeAlone(language, path));
      const alone = this.alone.pop();
      const [unread, left] = [this.disk.problems.slice(before), this.left.slice(unjudged)];
      return [{ path, alone: alone && told(alone), unread, left }];
    });
  }

  /** Takes over what was judged elsewhere. */
  private takeOver({ alone, unread, left }: JudgedApart): void {
    for (const problem of unread) this.disk.tell(problem.path, problem.message);
    this.left.push(...left);
    if (alone !== undefined) this.alone.push(asJudgedHere(alone, this.languages));
  }

  /** Judges each file that is a unit of its own, in their order, and then what files make up together. */
  private judgeAll(): void {
    const others = new Map<Language, string[]>();
    const made: { readonly language: Language; readonly unit: string }[] = [];
    this.paths.forEach((path, i) => {
      this.settings.onProgress?.(i, this.paths.length);
      if (this.synthesizedPaths.has(path)) return;
      const elsewhere = this.settings.judged?.get(path);
      if (elsewhere !== undefined) {
        this.takeOver(elsewhere);
        return;
      }
      const language = this.guarded(path, () => languageOf(this.languages, path, () => this.disk.text(path)));
      if (language === undefined) return;
      if (!language.isSingleFile) others.set(language, [...(others.get(language) ?? []), path]);
      else if (language.sourceOf === undefined) this.guarded(path, () => this.judgeAlone(language, path));
      else made.push({ language, unit: path });
    });
    for (const [language, paths] of others)
      for (const unit of language.unitsIn(paths)) {
        this.guarded(unit, () => this.judgeAlone(language, unit));
        language.letGo?.(unit);
      }
    for (const { language, unit } of made) this.guarded(unit, () => this.judgeMade(language, unit));
  }

  /** What throws costs its own unit and is said; the rest goes on. */
  private guarded<T>(unit: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.left.push({ path: unit, message: `could not be judged, which is a fault of Parapet: ${reason}` });
      return undefined;
    }
  }

  private judgeAlone(language: Language, unit: string): void {
    const { asked, neighbours } = listening();
    const analysis = this.analyse(language, unit, neighbours);
    if (analysis === undefined) return;
    this.alone.push({
      scanned: this.summarize(language, analysis),
      facts: factsOf(analysis),
      asked,
    });
  }

  /** What was made from another unit, such as a plan: what that one says itself is not said twice. */
  private judgeMade(language: Language, unit: string): void {
    const { neighbours } = listening();
    const analysis = this.analyse(language, unit, neighbours);
    if (analysis === undefined) return;
    const from = language.sourceOf?.(unit);
    const source = from && this.analyse(from.language, from.unit, neighbours);
    if (source === undefined) {
      this.made.push(this.summarize(language, analysis));
      return;
    }
    this.sources.add(source.id);
    const said = new Set(source.findings);
    const placed = placeAtSource(analysis, source, this.contextAmong(neighbours));
    const findings = placed.source.findings.filter((finding) => !said.has(finding));
    this.made.push(
      this.summarize(language, {
        ...placed.made,
        files: [...analysis.files, ...source.files],
        locate: (place) => analysis.locate(place) ?? source.locate(place),
        // The source's own outcomes are counted already.
        result: { ...analysis.result, outcomes: NONE_COUNTED },
        findings: [...placed.made.findings, ...findings],
      }),
    );
  }

  /** A unit may have files that are left out: what is found in those is not said, unless somebody has named the file. */
  private withoutLeftOut(template: ScannedTemplate): ScannedTemplate {
    const { cwd, exclude = [] } = this.settings;
    if (exclude.length === 0 || template.language.isSingleFile) return template;
    const isLeftOut = (path: string): boolean =>
      isExcluded(path, cwd, exclude) && !this.paths.includes(slashes(path));
    const findings = template.findings.filter(({ file }) => !isLeftOut(join(cwd, file)));
    return findings.length === template.findings.length ? template : { ...template, findings };
  }

  private contextAmong(neighbours: Neighbours): AnalysisContext {
    const { rules, today, onError, keepOutcomes, budget } = this.settings;
    return { rules, today, onError, keepOutcomes, budget, neighbours, ...this.byFile };
  }

  private analyse(language: Language, unit: string, neighbours: Neighbours): Analysis | undefined {
    const context = this.contextAmong(neighbours);
    // What was read for the synthesized templates is let go with the first use.
    const read = this.synthesized.sources.get(unit);
    this.synthesized.sources.delete(unit);
    return read === undefined ? analyse(language, unit, context) : judgeUnit(read, context);
  }

  /** Few units have a neighbour that may name what they declare; those are read again, which is cheaper than to keep all. */
  private amongOthers({ scanned, facts, asked }: Alone, neighbourhood: Neighbourhood): ScannedTemplate {
    const neighbours = neighbourhood.around(facts, neighbourhood);
    if (![...asked.values()].some(([type, path]) => neighbours.namers(type, path).length > 0)) return scanned;
    const analysis = this.analyse(scanned.language, scanned.path, neighbours);
    return analysis === undefined ? scanned : this.summarize(scanned.language, analysis);
  }

  /** What no construct in the source has of a synthesized template, in which nothing is repaired. */
  private summarizeLeft(analysis: Analysis, left: readonly Finding[]): ScannedTemplate {
    const language = languageOf(this.languages, analysis.id, () => analysis.files[0]!.text)!;
    return this.summarize(language, { ...analysis, findings: left, canWrite: () => false });
  }

  private summarize(language: Language, analysis: Analysis): ScannedTemplate {
    const { cwd, keepOutcomes, keepFixes, keepExtents } = this.settings;
    const { bySource, told } = this.synthesized;
    const { id } = analysis;
    for (const message of analysis.result.notEvaluated)
      if (!this.left.some((known) => known.path === id && known.message === message))
        this.left.push({ path: id, message });
    const tally = (): Tally =>
      told.has(id) ? tallyOfSource(analysis, bySource.get(id)?.findings ?? []) : tallyOf(analysis);
    return {
      path: id,
      language,
      ...reported(
        // What was synthesized since tells what the source does not.
        told.has(id) ? { ...analysis, unfollowed: undefined } : analysis,
        { fixes: keepFixes !== false, extents: keepExtents === true },
        (file) => slashes(relative(cwd, file.path)) || file.path,
      ),
      outcomes: analysis.result.outcomes,
      tally: keepOutcomes === true ? tally() : undefined,
    };
  }
}
