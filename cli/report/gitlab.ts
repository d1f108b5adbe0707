import { createHash } from 'node:crypto';
import type { Severity } from '../../core/model/index.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Report } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** GitLab's report of code quality, which it shows in merge requests. */
export function reportGitlab({ findings }: Report): Iterable<string> {
  const fingerprintOf = fingerprints();
  return jsonPieces(
    findings.map((finding) => ({
      description: finding.message,
      check_name: finding.ruleId,
      fingerprint: fingerprintOf(finding),
      severity: SEVERITIES[finding.severity],
      location: { path: finding.file, lines: { begin: finding.line } },
    })),
    1,
  );
}

/**
 * Names findings so that each keeps its name while lines move: by rule, file, resource and property, and by a number where
 * several have those in common.
 */
export function fingerprints(): (finding: ReportedFinding) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, file, resource, property }) => {
    const key = JSON.stringify([ruleId, file, resource, property]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256')
      .update(before === 0 ? key : `${key}${before}`)
      .digest('hex')
      .slice(0, 32);
  };
}
