import type { Invocation, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { frameworksOf } from '../../core/engine/compliance.ts';
import { waitingFor } from '../../core/engine/waiting.ts';
import { SUPPRESSION_RULES } from '../../core/engine/suppress.ts';
import type { AnyRule, Severity } from '../../core/model/index.ts';
import { withoutLinks } from '../../core/text/shown.ts';
import type { ReportedFinding, SuppressedReport } from '../../workspace/scan.ts';
import { loadFrameworks } from '../../workspace/frameworks.ts';
import { knownRule } from '../../workspace/rule-facts.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Report } from './report.ts';
import { pageOf } from '../rules.ts';

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Readonly<Record<Severity, Result.level>>;

/** What GitHub makes the severities critical (over 9.0), high (from 7.0), medium (from 4.0) and low of. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.1',
};

/** The report as SARIF 2.1.0, for code scanning; the frameworks that a rule is behind are its tags. */
export function reportSarif(report: Report): Iterable<string> {
  const used = new Set([...report.findings, ...report.suppressed].map(({ ruleId }) => ruleId));
  const described = [
    ...[...used].sort().flatMap((id) => [knownRule(id) ?? []].flat().map(descriptorOf)),
    ...Object.entries(SUPPRESSION_RULES)
      .filter(([id]) => used.has(id))
      .map(([id, text]) => ({ id, shortDescription: { text } })),
  ];
  const driver = { name: 'Parapet', version: VERSION, semanticVersion: VERSION, rules: described };
  const results = [
    ...report.findings.map((finding) => resultOf(finding, described)),
    ...report.suppressed.map((finding) => ({
      ...resultOf(finding, described),
      suppressions: [{ kind: 'inSource' as const, justification: justificationOf(finding) }],
    })),
  ];
  const sarif: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{ tool: { driver }, invocations: [invocationOf(report)], results }],
  };
  // A result of a run stands four deep.
  return jsonPieces(sarif, 4);
}

function justificationOf({ tool, reason }: SuppressedReport): string {
  const given = reason === '' ? 'no reason is given' : messageText(reason);
  return tool === undefined ? given : `${tool}: ${given}`;
}

/** What was not read, as notifications. */
function invocationOf({ errors, notRead, notEvaluated }: Report): Invocation {
  const notification = (
    level: 'error' | 'note',
    file: string,
    line: number | undefined,
    text: string,
  ): Notification => ({
    level,
    message: { text: messageText(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(file) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
      },
    ],
  });
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      ...errors.map(({ file, line, message }) => notification('error', file, line, message)),
      ...notRead.map(({ file, line, message }) => notification('note', file, line, message)),
      ...notEvaluated.map(({ file, line, construct, reason, rules }) =>
        notification(
          'note',
          file,
          line,
          `${construct}: ${reason}: ${waitingFor([{ resource: construct, rules }])}`,
        ),
      ),
    ],
  };
}

function descriptorOf(rule: AnyRule): ReportingDescriptor {
  const { FRAMEWORKS } = loadFrameworks();
  const markdown = pageOf(rule);
  const helpUri = addressOfPage(rule.id);
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: { text: `${rule.title}. ${helpUri ?? ''}`.trim(), markdown },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...(rule.aliases === undefined ? {} : { deprecatedIds: [...rule.aliases] }),
    properties: {
      tags: ['security', ...frameworksOf(rule, FRAMEWORKS).map(({ framework }) => framework.id)],
      // A finding is certain or it is not made.
      precision: 'very-high',
      'security-severity': SCORES[rule.severity],
    },
  };
}

function resultOf(finding: ReportedFinding, described: readonly ReportingDescriptor[]): Result {
  return {
    ruleId: finding.ruleId,
    ruleIndex: described.findIndex(({ id }) => id === finding.ruleId),
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(finding.file) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
  };
}

/** A viewer makes a link of `[title](target)`, and puts something else in place of `{0}`. */
function messageText(message: string): string {
  return withoutLinks(message).replace(/\{(?=\d+\})/g, '{ ');
}

/** No part of a name is the scheme of a URI, its query or its fragment. */
function relativeUri(file: string): string {
  return file
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

declare const PARAPET_VERSION: string | undefined;
const VERSION = typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '0.0.0';
