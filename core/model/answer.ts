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
  /** What made the answer certain, one item for each separate place that deserves a finding. */
  readonly because: readonly Evidence[];

  constructor(truth: Truth, because: readonly Evidence[] = []) {
    this.truth = truth;
    this.because = because;
  }

  /** The same answer, decided at the given value: for a combination whose finding belongs on one part of it. */
  at(value: Value): Answer {
    const related = this.because.flatMap((e) => [e.value, ...e.related]).filter((v) => v !== value);
    return new Answer(this.truth, [{ value, related }]);
  }
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
  return new Answer(answer.truth === 'yes' ? 'no' : 'yes', answer.because);
}

/** One answer of `deciding` settles it; else any unknown leaves it open; else all are `otherwise`. */
function combine(answers: readonly Answer[], deciding: Truth, otherwise: Truth): Answer {
  const decided = answers.filter((answer) => answer.truth === deciding);
  if (decided.length > 0) return new Answer(deciding, merge(decided));
  if (answers.some((answer) => answer.truth === 'unknown')) return unknown;
  return new Answer(otherwise, merge(answers));
}

function merge(answers: readonly Answer[]): readonly Evidence[] {
  const leading = answers.find((answer) => answer.because.length > 0);
  if (leading === undefined || answers.length === 1) return leading?.because ?? [];
  const rest = answers.filter((a) => a !== leading).flatMap((a) => a.because.map((e) => e.value));
  return leading.because.map((e, i) => (i === 0 ? { value: e.value, related: [...e.related, ...rest] } : e));
}
