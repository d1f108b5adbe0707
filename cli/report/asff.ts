import { createHash } from 'node:crypto';
import type { Severity } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { knownRule, titleOf } from '../../workspace/rule-facts.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Look } from './look.ts';
import type { Report } from './report.ts';

const LABELS: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
};

/** A list of findings as Security Hub imports them, into the account and the region that are named. */
export function reportAsff({ findings }: Report, { aws, now }: Look): Iterable<string> {
  const { account = '', region = '' } = aws ?? {};
  const scope = {
    SchemaVersion: '2018-10-08',
    ProductArn: `arn:${partitionOf(region)}:securityhub:${region}:${account}:product/${account}/default`,
    AwsAccountId: account,
    Region: region,
    CreatedAt: now.toISOString(),
    UpdatedAt: now.toISOString(),
  };
  const idOf = ids();
  return jsonPieces(
    findings.map((finding) => ({ ...scope, Id: idOf(finding), ...described(finding) })),
    1,
  );
}

function partitionOf(region: string): string {
  return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** Names of findings that stay while lines move; those that have all in common are told apart by their number. */
export function ids(): (finding: ReportedFinding) => string {
  const counts = new Map<string, number>();
  return ({ ruleId, file, resource, property }) => {
    const key = JSON.stringify([file, resource, property]);
    const count = (counts.get(`${ruleId} ${key}`) ?? 0) + 1;
    counts.set(`${ruleId} ${key}`, count);
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return `parapet/${ruleId}/${digest}${count === 1 ? '' : `/${count}`}`;
  };
}

function described(finding: ReportedFinding): object {
  const { ruleId, severity, message, file, line, resource, property, fixes } = finding;
  const controls = knownRule(ruleId)?.controls ?? [];
  const url = addressOfPage(ruleId);
  const [fix] = fixes;
  const details = { Rule: ruleId, File: file, Line: String(line), Resource: resource, Property: property };
  return {
    GeneratorId: `parapet/${ruleId}`,
    Types: ['Software and Configuration Checks/AWS Security Best Practices'],
    Severity: { Label: LABELS[severity] },
    Title: short(titleOf(ruleId) ?? ruleId, 256),
    Description: short(message, 1024),
    Compliance: {
      Status: 'FAILED',
      ...(controls.length > 0 ? { RelatedRequirements: controls.slice(0, 32) } : {}),
    },
    Remediation: {
      Recommendation: {
        Text: short(fix?.title ?? 'The page of the rule says what to do.', 512),
        ...(url === undefined ? {} : { Url: url }),
      },
    },
    Resources: [
      {
        Type: 'Other',
        Id: short(`${file}:${resource === '' ? line : resource}`, 512),
        Details: {
          Other: Object.fromEntries(
            Object.entries(details).flatMap(([name, text]) =>
              text === '' ? [] : [[name, short(text, 1024)]],
            ),
          ),
        },
      },
    ],
    RecordState: 'ACTIVE',
  };
}

/** A text of so many characters at most, in which all is seen. */
function short(text: string, most: number): string {
  const shown = visible(text);
  return shown.length <= most ? shown : `${shown.slice(0, most - 1)}…`;
}
