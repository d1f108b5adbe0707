import type { Severity } from './listed.ts';

/*
 * What the server answers to `parapet/dashboard`: `workspace/dashboard.ts` and `workspace/compliance.ts` have the same.
 */

export type Status =
  | 'passed'
  | 'failed'
  | 'inPart'
  | 'watched'
  | 'notEvaluated'
  | 'nothingToEvaluate'
  | 'notDecidable';

export const STATUSES: readonly Status[] = [
  'passed',
  'failed',
  'inPart',
  'watched',
  'notEvaluated',
  'nothingToEvaluate',
  'notDecidable',
];

/** How each status is called. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  passed: 'passed',
  failed: 'failed',
  inPart: 'passed in part',
  watched: 'watched, not seen',
  notEvaluated: 'not evaluated',
  nothingToEvaluate: 'no resource',
  notDecidable: 'no rule',
};

export type SeverityCounts = Readonly<Record<Severity, number>>;
export type StatusCounts = Readonly<Record<Status, number>>;

/** Where something stands; lines and columns from 1. */
export interface DashboardPlace {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Score {
  /** Undefined where no control was evaluated. */
  readonly percent?: number;
  readonly controls: StatusCounts;
}

export interface ReportedControl {
  readonly title: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly rules: readonly string[];
  readonly failed: number;
}

export interface ReportedRequirement {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly controls: readonly string[];
  readonly beyond: readonly string[];
}

export interface ReportedFramework {
  readonly id: string;
  readonly name: string;
  readonly score: Score;
  readonly statuses: StatusCounts;
  readonly requirements: readonly ReportedRequirement[];
}

export interface ComplianceReport {
  readonly note: string;
  readonly score: Score;
  readonly frameworks: readonly ReportedFramework[];
  readonly controls: Readonly<Record<string, ReportedControl>>;
}

export interface DashboardData {
  readonly templates: number;
  readonly counts: SeverityCounts;
  readonly suppressed: number;
  readonly repairable: number;
  readonly services: readonly { readonly name: string; readonly counts: SeverityCounts }[];
  readonly resources: readonly (DashboardPlace & {
    readonly name: string;
    readonly counts: SeverityCounts;
  })[];
  readonly repairs: readonly (DashboardPlace & {
    readonly ruleId: string;
    readonly title: string;
    readonly severity: Severity;
    readonly count: number;
  })[];
  readonly left: {
    readonly unreadable: number;
    readonly unread: number;
    readonly waiting: number;
    readonly problems: number;
  };
  readonly compliance: ComplianceReport;
  readonly places: Readonly<Record<string, readonly DashboardPlace[]>>;
}

/** What is remembered of a scan. */
export interface TrendPoint {
  /** As `Date.now` has it. */
  readonly at: number;
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
  /** Where the score was made too. */
  readonly percent?: number | undefined;
}
