import { jsonPieces } from './json-pieces.ts';
import type { Report } from './report.ts';

/** The report as JSON. */
export function reportJson(report: Report): Iterable<string> {
  const findings = report.findings.map(({ source, shift, origin, ...finding }) => finding);
  const suppressed = report.suppressed.map(({ source, shift, origin, fixes, ...finding }) => finding);
  return jsonPieces({ ...report, findings, suppressed });
}
