import type { Severity } from './rule.ts';

/** A control of Security Hub, which rules answer for. */
export interface Control {
  /** As Security Hub writes it: `S3.14`. */
  readonly id: string;
  /** The severity that Security Hub gives it. */
  readonly severity: Severity;
  /** The resource types that it is about, where a rule that answers for it asks about others too; undefined for all. */
  readonly types?: readonly string[];
  /** Whether it holds only where every rule that answers for it has passed something, as each asks a part of it. */
  readonly needsAllRules?: true;
  /** What it asks, where no rule does. */
  readonly title?: string;
  /** Why no rule answers for it. */
  readonly unanswered?: string;
}

/** What a framework asks, under the framework's own id. */
export interface Requirement {
  readonly id: string;
  readonly title: string;
  /** The controls that answer for it; of a standard of Security Hub, members alone. */
  readonly controls: readonly string[];
  /** Controls outside the standard of Security Hub, where that has none for the requirement; they are not in its score. */
  readonly beyond: readonly string[];
  /** Those of the controls that ask of each region what the requirement asks of all: passing one in a region is a part. */
  readonly ofOneRegion: readonly string[];
}

/** A compliance framework, as far as Security Hub's controls speak of it. */
export interface Framework {
  /** Short and stable: `cis-5.0`. */
  readonly id: string;
  readonly name: string;
  readonly requirements: readonly Requirement[];
  /** Controls of Security Hub's standard of which it is not known what requirement they belong to. */
  readonly unplaced: readonly string[];
  /** Every control that counts for the framework's score. */
  readonly controls: ReadonlySet<string>;
}
