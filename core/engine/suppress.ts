import { EVERYWHERE, type Finding, type Severity, type Suppression } from '../model/index.ts';
import type { RuleSet } from './rule-set.ts';

/** The findings about suppressions themselves, as `parapet rules` lists them. */
export const SUPPRESSION_RULES = {
  'suppression-has-reason': 'Suppressions say why',
  'suppression-not-expired': 'Suppressions are within their time',
  'suppression-in-use': 'Suppressions suppress something',
  'suppression-rule-current': 'Suppressions name rules that are not replaced by others',
} as const;

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
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Finding[] } {
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const { left, suppressed, used } = withoutSuppressed(findings, suppressions, rules, today);
  const faults = suppressions.flatMap((suppression) =>
    faultsOf(suppression, used.has(suppression) || !isWhole, rules, today),
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
  readonly suppressed: readonly Finding[];
  readonly used: ReadonlySet<Suppression>;
} {
  const used = new Set<Suppression>();
  const suppressed: Finding[] = [];
  const left = findings.filter((finding) => {
    const by = suppressions.find((suppression) => applies(suppression, finding, rules, today));
    if (by === undefined) return true;
    used.add(by);
    suppressed.push(finding);
    return false;
  });
  return { left, suppressed, used };
}

function applies(suppression: Suppression, finding: Finding, set: RuleSet, today: string): boolean {
  const { covers, rules } = suppression;
  if (suppression.reason === undefined || expired(suppression, today)) return false;
  if (!rules.some((name) => name === '*' || set.idsOf(name).includes(finding.ruleId))) return false;
  if (covers.source === EVERYWHERE) return true;
  const { place } = finding;
  return covers.source === place.source && place.start >= covers.start && place.start <= covers.end;
}

function expired(suppression: Suppression, today: string): boolean {
  return suppression.until !== undefined && suppression.until < today;
}

function faultsOf(suppression: Suppression, used: boolean, rules: RuleSet, today: string): Finding[] {
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
  const judged = suppression.rules.every(
    (rule) => rule === '*' || rules.idsOf(rule).some((id) => rules.ids.has(id)),
  );
  if (used || !judged) return replaced(suppression, rules);
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
function replaced(suppression: Suppression, rules: RuleSet): Finding[] {
  return suppression.rules.flatMap((name) => {
    const note = rules.resolve(name)?.note;
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
