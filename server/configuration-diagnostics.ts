import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { CONFIGURATION_FILE } from '../workspace/configuration.ts';
import type { Folder } from './folders.ts';
import type { Shown } from './publisher.ts';

/** Whether a URI is that of a project's configuration. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

/** What is wrong with a folder's configuration, in the file. */
export function configurationDiagnostics({ path, problems }: Folder): Shown {
  if (path === undefined || problems.length === 0) return new Map();
  const diagnostics = problems.map(({ line, message }) => ({
    range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1000 } },
    severity: DiagnosticSeverity.Error,
    source: 'parapet',
    message,
  }));
  return new Map([[`${path}/${CONFIGURATION_FILE}`, diagnostics]]);
}
