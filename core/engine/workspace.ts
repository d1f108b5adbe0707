import {
  mayBeEqual,
  no,
  unknown,
  yes,
  type Literal,
  type Namer,
  type Neighbours,
  type Outcomes,
  type Severity,
  type Truth,
  type WorkspaceView,
} from '../model/index.ts';
import { keyOf } from './asked.ts';
import { together, type Facts } from './facts.ts';
import { RELATIONS_ACROSS } from './relations-across.ts';
import type { RuleSet } from './rule-set.ts';

/** Of these relations it is known how a template names something outside it; of others every resource of the type may. */
const KEPT: ReadonlySet<string> = new Set(RELATIONS_ACROSS.map(keyOf));

/** The facts of many templates together, so that each can ask about all but itself. */
export class Neighbourhood {
  private readonly counts = new Map<string, number>();
  private readonly namers = new Map<string, Map<Facts, readonly Namer[]>>();

  constructor(all: Iterable<Facts> = []) {
    for (const facts of all) this.add(facts);
  }

  add(facts: Facts): void {
    this.count(facts, 1);
    for (const [key, found] of facts.namers) {
      const others = this.namers.get(key) ?? new Map<Facts, readonly Namer[]>();
      this.namers.set(key, others.set(facts, found));
    }
  }

  remove(facts: Facts): void {
    this.count(facts, -1);
    for (const key of facts.namers.keys()) this.namers.get(key)?.delete(facts);
  }

  /** What the others of a template declare; `own` are the template's facts where they have been added. */
  around(own: Facts | undefined, revision: unknown): Neighbours {
    const count = (type: string): number =>
      (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0) - (own?.perhaps.get(type) ?? 0);
    return {
      revision,
      namers: (type, path) => {
        const key = keyOf([type, path]);
        if (!KEPT.has(key)) return count(type) > 0 ? [{ kind: 'lookup' }] : [];
        return [...(this.namers.get(key) ?? [])].flatMap(([facts, found]) => (facts === own ? [] : found));
      },
      count,
    };
  }

  private count(facts: Facts, sign: 1 | -1): void {
    for (const [type, count] of [...facts.counts, ...facts.perhaps])
      this.counts.set(type, (this.counts.get(type) ?? 0) + sign * count);
  }
}

/** A finding about the workspace as a whole. */
export interface WorkspaceFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * Judges what the workspace as a whole lacks; only where it sets up an account's baseline, or `baseline` says
 * that it should. `onOutcome` is told what each rule made of it.
 */
export function judgeWorkspace(
  all: Iterable<Facts>,
  rules: RuleSet,
  baseline?: boolean,
  onOutcome?: (ruleId: string, outcome: keyof Outcomes) => void,
): readonly WorkspaceFinding[] {
  const facts = [...all];
  const isBaseline =
    baseline ?? facts.some((fact) => [...rules.baseline].some((type) => mayDeclare(fact, type)));
  if (!isBaseline || facts.length === 0) return [];
  const view = viewOf(facts);
  return rules.workspace.flatMap(({ rule, severity, options }) => {
    const { truth } = rule.holds(view, options);
    onOutcome?.(rule.id, OUTCOMES[truth]);
    return truth === 'no' ? [{ ruleId: rule.id, severity, message: rule.message(options) }] : [];
  });
}

const OUTCOMES: Readonly<Record<Truth, keyof Outcomes>> = {
  yes: 'passed',
  no: 'failed',
  unknown: 'notEvaluated',
};

/** Whether a template makes a resource of the type, if only in some deployment. */
function mayDeclare({ counts, perhaps }: Facts, type: string): boolean {
  return counts.has(type) || perhaps.has(type);
}

function viewOf(all: readonly Facts[]): WorkspaceView {
  const facts = all.filter(({ counts, perhaps }) => counts.size + perhaps.size > 0);
  const mayHide = all.some(({ open, bringsMore }) => open || bringsMore);
  const declared = (type: string): number =>
    facts.reduce((sum, { counts }) => sum + (counts.get(type) ?? 0), 0);
  const isAllSeen = (type: string): boolean =>
    !mayHide && facts.every(({ speaks }) => speaks(type) !== 'unknown');
  return {
    count: (type) => {
      const count = declared(type);
      const isKnown = isAllSeen(type) && !facts.some(({ perhaps }) => perhaps.has(type));
      return count > 0 || isKnown ? count : undefined;
    },
    speaks: (type) => facts.some((fact) => fact.speaks(type) === 'yes'),
    some: (type, path, ...literals: readonly Literal[]) => {
      const wanted = literals.map((literal) => String(literal).toLowerCase());
      const kept = facts
        .filter((fact) => mayDeclare(fact, type))
        .map(({ values }) => values.get(keyOf([type, path])));
      const found = together(kept.filter((values) => values !== undefined));
      if (wanted.some((literal) => found.certain.has(literal))) return yes;
      if (!isAllSeen(type) || kept.includes(undefined)) return unknown;
      return [...found.possible].some((text) => wanted.some((literal) => mayBeEqual(text, literal)))
        ? unknown
        : no;
    },
  };
}
