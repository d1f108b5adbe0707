import { SEVERITIES, type Severity } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { serviceOf, titleOf } from '../../workspace/rule-facts.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import type { Grouping } from './groupings.ts';

/** Findings that have something in common. */
export interface Group {
  /** What: the id of a rule, the path of a file, a severity, a service. */
  readonly name: string;
  /** In words, where the name alone does not tell. */
  readonly title: string | undefined;
  /** The worst first. */
  readonly findings: readonly ReportedFinding[];
}

/** Findings that say the same of several places, with the same repairs. */
export interface Kind {
  /** What they say, with an ellipsis in place of the resource where that differs. */
  readonly message: string;
  readonly findings: readonly ReportedFinding[];
}

/** The groups of findings, the one with the worst finding first, and of those the one with most. */
export function groupsOf(findings: readonly ReportedFinding[], by: Grouping): readonly Group[] {
  const nameOf = NAMES[by];
  const groups = gathered(findings, nameOf).map(([name, own]) => ({
    name,
    title: by === 'rule' ? titleOf(name) : undefined,
    findings: [...own].sort((a, b) => rank(a) - rank(b)),
  }));
  const weights = new Map(groups.map((group) => [group, counts(group.findings)]));
  return groups.sort((a, b) => compared(weights.get(a)!, weights.get(b)!));
}

/** How many findings there are of each severity, the worst first. */
export function counts(findings: readonly ReportedFinding[]): readonly number[] {
  const found = SEVERITIES.map(() => 0);
  for (const finding of findings) found[rank(finding)]! += 1;
  return found;
}

/** "3 high, 1 low". */
export function countsInWords(found: readonly number[]): string {
  return SEVERITIES.flatMap((severity, i) => (found[i]! > 0 ? [`${found[i]} ${severity}`] : [])).join(', ');
}

/** Findings of a rule by what they say, in their order. */
export function kindsOf(findings: readonly ReportedFinding[]): readonly Kind[] {
  const said = (finding: ReportedFinding): string =>
    [withoutName(finding), ...finding.fixes.map(({ title }) => title)].join('\n');
  return gathered(findings, said).map(([, own]) => {
    const [first] = own as readonly [ReportedFinding];
    const isOfOne = own.every(({ resource }) => resource === first.resource);
    return { message: isOfOne ? withoutOrigin(first) : withoutName(first), findings: own };
  });
}

function gathered(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): readonly (readonly [key: string, findings: readonly ReportedFinding[]])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [finding]);
    else own.push(finding);
  }
  return [...groups];
}

function withoutOrigin({ message, origin }: ReportedFinding): string {
  return origin === undefined ? message : message.replace(` (${origin})`, () => '');
}

function withoutName(finding: ReportedFinding): string {
  const name = visible(finding.resource);
  const message = withoutOrigin(finding);
  return name === '' ? message : message.replaceAll(name, () => '…');
}

const NAMES: Readonly<Record<Grouping, (finding: ReportedFinding) => string>> = {
  rule: ({ ruleId }) => ruleId,
  file: ({ file }) => visible(file),
  severity: ({ severity }) => severity,
  service: ({ ruleId }) => serviceOf(ruleId),
};

function rank({ severity }: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(severity);
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, i) => count !== b[i]);
  return at < 0 ? 0 : b[at]! - a[at]!;
}
