import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import {
  CONFIGURATION_FILE,
  ConfigurationError,
  NO_CONFIGURATION,
  readConfiguration,
  type Configuration,
} from '../workspace/configuration.ts';

/** Whether a URI is that of a project's configuration. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

/** The configuration of the first folder that has one; what is wrong with it is shown in the file. */
export function configurationOf(folders: readonly string[], connection: Connection): Configuration {
  const path = folders
    .map((folder) => join(folder, CONFIGURATION_FILE))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) return NO_CONFIGURATION;
  const uri = URI.file(path).toString();
  try {
    const configuration = readConfiguration(readFileSync(path, 'utf8'), CONFIGURATION_FILE);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    return configuration;
  } catch (error) {
    const problems =
      error instanceof ConfigurationError ? error.problems : [{ line: 1, message: String(error) }];
    void connection.sendDiagnostics({
      uri,
      diagnostics: problems.map(({ line, message }) => ({
        range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1000 } },
        severity: DiagnosticSeverity.Error,
        source: 'parapet',
        message,
      })),
    });
    return NO_CONFIGURATION;
  }
}
