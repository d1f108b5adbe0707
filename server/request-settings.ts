import type { Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Folder, Folders } from './folders.ts';

/** Asks the editor for its settings of each folder, and for those of files outside of all folders. */
export async function requestSettings(
  connection: Connection,
  folders: Folders,
): Promise<(folder: Folder) => unknown> {
  const all = folders.all();
  const items = all.map(({ path }) => ({
    section: 'parapet',
    ...(path === undefined ? {} : { scopeUri: URI.file(path).toString() }),
  }));
  const answers = (await connection.workspace.getConfiguration(items)) as readonly unknown[];
  return (folder) => answers[all.indexOf(folder)];
}
