/** What says when a unit, or a rule in it, has taken too long. */
export interface Budget {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Milliseconds that one rule may take on all resources of a unit. */
  readonly rule: number;
  /** Milliseconds that all rules may take on a unit. */
  readonly unit: number;
}

/**
 * Watches the rules of one unit. It is asked between two rules: what a rule does on one resource is not interrupted, but no
 * other resource is judged by it afterwards.
 */
export class Watch {
  private readonly budget: Budget | undefined;
  private readonly began: number;
  private last: number;
  private readonly spent = new Map<string, number>();
  /** How many resources a rule was not run on, by its id. */
  private readonly left = new Map<string, number>();
  private isOver = false;
  private leftOfUnit = 0;

  constructor(budget: Budget | undefined) {
    this.budget = budget;
    this.began = this.last = budget?.now() ?? 0;
  }

  /** Whether a rule may run on another resource; where not, that is noted. */
  mayRun(ruleId: string): boolean {
    if (this.isOver) {
      this.leftOfUnit += 1;
      return false;
    }
    const count = this.left.get(ruleId);
    if (count === undefined) return true;
    this.left.set(ruleId, count + 1);
    return false;
  }

  /** Takes note that a rule was run. */
  ran(ruleId: string): void {
    const { budget } = this;
    if (budget === undefined) return;
    const now = budget.now();
    const spent = (this.spent.get(ruleId) ?? 0) + now - this.last;
    this.last = now;
    this.spent.set(ruleId, spent);
    if (spent > budget.rule) this.left.set(ruleId, 0);
    if (now - this.began > budget.unit) this.isOver = true;
  }

  /** What was not evaluated, in words. */
  notEvaluated(): readonly string[] {
    const said = [...this.left].flatMap(([ruleId, count]) =>
      count === 0
        ? []
        : [`not evaluated: ${ruleId} on ${count} ${plural(count, 'resource')}, since it takes too long here`],
    );
    const rest = this.leftOfUnit;
    return rest === 0
      ? said
      : [...said, `not evaluated: ${rest} ${plural(rest, 'question')} of rules, since this takes too long`];
  }
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
