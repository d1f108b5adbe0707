import { EVERYWHERE, type Finding, type Place, type Severity, type Suppression } from '../model/index.ts';
import type { RuleSet } from './rule-set.ts';

/** The findings about suppressions themselves, as `parapet rules` lists them. */
export const SUPPRESSION_RULES = {
  'suppression-has-reason': 'Suppressions say why',
  'suppression-not-expired': 'Suppressions are within their time',
  'suppression-in-use': 'Suppressions suppress something',
  'suppression-rule-current': 'Suppressions name rules that are not replaced by others',
} as const;

/** A finding that is not said, and what says so. */
export interface SuppressedFinding extends Finding {
  readonly by: Suppression;
}

/**
 * Takes out what is suppressed on `today` (`YYYY-MM-DD`), and adds what is wrong with the suppressions. Where there may be
 * findings that are not known (`isWhole` is false), none is said to suppress nothing.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: RuleSet,
  today: string,
  isWhole = true,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const { left, suppressed, used } = withoutSuppressed(findings, suppressions, rules, today);
  const named: RuleNames = {
    isJudged: remembered((rule) => rule === '*' || rules.idsOf(rule).some((id) => rules.ids.has(id))),
    noteOf: remembered((rule) => rules.resolve(rule)?.note),
  };
  const faults = suppressions.flatMap((suppression) =>
    faultsOf(suppression, used.has(suppression) || !isWhole, named, today),
  );
  return { findings: [...left, ...faults], suppressed };
}

/** The findings without those that are suppressed on a day, those, and the suppressions that did it. */
export function withoutSuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: RuleSet,
  today: string,
): {
  readonly left: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly used: ReadonlySet<Suppression>;
} {
  const byRule = findingsByRule(findings);
  const idsOf = remembered((name) => (name === '*' ? [...byRule.keys()] : rules.idsOf(name)));
  const used = new Set<Suppression>();
  const taken = new Map<Finding, Suppression>();
  for (const suppression of suppressions) {
    if (suppression.reason === undefined || expired(suppression, today)) continue;
    for (const id of new Set(suppression.rules.flatMap(idsOf)))
      for (const place of suppression.covers)
        for (const finding of byRule.get(id)?.within(place) ?? []) {
          used.add(suppression);
          taken.set(finding, suppression);
        }
  }
  const left = findings.filter((finding) => !taken.has(finding));
  const suppressed = findings.flatMap((finding) => {
    const by = taken.get(finding);
    return by === undefined ? [] : [{ ...finding, by }];
  });
  return { left, suppressed, used };
}

/** What is known of the names of rules that suppressions use. */
interface RuleNames {
  readonly isJudged: (name: string) => boolean;
  readonly noteOf: (name: string) => string | undefined;
}

function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (name) => (known.get(name) ?? known.set(name, { is: work(name) }).get(name)!).is;
}

/** Findings of one rule, each of which is taken once. */
class Untaken {
  private readonly bySource = new Map<object, { readonly sorted: Finding[]; readonly next: number[] }>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const { source } = finding.place;
      const known = this.bySource.get(source);
      if (known === undefined) this.bySource.set(source, { sorted: [finding], next: [] });
      else known.sorted.push(finding);
    }
    for (const { sorted, next } of this.bySource.values()) {
      sorted.sort((a, b) => a.place.start - b.place.start);
      for (let i = 0; i <= sorted.length; i++) next.push(i);
    }
  }

  /** Takes those that begin in a place. */
  *within({ source, start, end }: Place): Iterable<Finding> {
    if (source === EVERYWHERE.source) {
      for (const one of this.bySource.keys()) yield* this.within({ source: one, start: 0, end: Infinity });
      return;
    }
    const own = this.bySource.get(source);
    if (own === undefined) return;
    const { sorted, next } = own;
    for (let i = firstFrom(sorted, start); ; ) {
      i = follow(next, i);
      const finding = sorted[i];
      if (finding === undefined || finding.place.start > end) return;
      next[i] = i + 1;
      yield finding;
    }
  }
}

/** The first index from one on that is not taken; `next` leads there, and is made shorter on the way. */
function follow(next: number[], from: number): number {
  let at = from;
  while (next[at] !== at) {
    next[at] = next[next[at]!]!;
    at = next[at]!;
  }
  return at;
}

function firstFrom(sorted: readonly Finding[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.place.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findingsByRule(findings: readonly Finding[]): ReadonlyMap<string, Untaken> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.ruleId);
    if (known === undefined) byRule.set(finding.ruleId, [finding]);
    else known.push(finding);
  }
  return new Map([...byRule].map(([id, own]) => [id, new Untaken(own)]));
}

function expired(suppression: Suppression, today: string): boolean {
  return suppression.until !== undefined && suppression.until < today;
}

function faultsOf(suppression: Suppression, used: boolean, names: RuleNames, today: string): Finding[] {
  const named = suppression.rules.join(', ');
  if (suppression.reason === undefined) {
    return [
      fault(
        'suppression-has-reason',
        'low',
        `Say why ${named || 'the rule'} is ignored here: \`-- reason\`. Without a reason it is not ignored.`,
        suppression,
      ),
    ];
  }
  if (expired(suppression, today)) {
    return [
      fault(
        'suppression-not-expired',
        'low',
        `This suppression of ${named} ended on ${suppression.until}. Repair the finding or extend it.`,
        suppression,
      ),
    ];
  }
  // What a quieter profile does not run may well be needed in a fuller one.
  if (used || !suppression.rules.every(names.isJudged)) return replaced(suppression, names);
  return [
    fault(
      'suppression-in-use',
      'info',
      `Nothing is left here for ${named} to ignore; remove the suppression.`,
      suppression,
    ),
  ];
}

/** What is to be written in place of names that have been replaced. */
function replaced(suppression: Suppression, { noteOf }: RuleNames): Finding[] {
  return suppression.rules.flatMap((name) => {
    const note = noteOf(name);
    return note === undefined ? [] : [fault('suppression-rule-current', 'info', note, suppression)];
  });
}

function fault(
  ruleId: keyof typeof SUPPRESSION_RULES,
  severity: Severity,
  message: string,
  { place }: Suppression,
): Finding {
  return {
    ruleId,
    severity,
    message,
    resource: '',
    place,
    path: [],
    origin: undefined,
    related: [],
    world: undefined,
    fixes: () => [],
  };
}
