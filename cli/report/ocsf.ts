import { frameworksOf } from '../../core/engine/compliance.ts';
import type { Severity } from '../../core/model/index.ts';
import { addressOfPage } from '../../workspace/page-address.ts';
import { loadFrameworks } from '../../workspace/frameworks.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { ids } from './asff.ts';
import { knownRule, titleOf } from '../../workspace/rule-facts.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Look } from './look.ts';
import type { Report } from './report.ts';

const SEVERITY_IDS: Readonly<Record<Severity, number>> = { critical: 5, high: 4, medium: 3, low: 2, info: 1 };

/** Compliance Finding (2003) of the category Findings (2), created (1): https://schema.ocsf.io/1.3.0/classes/compliance_finding */
const CLASS = { category_uid: 2, class_uid: 2003, activity_id: 1, type_uid: 200301 };

/** The findings as events of OCSF 1.3, class Compliance Finding. */
export function reportOcsf({ findings }: Report, { now }: Look): Iterable<string> {
  const product = { name: 'Parapet', vendor_name: 'Parapet', version: VERSION };
  const base = { ...CLASS, time: now.getTime(), metadata: { version: '1.3.0', product } };
  const idOf = ids();
  return jsonPieces(
    findings.map((finding) => ({ ...base, ...described(finding, idOf(finding)) })),
    1,
  );
}

declare const PARAPET_VERSION: string | undefined;
const VERSION = typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '0.0.0';

function described(finding: ReportedFinding, uid: string): object {
  const { ruleId, severity, message, file, line, resource, property, fixes } = finding;
  const rule = knownRule(ruleId);
  const url = addressOfPage(ruleId);
  const [fix] = fixes;
  const { FRAMEWORKS } = loadFrameworks();
  const standards =
    rule === undefined ? [] : frameworksOf(rule, FRAMEWORKS).map(({ framework }) => framework.name);
  return {
    severity_id: SEVERITY_IDS[severity],
    status_id: 1,
    message,
    finding_info: {
      uid,
      title: titleOf(ruleId) ?? ruleId,
      desc: message,
      ...(url === undefined ? {} : { src_url: url }),
    },
    compliance: {
      control: rule?.controls[0] ?? ruleId,
      requirements: rule?.controls ?? [],
      standards: standards.length === 0 ? ['Parapet'] : standards,
      status: 'Fail',
      status_id: 3,
    },
    ...(fix === undefined
      ? {}
      : { remediation: { desc: fix.title, ...(url === undefined ? {} : { references: [url] }) } }),
    resources: [
      {
        uid: `${file}:${resource === '' ? line : resource}`,
        name: resource === '' ? file : resource,
        type: 'Infrastructure as code',
        data: { file, line, property },
      },
    ],
  };
}
