import { jsonPieces } from './json-pieces.ts';
import type { Report } from './report.ts';

/** The version of what `docs/report.schema.json` says; a new member leaves it, one that is gone or means something else does not. */
const SCHEMA_VERSION = 1;

/** The report as JSON. */
export function reportJson(report: Report): Iterable<string> {
  const findings = report.findings.map(({ source, shift, origin, extent, ...finding }) => finding);
  const suppressed = report.suppressed.map(({ source, shift, origin, extent, fixes, ...finding }) => finding);
  return jsonPieces({ schemaVersion: SCHEMA_VERSION, ...report, findings, suppressed });
}
