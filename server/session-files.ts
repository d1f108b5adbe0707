import type { Files } from '../core/languages/language.ts';
import { Disk } from '../workspace/disk.ts';
import { isBelow } from '../workspace/find-files.ts';
import type { Documents } from './documents.ts';
import type { Folders } from './folders.ts';
import type { Log } from './log.ts';

/** What files are read with. */
export interface FilesHost {
  readonly documents: Documents;
  /** Nothing outside of them is read. */
  readonly folders: Folders;
  /** Takes note of a file that is not read, and why. */
  readonly log: Pick<Log, 'notRead'>;
}

/** The files as the editor has them: what is open as it is typed, everything else as it is on the disk. */
export class SessionFiles implements Files {
  private readonly host: FilesHost;
  private disk: { readonly folders: readonly string[]; readonly files: Disk } | undefined;

  constructor(host: FilesHost) {
    this.host = host;
  }

  text(path: string): string | undefined {
    return this.host.documents.get(path)?.text ?? this.onDisk().text(path);
  }

  /** What is open counts too where it was never saved, or lies outside of all folders. */
  list(folder: string): readonly string[] | undefined {
    const onDisk = this.onDisk().list(folder);
    const start = folder === '' ? '' : `${folder}/`;
    const open = [...this.host.documents.all()]
      .filter(({ path }) => path.startsWith(start) && !path.slice(start.length).includes('/'))
      .map(({ path }) => path.slice(start.length));
    if (open.length === 0) return onDisk;
    return [...new Set([...(onDisk ?? []), ...open])].sort();
  }

  /** Whether a path lies below a folder of the workspace, by its name. */
  isInFolders(path: string): boolean {
    return this.host.folders.paths.some((folder) => isBelow(path, folder));
  }

  /** Reads a file again when it is asked for next. */
  forget(path: string): void {
    this.disk?.files.forget(path);
  }

  private onDisk(): Disk {
    const { folders } = this.host;
    const { paths } = folders;
    if (this.disk?.folders !== paths) {
      const largestFile = (path: string): number | undefined => folders.largestFileOf(path);
      this.disk = {
        folders: paths,
        files: new Disk({ roots: paths, largestFile, onProblem: this.host.log.notRead }),
      };
    }
    return this.disk.files;
  }
}
