import type { Declaration, Finding } from '../model/index.ts';
import type { LintResult } from './lint.ts';

/** How many resources came to each result. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly notEvaluated: number;
  /** Failed, and every finding of it suppressed with a reason. */
  readonly suppressed: number;
}

export type Result = keyof Counts;

const NOTHING: Counts = { passed: 0, failed: 0, notEvaluated: 0, suppressed: 0 };

/** A tally as data: by rule, by type. */
export type TallyData = readonly (readonly [
  id: string,
  byType: readonly (readonly [type: string, counts: Counts])[],
])[];

/** What the rules made of the resources of any number of templates, by rule and resource type. */
export class Tally {
  private readonly byRule = new Map<string, Map<string, Counts>>();

  add(ruleId: string, type: string, result: Result, times = 1): void {
    let byType = this.byRule.get(ruleId);
    if (byType === undefined) this.byRule.set(ruleId, (byType = new Map<string, Counts>()));
    const counts = byType.get(type) ?? NOTHING;
    byType.set(type, { ...counts, [result]: counts[result] + times });
  }

  /** Adds another tally, or of it the results that are named alone. */
  addAll(
    other: Tally,
    results: readonly Result[] = ['passed', 'failed', 'notEvaluated', 'suppressed'],
  ): void {
    for (const [ruleId, byType] of other.byRule)
      for (const [type, counts] of byType)
        for (const result of results) if (counts[result] > 0) this.add(ruleId, type, result, counts[result]);
  }

  /** As data, of which `from` makes the same. */
  get data(): TallyData {
    return [...this.byRule].map(([id, byType]) => [id, [...byType]]);
  }

  static from(data: TallyData): Tally {
    const tally = new Tally();
    for (const [id, byType] of data) tally.byRule.set(id, new Map(byType));
    return tally;
  }

  /** What a rule made of the resources of some types; of all where `types` is undefined. */
  of(ruleId: string, types?: readonly string[]): Counts {
    const found = [...(this.byRule.get(ruleId) ?? [])].filter(([type]) => types?.includes(type) ?? true);
    return sum(found.map(([, counts]) => counts));
  }
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      notEvaluated: total.notEvaluated + counts.notEvaluated,
      suppressed: total.suppressed + counts.suppressed,
    }),
    NOTHING,
  );
}

/** What is known of a template once it is judged. */
interface Judged {
  readonly result: LintResult;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/**
 * The results of a template that was judged with `keepOutcomes`. What failed counts where it is shown or suppressed: a
 * finding that another template shows is counted there.
 */
export function tallyOf({ result, findings, suppressed }: Judged): Tally {
  const tally = new Tally();
  const shown = new Set(findings.map(keyOf));
  const hidden = new Set(suppressed.map(keyOf));
  for (const [declaration, { byRule }] of result.memo.results) {
    for (const [ruleId, outcome] of byRule ?? []) {
      if (outcome === 'notApplicable') continue;
      const counted = outcome === 'failed' ? failure(ruleId, declaration, shown, hidden) : outcome;
      if (counted !== undefined) tally.add(ruleId, declaration.type, counted, declaration.standsFor);
    }
  }
  return tally;
}

function failure(
  ruleId: string,
  { name }: Declaration,
  shown: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Result | undefined {
  const key = keyOf({ ruleId, resource: name });
  if (shown.has(key)) return 'failed';
  return hidden.has(key) ? 'suppressed' : undefined;
}

/** Copies of a resource, by `count` or in several calls of its module, share their findings. */
function keyOf({ ruleId, resource }: Pick<Finding, 'ruleId' | 'resource'>): string {
  return `${ruleId}\t${resource.replace(/\[[^[\]]*\]/g, '').replace(/^(?:module\.[^.]+\.)+/, '')}`;
}

/** What is found in a resource that a construct of the source made. */
interface MadeElsewhere {
  readonly construct: string;
  /** The type of the resource. */
  readonly type: string;
  readonly ruleId: string;
}

/**
 * The results of CDK source whose synthesized templates are counted as well: its failures, those included that only the
 * templates show. What passes is known better by the templates.
 */
export function tallyOfSource(judged: Judged, synthesized: readonly MadeElsewhere[]): Tally {
  const tally = new Tally();
  tally.addAll(tallyOf(judged), ['failed', 'suppressed']);
  const own = new Set([...judged.result.findings].map(keyOf));
  const shown = new Set(judged.findings.map(keyOf));
  const hidden = new Set(judged.suppressed.map(keyOf));
  for (const { construct, type, ruleId } of synthesized) {
    const key = keyOf({ ruleId, resource: construct });
    if (own.has(key)) continue;
    if (shown.has(key)) tally.add(ruleId, type, 'failed');
    else if (hidden.has(key)) tally.add(ruleId, type, 'suppressed');
  }
  return tally;
}
