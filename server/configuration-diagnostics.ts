import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { visible } from '../core/text/shown.ts';
import { CONFIGURATION_FILE, type Problem } from '../workspace/configuration.ts';
import type { Folder } from './folders.ts';
import type { Shown } from './publisher.ts';

/** Whether a URI is that of a project's configuration. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

/** What is wrong with a folder's configuration, and what names an old rule in it, in the file. */
export function configurationDiagnostics({ path, problems, configuration }: Folder): Shown {
  const diagnostics = [
    ...problems.map((problem) => toDiagnostic(problem, DiagnosticSeverity.Error)),
    ...(configuration.notes ?? []).map((note) => toDiagnostic(note, DiagnosticSeverity.Information)),
  ];
  return path === undefined || diagnostics.length === 0
    ? new Map()
    : new Map([[`${path}/${CONFIGURATION_FILE}`, diagnostics]]);
}

function toDiagnostic({ line, message }: Problem, severity: DiagnosticSeverity): Diagnostic {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1000 } },
    severity,
    source: 'parapet',
    message: visible(message),
  };
}
