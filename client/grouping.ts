import { SEVERITIES, type ListedFinding, type ListedFramework, type Severity } from './listed.ts';

/** What the findings of the view are gathered by. */
export const GROUPINGS = ['severity', 'service', 'rule', 'file', 'framework'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A finding with what the view says beside it. */
export interface Row extends ListedFinding {
  readonly uri: string;
  /** Of its file, from the folder of the workspace. */
  readonly path: string;
  readonly title: string;
  readonly service: string;
  readonly hasRepair: boolean;
}

export interface Group {
  /** What its rows have in common. */
  readonly name: string;
  /** In words, where the name alone does not tell. */
  readonly title: string | undefined;
  /** Of the worst of them. */
  readonly severity: Severity;
  /** The worst first, then by file and line. */
  readonly rows: readonly Row[];
}

/** Rows that no framework asks for. */
const NO_FRAMEWORK = 'No framework';

/** The groups of some findings, the one with the worst first; a finding is in each framework that asks for its rule. */
export function groupsOf(
  rows: readonly Row[],
  by: Grouping,
  frameworks: readonly ListedFramework[],
): readonly Group[] {
  const names = by === 'framework' ? frameworkNames(frameworks) : (row: Row) => [NAMES[by](row)];
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const name of names(row)) {
      const own = groups.get(name);
      if (own === undefined) groups.set(name, [row]);
      else own.push(row);
    }
  return [...groups]
    .map(([name, own]): Group => {
      const sorted = [...own].sort(byPlace);
      const title = by === 'rule' ? sorted[0]!.title : undefined;
      return { name, title, severity: sorted[0]!.severity, rows: sorted };
    })
    .sort(byWorst);
}

const NAMES: Readonly<Record<Exclude<Grouping, 'framework'>, (row: Row) => string>> = {
  severity: ({ severity }) => severity,
  service: ({ service }) => service,
  rule: ({ ruleId }) => ruleId,
  file: ({ path }) => path,
};

function frameworkNames(frameworks: readonly ListedFramework[]): (row: Row) => readonly string[] {
  const byRule = new Map<string, string[]>();
  for (const { name, rules } of frameworks)
    for (const rule of rules) byRule.set(rule, [...(byRule.get(rule) ?? []), name]);
  return ({ ruleId }) => byRule.get(ruleId) ?? [NO_FRAMEWORK];
}

/** Whether a row has each word of a filter in what is seen of it. */
export function matches(row: Row, filter: string): boolean {
  const seen = [row.message, row.ruleId, row.title, row.resource, row.path, row.service, row.severity]
    .join(' ')
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => seen.includes(word));
}

/** "2 critical, 1 high". */
export function countsInWords(rows: readonly { readonly severity: Severity }[]): string {
  return SEVERITIES.map(
    (severity) => [severity, rows.filter((row) => row.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
}

export function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function byPlace(a: Row, b: Row): number {
  return (
    rank(a.severity) - rank(b.severity) ||
    compared(a.path, b.path) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compared(a.ruleId, b.ruleId)
  );
}

/** The worst first; of those the one with more of that, then by name. */
function byWorst(a: Group, b: Group): number {
  const worst = ({ severity, rows }: Group): number => rows.filter((row) => row.severity === severity).length;
  return rank(a.severity) - rank(b.severity) || worst(b) - worst(a) || compared(a.name, b.name);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
