import { FileChangeType, type FileEvent, type WorkspaceFolder } from 'vscode-languageserver/node';
import { statSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { findFiles, isBelow, isCandidate, slashes } from '../workspace/find-files.ts';
import { foldersOf } from './abilities.ts';
import { configurationDiagnostics, isOfSettings } from './configuration-diagnostics.ts';
import { pathOf } from './documents.ts';
import { requestSettings } from './request-settings.ts';
import type { Session } from './session.ts';

/** Takes over what changes beside the open texts: settings, folders, files on the disk. */
export class WorkspaceChanges {
  private readonly session: Session;
  private readonly canAskSettings: boolean;

  constructor(session: Session, canAskSettings: boolean) {
    this.session = session;
    this.canAskSettings = canAskSettings;
  }

  /** Settings may have changed: reads them, and judges again what is open. */
  async configure(given?: unknown): Promise<void> {
    const { connection, folders, log, publisher, projects, assemblies, judging } = this.session;
    const settingsOf = this.canAskSettings
      ? await requestSettings(connection, folders).catch((error: unknown) => {
          log.failed(`The editor does not say what is set: ${String(error)}`);
          return () => undefined;
        })
      : () => (given as { readonly parapet?: unknown } | undefined)?.parapet;
    folders.configure(settingsOf);
    for (const folder of folders.all()) {
      log.tellUnknownProfile(folder.settings.unknownProfile);
      if (folder.path !== undefined)
        publisher.show(`configuration ${folder.path}`, configurationDiagnostics(folder));
    }
    projects.configure();
    assemblies.configure();
    this.session.judgeAgain();
    if (judging.isScanned) {
      judging.showClosed();
      this.session.workspaceChanged();
    }
  }

  /** Folders have come to the workspace, or gone: what was shown in those that are gone is taken back. */
  async foldersChanged(
    added: readonly WorkspaceFolder[],
    removed: readonly WorkspaceFolder[],
  ): Promise<void> {
    const { documents, folders, publisher, projects, index, judging } = this.session;
    folders.change(foldersOf(added), foldersOf(removed));
    projects.foldersChanged();
    const isIn = (path: string): boolean => folders.of(path).path !== undefined;
    for (const source of publisher.sources())
      if (!isIn(source.replace(/^(?:configuration|workspace) /, ''))) publisher.takeBack(source);
    for (const unit of index.units()) if (!isIn(unit)) index.set(unit, undefined);
    await this.configure();
    for (const path of judging.candidates()) {
      projects.discover([path]);
      if (!documents.has(path) && !projects.isShared(path)) judging.readClosed(path);
    }
    for (const unit of projects.sharedUnits()) judging.takeNote(unit);
    this.session.judgeAgain();
  }

  /** An editor has made, renamed or deleted files or folders: not every one has watchers that tell of it. */
  async filesMoved(moves: readonly { readonly from?: string; readonly to?: string }[]): Promise<void> {
    const { publisher, projects, index } = this.session;
    const known = [...publisher.sources(), ...publisher.files(), ...index.units(), ...projects.knownFiles()];
    const gone = moves.flatMap(({ from }) => (from === undefined ? [] : pathsAt(pathOf(from), known)));
    const come = moves.flatMap(({ to }) => (to === undefined ? [] : [pathOf(to)])).flatMap(filesAt);
    const told = (path: string, type: FileChangeType): FileEvent => ({
      uri: URI.file(path).toString(),
      type,
    });
    await this.filesChanged([
      ...gone.map((path) => told(path, FileChangeType.Deleted)),
      ...come.map((path) => told(path, FileChangeType.Created)),
    ]);
  }

  /** Files were made, changed or deleted beside what is open. */
  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const { documents, log, projects, assemblies, judging } = this.session;
    if (changes.some(({ uri }) => isOfSettings(uri))) await this.configure();
    assemblies.filesChanged(changes.map(({ uri }) => pathOf(uri)));
    const deleted = FileChangeType.Deleted;
    let others = false;
    for (const { uri, type } of changes) {
      const path = pathOf(uri);
      // What a file was part of is not known once it is gone.
      const units = projects.isShared(path) ? projects.unitsOf(path) : [];
      if (type === deleted) projects.deleted(path);
      others = projects.changed(path) || projects.isShared(path) || others;
      if (!isCandidate(path) || isOfSettings(uri) || documents.has(path)) continue;
      if (projects.isShared(path)) log.guarded(path, () => judging.sharedChanged(path, units));
      else if (!this.session.isSynthesized(path)) log.guarded(path, () => judging.readClosed(path));
    }
    if (others) this.session.judgeAgain();
  }
}

/** A path, and those of known files and units below it. */
function pathsAt(path: string, known: readonly string[]): readonly string[] {
  return [...new Set([path, ...known.filter((each) => isBelow(each, path))])];
}

/** The files that may be ours at a path: of a folder those below it. */
function filesAt(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? findFiles(path, path, []).files.map(slashes) : [path];
}
