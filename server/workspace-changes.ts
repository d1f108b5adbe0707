import { FileChangeType, type FileEvent, type WorkspaceFolder } from 'vscode-languageserver/node';
import { isCandidate } from '../workspace/find-files.ts';
import { configurationDiagnostics, isConfiguration } from './configuration-diagnostics.ts';
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
      ? await requestSettings(connection, folders)
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

  /** Files were made, changed or deleted beside what is open. */
  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const { documents, log, projects, assemblies, judging } = this.session;
    if (changes.some(({ uri }) => isConfiguration(uri))) await this.configure();
    assemblies.filesChanged(changes.map(({ uri }) => pathOf(uri)));
    const deleted = FileChangeType.Deleted;
    let others = false;
    for (const { uri, type } of changes) {
      const path = pathOf(uri);
      // What a file was part of is not known once it is gone.
      const units = projects.isShared(path) ? projects.unitsOf(path) : [];
      if (type === deleted) projects.deleted(path);
      others = projects.changed(path) || projects.isShared(path) || others;
      if (!isCandidate(path) || isConfiguration(uri) || documents.has(path)) continue;
      if (projects.isShared(path)) log.guarded(path, () => judging.sharedChanged(path, units));
      else if (!this.session.isSynthesized(path)) log.guarded(path, () => judging.readClosed(path));
    }
    if (others) this.session.judgeAgain();
  }
}

/** The folders of a workspace that are on a disk. */
export function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): readonly string[] {
  return (folders ?? []).filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => pathOf(uri));
}
