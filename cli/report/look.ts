import type { Grouping } from './groupings.ts';

/** How a report for people looks. */
export interface Look {
  readonly color: boolean;
  /** Whether places are links that a terminal opens. */
  readonly links: boolean;
  /** Columns; a report that goes to a file has as many as it needs. */
  readonly width: number | undefined;
  /** Whether findings alone are printed. */
  readonly quiet: boolean;
  readonly groupBy: Grouping;
  /** Whether each finding is shown, however many there are. */
  readonly full: boolean;
  /** The absolute folder that files are named from, with forward slashes. */
  readonly cwd: string;
  /** Where Security Hub is to import the findings, as far as it is said. */
  readonly aws?: { readonly account: string | undefined; readonly region: string | undefined };
  /** When the report is made. */
  readonly now: Date;
}
