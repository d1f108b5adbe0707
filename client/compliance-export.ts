import { STATUS_WORDS, type ComplianceReport, type ReportedRequirement } from './dashboard-data.ts';

/** The requirements of a framework as Markdown; empty where there is no such framework. */
export function complianceMarkdown(report: ComplianceReport, id: string): string {
  const framework = report.frameworks.find((each) => each.id === id);
  if (framework === undefined) return '';
  const { name, score, requirements } = framework;
  const rows = requirements.map((requirement) =>
    [
      requirement.id,
      requirement.title,
      STATUS_WORDS[requirement.status],
      failingOf(requirement, report).join(', '),
    ]
      .map(cell)
      .join(' | '),
  );
  return [
    `# ${name}`,
    '',
    score.percent === undefined ? 'No score: no control could be evaluated.' : `Score: ${score.percent}%.`,
    '',
    '| Requirement | Asks | Status | Failing controls |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    report.note,
    '',
  ].join('\n');
}

/** The requirements of a framework as comma-separated values; the head alone where there is no such framework. */
export function complianceCsv(report: ComplianceReport, id: string): string {
  const framework = report.frameworks.find((each) => each.id === id);
  const rows = (framework?.requirements ?? []).map((requirement) => [
    framework!.id,
    requirement.id,
    requirement.title,
    STATUS_WORDS[requirement.status],
    failingOf(requirement, report).join(' '),
  ]);
  return [['framework', 'requirement', 'asks', 'status', 'failing controls'], ...rows]
    .map((row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
}

function failingOf({ controls, beyond }: ReportedRequirement, report: ComplianceReport): readonly string[] {
  return [...controls, ...beyond].filter((id) => report.controls[id]?.status === 'failed');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
