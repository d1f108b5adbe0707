import type { Diagnostic } from 'vscode-languageserver/node';
import { factsOf } from '../core/engine/facts.ts';
import { SEVERITIES, type Severity } from '../core/model/index.ts';
import { findFiles } from '../workspace/find-files.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Folders } from './folders.ts';
import type { Projects, UnitOf } from './projects.ts';
import type { Publisher } from './publisher.ts';
import type { Typing } from './typing.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** How much of a unit is shown. */
export interface ShownCount {
  readonly files: number;
  readonly findings: Readonly<Partial<Record<Severity, number>>>;
  /** Files of which a part could not be read. */
  readonly unreadable: number;
  /** Calls of modules that are not there. */
  readonly unreadCalls: number;
}

export const NOTHING_SHOWN: ShownCount = { files: 0, findings: {}, unreadable: 0, unreadCalls: 0 };

/** How many of some findings have each severity, the most severe first. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): ShownCount['findings'] {
  const counts: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const count = findings.filter((each) => each.severity === severity).length;
    if (count > 0) counts[severity] = count;
  }
  return counts;
}

export function sumOf(a: ShownCount, b: ShownCount): ShownCount {
  return {
    files: a.files + b.files,
    findings: Object.fromEntries(
      SEVERITIES.map((each) => [each, (a.findings[each] ?? 0) + (b.findings[each] ?? 0)] as const).filter(
        ([, count]) => count > 0,
      ),
    ),
    unreadable: a.unreadable + b.unreadable,
    unreadCalls: a.unreadCalls + b.unreadCalls,
  };
}

/** What showing files needs of the session. */
export interface JudgingHost {
  readonly documents: Documents;
  readonly folders: Folders;
  readonly index: WorkspaceIndex;
  readonly projects: Projects;
  readonly publisher: Publisher;
  readonly typing: Typing;
  /** Whether the editor asks for the diagnostics of what it has open. */
  readonly isPulled: boolean;
  /** Whether a file is of a cloud assembly. */
  isSynthesized(path: string): boolean;
  /** What is known of the workspace is something else. */
  workspaceChanged(): void;
  /** Judges an open file on the next turn. */
  schedule(path: string): void;
}

/** Judges files and shows what is found: of those that are open, and, once a scan has asked for it, of all. */
export class Judging {
  /** Whether a scan has asked for the findings of files that are not open. */
  isScanned = false;
  private readonly host: JudgingHost;
  /** The units that an open file was part of when it was shown. */
  private readonly shownUnits = new Map<string, readonly UnitOf[]>();

  constructor(host: JudgingHost) {
    this.host = host;
  }

  /** Judges an open file with all that it is part of. */
  show(path: string): void {
    const { projects } = this.host;
    const units = projects.unitsOf(path);
    this.takeBackOthers(path, units);
    if (units.length === 0) this.gone(path);
    for (const unit of units) {
      this.showUnit(unit);
      const source = projects.sourceOf(unit);
      if (source !== undefined) this.showUnit(source);
    }
  }

  /** An open file was closed: its findings go with it unless others of its unit are open or a scan has asked for all. */
  close(path: string): void {
    const { projects, index } = this.host;
    const before = this.shownUnits.get(path) ?? [];
    this.shownUnits.delete(path);
    const units = projects.unitsOf(path);
    if (units.length === 0) this.gone(path);
    for (const unit of units) {
      const analysis = projects.analysis(unit);
      const isWatched = this.isScanned || analysis?.files.some((file) => this.host.documents.has(file.path));
      if (isWatched === true) this.showUnit(unit);
      else {
        this.host.publisher.takeBack(unit.id);
        if (isDeployed(unit)) index.set(unit.id, analysis && factsOf(analysis));
      }
    }
    for (const unit of before) {
      const source = projects.sourceOf(unit);
      if (source !== undefined) this.showUnit(source);
    }
  }

  /** Judges a unit and shows the findings of its files. */
  showUnit(unit: UnitOf): ShownCount {
    const { projects, publisher, documents, folders, isPulled } = this.host;
    const views = projects.views(unit);
    this.takeNote(unit);
    const shown = new Map<string, readonly Diagnostic[]>();
    for (const view of views) {
      if (isPulled && documents.has(view.path)) continue;
      const { settings } = folders.of(view.path);
      const unreadable = this.host.typing.shown(view.path, view.unreadable);
      const diagnostics = diagnosticsOf(view, settings, (path) => documents.uriOf(path), unreadable);
      if (diagnostics.length > 0) shown.set(view.path, diagnostics);
    }
    publisher.show(unit.id, shown, !unit.language.isSingleFile);
    return {
      files: views.length,
      findings: countsOf(views.flatMap((view) => view.findings)),
      unreadable: views.filter(({ unreadable }) => unreadable.length > 0).length,
      unreadCalls: views.reduce((sum, { unread }) => sum + unread.length, 0),
    };
  }

  /** Reads a file that is not open, for what others ask of it, and shows it where a scan has asked for that. */
  readClosed(path: string): ShownCount {
    const { projects } = this.host;
    const units = projects.unitsOf(path);
    if (units.length === 0) this.gone(path);
    return units.reduce((sum, unit) => {
      if (!this.isScanned) {
        this.takeNote(unit);
        return sum;
      }
      return sumOf(sum, this.showUnit(unit));
    }, NOTHING_SHOWN);
  }

  /**
   * A file of a module that is not open was changed or is gone: shows what it is part of, and what it `was` part of before,
   * where a scan has asked for that.
   */
  sharedChanged(path: string, was: readonly UnitOf[]): void {
    const { projects, publisher } = this.host;
    const current = new Set(projects.sharedUnits().map(({ id }) => id));
    const now = projects.unitsOf(path).filter(({ id }) => current.has(id));
    const units = new Map([...was, ...now].map((unit) => [unit.id, unit]));
    for (const unit of units.values())
      if (!current.has(unit.id)) publisher.takeBack(unit.id);
      else if (this.isScanned) this.showUnit(unit);
      else this.takeNote(unit);
  }

  /** A file is there no more, or holds nothing that is judged. */
  gone(path: string): void {
    this.host.publisher.takeBack(path);
    if (!this.host.index.set(path, undefined)) return;
    this.scheduleOthers(path);
    this.host.workspaceChanged();
  }

  /** The paths of all files of the workspace that may be templates, with forward slashes. */
  candidates(): readonly string[] {
    const { folders } = this.host;
    return folders
      .all()
      .flatMap((folder) =>
        folder.path === undefined ? [] : findFiles(folder.path, folder.path, folder.exclude).files,
      )
      .filter((path) => !this.host.isSynthesized(path));
  }

  /** Shows all that is not open. */
  showClosed(): void {
    const { projects, documents } = this.host;
    for (const path of this.candidates())
      if (!documents.has(path) && !projects.isShared(path)) this.readClosed(path);
    for (const unit of projects.sharedUnits()) this.showUnit(unit);
  }

  /** Takes note of what others may ask of a unit, and judges again what may ask. */
  takeNote(unit: UnitOf): void {
    if (!isDeployed(unit)) return;
    const analysis = this.host.projects.analysis(unit);
    const facts = analysis && factsOf(analysis);
    if (!this.host.index.set(unit.id, facts) || !this.host.index.complete) return;
    this.scheduleOthers(unit.id);
    this.host.workspaceChanged();
  }

  private scheduleOthers(unit: string): void {
    for (const { path } of this.host.documents.all())
      if (!this.host.projects.unitsOf(path).some(({ id }) => id === unit)) this.host.schedule(path);
  }

  /** A unit that a file is no part of any more is shown no more, or without it. */
  private takeBackOthers(path: string, units: readonly UnitOf[]): void {
    const { projects, publisher } = this.host;
    const ids = new Set(units.map(({ id }) => id));
    const left = (this.shownUnits.get(path) ?? []).filter(({ id }) => !ids.has(id));
    this.shownUnits.set(path, units);
    if (left.length === 0) return;
    const shared = new Set(projects.sharedUnits().map(({ id }) => id));
    for (const unit of left)
      if (shared.has(unit.id)) this.showUnit(unit);
      else publisher.takeBack(unit.id);
  }
}

/** Whether a unit is deployed as it is: what was made from another one is that. */
function isDeployed({ language }: UnitOf): boolean {
  return language.sourceOf === undefined;
}
