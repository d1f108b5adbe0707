import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import { visible } from '../core/text/shown.ts';
import { CONFIGURATION_FILE, type Problem } from '../workspace/configuration.ts';
import { OWN_RULES } from '../workspace/own-rules/folder.ts';
import type { Folder } from './folders.ts';
import type { Shown } from './publisher.ts';

/** Whether a URI is that of a project's configuration. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

/** Whether a URI is that of something that says how a project is judged: its configuration, a rule of its own. */
export function isOfSettings(uri: string): boolean {
  return isConfiguration(uri) || uri.includes(`/${OWN_RULES}/`);
}

/** What is wrong with a folder's configuration, and what names an old rule in it, in the file. */
export function configurationDiagnostics({ path, problems, configuration, own }: Folder): Shown {
  const diagnostics = [
    ...problems.map((problem) => toDiagnostic(problem, DiagnosticSeverity.Error)),
    ...(configuration.notes ?? []).map((note) => toDiagnostic(note, DiagnosticSeverity.Information)),
  ];
  if (path === undefined) return new Map();
  const shown = new Map<string, Diagnostic[]>();
  if (diagnostics.length > 0) shown.set(`${path}/${CONFIGURATION_FILE}`, diagnostics);
  for (const problem of own.problems) {
    const file = `${path}/${problem.file}`;
    shown.set(file, [...(shown.get(file) ?? []), toDiagnostic(problem, DiagnosticSeverity.Error)]);
  }
  return shown;
}

function toDiagnostic({ line, message }: Problem, severity: DiagnosticSeverity): Diagnostic {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1000 } },
    severity,
    source: 'parapet',
    message: visible(message),
  };
}
