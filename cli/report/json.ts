import type { ReportedFinding, SuppressedReport } from '../../workspace/scan.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Report } from './report.ts';

/** The version of what `docs/report.schema.json` says; a new member leaves it, one that is gone or means something else does not. */
const SCHEMA_VERSION = 1;

interface Published extends Omit<Report, 'findings' | 'suppressed'> {
  readonly schemaVersion: number;
  readonly findings: readonly Omit<ReportedFinding, 'source'>[];
  readonly suppressed: readonly Omit<SuppressedReport, 'source' | 'fixes'>[];
}

/** The report as JSON. */
export function reportJson(report: Report): Iterable<string> {
  return jsonPieces(published(report));
}

/** What JSON has of a report, as data. */
export function published(report: Report): Published {
  const findings = report.findings.map(({ source, shift, origin, extent, ...finding }) => finding);
  const suppressed = report.suppressed.map(({ source, shift, origin, extent, fixes, ...finding }) => finding);
  return { schemaVersion: SCHEMA_VERSION, ...report, findings, suppressed };
}
