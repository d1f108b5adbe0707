import type { Finding, Place, Severity } from '../model/index.ts';

/** The severity of a rule in a file, or whether it is off there; undefined where it is what it is elsewhere. */
export type SeverityIn = (path: string, ruleId: string) => Severity | 'off' | undefined;

/** Findings as severe as their rules are in the files that they stand in, without those whose rule is off there. */
export function asInFiles(
  findings: readonly Finding[],
  severityIn: SeverityIn | undefined,
  pathOf: (place: Place) => string | undefined,
): readonly Finding[] {
  if (severityIn === undefined) return findings;
  return findings.flatMap((finding): readonly Finding[] => {
    const path = pathOf(finding.place);
    const severity = path === undefined ? undefined : severityIn(path, finding.ruleId);
    if (severity === undefined) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
