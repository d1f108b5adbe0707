import { frameworksOf } from '../core/engine/compliance.ts';
import type { Severity } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { loadFrameworks } from '../workspace/frameworks.ts';
import type { Report } from './report-json.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** Prints the report as SARIF 2.1.0, for code scanning; the frameworks that a rule is behind are its tags. */
export function reportSarif(report: Report): void {
  const { FRAMEWORKS } = loadFrameworks();
  const used = new Set(report.findings.map(({ ruleId }) => ruleId));
  const driver = {
    name: 'Parapet',
    rules: rules
      .filter(({ id }) => used.has(id))
      .map((rule) => ({
        id: rule.id,
        shortDescription: { text: rule.title },
        properties: {
          tags: ['security', ...frameworksOf(rule, FRAMEWORKS).map(({ framework }) => framework.id)],
        },
      })),
  };
  const results = report.findings.map((finding) => ({
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
  }));
  const sarif = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{ tool: { driver }, results }],
  };
  process.stdout.write(`${JSON.stringify(sarif, undefined, 2)}\n`);
}
