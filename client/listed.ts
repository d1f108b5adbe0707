/*
 * What the server answers to `parapet/findings` and to what belongs to it: `server/findings.ts` has the same.
 */

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** A place in a document, counted from 0. */
export interface ListedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface ListedFinding {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** Empty for the workspace as a whole. */
  readonly resource: string;
  readonly message: string;
  readonly range: ListedRange;
}

/** What was not read, or not evaluated. */
export interface Gap {
  readonly message: string;
  readonly range: ListedRange;
}

export interface ListedFile {
  readonly uri: string;
  readonly findings: readonly ListedFinding[];
  readonly gaps: readonly Gap[];
}

export interface RuleFacts {
  readonly title: string;
  readonly service: string;
  readonly hasRepair: boolean;
}

export interface FindingsAnswer {
  readonly revision: number;
  /** Whether files that are not open are among them. */
  readonly isScanned: boolean;
  readonly files: readonly ListedFile[];
  readonly rules: Readonly<Record<string, RuleFacts>>;
  /** Files that are not read at all. */
  readonly unread: readonly { readonly uri: string; readonly message: string }[];
}

/** A framework, and the rules behind it. */
export interface ListedFramework {
  readonly name: string;
  readonly rules: readonly string[];
}

/** The repair of a finding, as it can be written now. */
export interface ListedFix {
  readonly title: string;
  readonly isSafe: boolean;
  readonly caution: string;
  readonly edits: Readonly<
    Record<string, readonly { readonly range: ListedRange; readonly newText: string }[]>
  >;
}
