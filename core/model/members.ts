import { Answer, unknown, type Evidence } from './answer.ts';
import type { Value } from './value.ts';

/** The members of a list. An open list has members that cannot be seen. */
export class Members<T> {
  readonly items: readonly T[];
  readonly open: boolean;
  /** The list itself: what a finding about a missing member points at. */
  readonly value: Value;

  constructor(items: readonly T[], open: boolean, value: Value) {
    this.items = items;
    this.open = open;
    this.value = value;
  }

  /** Whether at least one does; an open list never answers no. */
  some(question: (member: T) => Answer): Answer {
    const answers = this.items.map(question);
    const found = answers.find((answer) => answer.truth === 'yes');
    if (found !== undefined) return found;
    if (this.open || answers.some((answer) => answer.truth === 'unknown')) return unknown;
    return this.value.decided(false);
  }

  /** Whether all do, one finding for each that does not; an open list never answers yes. */
  every(question: (member: T) => Answer): Answer {
    return this.without(question, 'no');
  }

  /** Whether none does, one finding for each that does; an open list never answers yes. */
  none(question: (member: T) => Answer): Answer {
    return this.without(question, 'yes');
  }

  /** Whether it has no member; an open list has perhaps. */
  empty(): Answer {
    if (this.items.length > 0) return this.value.decided(false);
    return this.open ? unknown : this.value.decided(true);
  }

  /** Each member's own members as one list. */
  flatMap<U>(of: (member: T) => Members<U>): Members<U> {
    const inner = this.items.map(of);
    return new Members(
      inner.flatMap((members) => members.items),
      this.open || inner.some((members) => members.open),
      this.value,
    );
  }

  /** The members for which the question is not certainly no; open where one is uncertain. */
  where(question: (member: T) => Answer): Members<T> {
    const answers = this.items.map((item) => ({ item, truth: question(item).truth }));
    return new Members(
      answers.filter((a) => a.truth === 'yes').map((a) => a.item),
      this.open || answers.some((a) => a.truth === 'unknown'),
      this.value,
    );
  }

  private without(question: (member: T) => Answer, offending: 'yes' | 'no'): Answer {
    const because: Evidence[] = [];
    let offends = false;
    let open = this.open;
    for (const item of this.items) {
      const answer = question(item);
      if (answer.truth === offending) {
        offends = true;
        because.push(...answer.because);
      } else if (answer.truth === 'unknown') open = true;
    }
    if (offends) return new Answer('no', because.length > 0 ? because : this.value.decided(false).because);
    return open ? unknown : this.value.decided(true);
  }
}
