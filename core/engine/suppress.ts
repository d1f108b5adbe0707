import {
  EVERYWHERE,
  type FileWish,
  type Finding,
  type Place,
  type Severity,
  type Suppression,
} from '../model/index.ts';
import type { RuleSet } from './rule-set.ts';

/** The findings about suppressions themselves, as `parapet rules` lists them. */
export const SUPPRESSION_RULES = {
  'suppression-has-reason': 'Suppressions say why',
  'suppression-has-end': 'Suppressions say until when they hold, where that is asked for',
  'suppression-not-expired': 'Suppressions are within their time',
  'suppression-in-use': 'Suppressions suppress something',
  'suppression-rule-current': 'Suppressions name rules that are not replaced by others',
  'suppression-rule-known': 'Suppressions name rules that there are',
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
  written: readonly Suppression[],
  rules: RuleSet,
  today: string,
  isWhole = true,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const suppressions = heard(written, rules);
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const { left, suppressed, used } = withoutSuppressed(findings, suppressions, rules, today);
  const named: RuleNames = {
    isJudged: remembered((rule) => rule === '*' || rules.idsOf(rule).some((id) => rules.ids.has(id))),
    needsUntil: rules.demands.until === true,
    isKnown: remembered((rule) => rule === '*' || rules.resolve(rule) !== undefined),
    noteOf: remembered((rule) => rules.resolve(rule)?.note),
  };
  const own = suppressions.filter(({ tool }) => tool === undefined);
  const faults = own.flatMap((suppression) =>
    faultsOf(suppression, used.has(suppression) || !isWhole, named, today),
  );
  return { findings: [...left, ...faults], suppressed };
}

/** Of what is written, what holds here: ours, and behind it that of tools whose suppressions are honoured. */
export function heard(written: readonly Suppression[], { honours }: RuleSet): readonly Suppression[] {
  if (written.every(({ tool }) => tool === undefined)) return written;
  const others = written.filter(({ tool }) => tool !== undefined && honours.has(tool));
  return [...written.filter(({ tool }) => tool === undefined), ...others];
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
    const { tool } = suppression;
    if (!holds(suppression, rules, today)) continue;
    const meant = (name: string): readonly string[] =>
      tool === undefined || name === '*' ? idsOf(name) : rules.answering(tool, name);
    for (const id of new Set(suppression.rules.flatMap(meant)))
      for (const finding of byRule.get(id)?.covered(suppression) ?? []) {
        if (taken.has(finding)) continue;
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

/** Findings, and those that are not said. */
interface Heard {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Takes out what is suppressed in whole files, by what holds where a finding stands. */
export function ignoredInFiles(
  { findings, suppressed }: Heard,
  wishesAt: (place: Place) => readonly FileWish[],
  rules: RuleSet,
  today: string,
): Heard {
  const taken: SuppressedFinding[] = [];
  const left = findings.filter((finding) => {
    if (!rules.ids.has(finding.ruleId)) return true;
    const { place } = finding;
    const wish = wishesAt(place).find(
      ({ tool, rules: names, reason, until }) =>
        holds({ tool, reason, until }, rules, today) &&
        names.some((name) => rules.answering(tool, name).includes(finding.ruleId)),
    );
    if (wish !== undefined) taken.push({ ...finding, by: { ...wish, place, covers: [place] } });
    return wish === undefined;
  });
  return { findings: left, suppressed: [...suppressed, ...taken] };
}

/** What is known of the names of rules that suppressions use. */
interface RuleNames {
  readonly isJudged: (name: string) => boolean;
  readonly needsUntil: boolean;
  readonly isKnown: (name: string) => boolean;
  readonly noteOf: (name: string) => string | undefined;
}

function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (name) => (known.get(name) ?? known.set(name, { is: work(name) }).get(name)!).is;
}

/** Findings of one rule, each of which is taken once. */
class Untaken {
  private readonly bySource = new Map<object, { readonly sorted: Finding[]; readonly next: number[] }>();

  private readonly all: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    this.all = findings;
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

  /** Takes those that begin in one of some places, or those of a resource: these may have been taken before. */
  *covered({ covers, of }: Suppression): Iterable<Finding> {
    if (of === undefined) for (const place of covers) yield* this.within(place);
    else for (const finding of this.all) if (isAbout(finding, of, covers)) yield finding;
  }

  private *within({ source, start, end }: Place): Iterable<Finding> {
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

/** Whether a finding is about a resource: by its whole name, or, within the place that makes it, behind what else is made there. */
function isAbout(
  { resource, place }: Finding,
  of: NonNullable<Suppression['of']>,
  covers: readonly Place[],
): boolean {
  if (resource === of.resource || (of.below && resource.startsWith(`${of.resource}/`))) return true;
  const isWithin = covers.some(
    ({ source, start, end }) => place.source === source && place.start >= start && place.start <= end,
  );
  return isWithin && resource.endsWith(`/${of.resource}`);
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

/** Whether what is written suppresses anything on a day. */
function holds(
  wish: Pick<Suppression, 'tool' | 'reason' | 'until'>,
  { demands }: RuleSet,
  today: string,
): boolean {
  const needsReason = wish.tool === undefined || demands.reason === true;
  if (needsReason && wish.reason === undefined) return false;
  return !(demands.until === true && wish.until === undefined) && !expired(wish, today);
}

function expired(suppression: Pick<Suppression, 'until'>, today: string): boolean {
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
  if (names.needsUntil && suppression.until === undefined) {
    const message = `Say until when ${named} is ignored here, as in \`until=2027-01-31\`. Without a last day it is not ignored.`;
    return [fault('suppression-has-end', 'low', message, suppression)];
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

/** What is to be written in place of names that have been replaced, and which are no names. */
function replaced(suppression: Suppression, { noteOf, isKnown }: RuleNames): Finding[] {
  return suppression.rules.flatMap((name) => {
    if (!isKnown(name)) {
      const message = `There is no rule ${name}, and nothing is ignored by that name; \`parapet rules\` lists them.`;
      return [fault('suppression-rule-known', 'low', message, suppression)];
    }
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
