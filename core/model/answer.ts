import type { Value } from './value.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** A value that decided an answer, and the others that had a part in it. */
export interface Evidence {
  readonly value: Value;
  readonly related: readonly Value[];
}

/**
 * What a question about values gives in one world: certainly yes, certainly no, or unknown. It is never a
 * boolean, so that nobody takes "unknown" for "no"; combine answers with `all`, `any` and `not`.
 */
export class Answer {
  readonly truth: Truth;
  private evidence: readonly Evidence[] | Value | (() => readonly Evidence[]);

  /** `because` may be the one value that decided, or work that is done when someone asks. */
  constructor(truth: Truth, because: readonly Evidence[] | Value | (() => readonly Evidence[]) = NOTHING) {
    this.truth = truth;
    this.evidence = because;
  }

  /** What made the answer certain, one item for each separate place that deserves a finding. */
  get because(): readonly Evidence[] {
    const { evidence } = this;
    if (isEvidence(evidence)) return evidence;
    this.evidence = typeof evidence === 'function' ? evidence() : [{ value: evidence, related: [] }];
    return this.evidence;
  }

  /** The same answer, decided at the given value: for a combination whose finding belongs on one part of it. */
  at(value: Value): Answer {
    return new Answer(this.truth, () => {
      const related = this.because.flatMap((e) => [e.value, ...e.related]).filter((v) => v !== value);
      return [{ value, related }];
    });
  }
}

const NOTHING: readonly Evidence[] = [];

function isEvidence(evidence: unknown): evidence is readonly Evidence[] {
  return Array.isArray(evidence);
}

export const yes: Answer = new Answer('yes');
export const no: Answer = new Answer('no');
export const unknown: Answer = new Answer('unknown');

/** Yes where all are yes, no where one is no; the finding stands at the first that is no. */
export function all(...answers: readonly Answer[]): Answer {
  return combine(answers, 'no', 'yes');
}

/** Yes where one is yes, no where all are no; the finding stands at the first. */
export function any(...answers: readonly Answer[]): Answer {
  return combine(answers, 'yes', 'no');
}

/** Yes for no and no for yes; unknown stays unknown. */
export function not(answer: Answer): Answer {
  if (answer.truth === 'unknown') return unknown;
  return new Answer(answer.truth === 'yes' ? 'no' : 'yes', () => answer.because);
}

/** One answer of `deciding` settles it; else any unknown leaves it open; else all are `otherwise`. */
function combine(answers: readonly Answer[], deciding: Truth, otherwise: Truth): Answer {
  if (answers.length === 1) return answers[0]!;
  if (answers.some((answer) => answer.truth === deciding))
    return new Answer(deciding, () => merge(answers.filter((answer) => answer.truth === deciding)));
  if (answers.some((answer) => answer.truth === 'unknown')) return unknown;
  return new Answer(otherwise, () => merge(answers));
}

function merge(answers: readonly Answer[]): readonly Evidence[] {
  const leading = answers.find((answer) => answer.because.length > 0);
  if (leading === undefined || answers.length === 1) return leading?.because ?? [];
  const rest = answers.filter((a) => a !== leading).flatMap((a) => a.because.map((e) => e.value));
  return leading.because.map((e, i) => (i === 0 ? { value: e.value, related: [...e.related, ...rest] } : e));
}
