import {
  Relations,
  World,
  type Declaration,
  type Environs,
  type Neighbours,
  type Template,
} from '../model/index.ts';
import type { Finding, Outcomes } from './finding.ts';
import { judge } from './judge.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';

/** What a lint is given beside the template. */
export interface LintContext {
  readonly rules: RuleSet;
  readonly neighbours: Neighbours;
  /** Told of a rule that threw, which costs its own finding and nothing else. */
  readonly onError?: (ruleId: string, error: unknown) => void;
  /** Told every property that a rule reads, for the check against the specification. */
  readonly onRead?: (type: string, path: readonly (string | number)[]) => void;
  /** Told what each rule made of each resource that is judged anew. */
  readonly onOutcome?: (ruleId: string, declaration: Declaration, outcome: keyof Outcomes) => void;
  /** Whether the result says what each rule made of each resource, which a score needs and nothing else. */
  readonly keepOutcomes?: boolean | undefined;
}

/** What the rules make of one resource, and what that rests on outside the resource. */
export interface ResourceResult {
  readonly findings: readonly Finding[];
  readonly outcomes: Outcomes;
  /** The outcome of each rule by its id, where `keepOutcomes` asks for it. */
  readonly byRule: ReadonlyMap<string, keyof Outcomes> | undefined;
  readonly reads: ReadonlyMap<string, unknown>;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly outcomes: Outcomes;
  /** What the next lint reuses. */
  readonly memo: {
    readonly rules: RuleSet;
    readonly results: ReadonlyMap<Declaration, ResourceResult>;
    /** What all findings that are kept stand among now: their repairs look around when they are asked for. */
    readonly environs: Environs;
  };
}

/** No other template: what a lint of a single one is given. */
export const ALONE: Neighbours = { revision: 'alone', mayName: () => false, count: () => 0 };

/**
 * Judges a template. With `previous`, a resource whose declaration and whose other reads are the same keeps
 * its result; the outcome equals that of a lint without it.
 */
export function lint(template: Template, context: LintContext, previous?: LintResult): LintResult {
  const results = new Map<Declaration, ResourceResult>();
  const findings: Finding[] = [];
  const outcomes: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };
  const kept = previous?.memo.rules === context.rules ? previous.memo.results : undefined;
  const now = { template, relations: new Relations(template), neighbours: context.neighbours };
  const environs = kept === undefined ? now : Object.assign(previous!.memo.environs, now);
  const revisionOf = revisions(environs);
  for (const declaration of template.declarations) {
    const before = kept?.get(declaration);
    const result =
      before !== undefined && stillTrue(before, revisionOf)
        ? before
        : lintResource(declaration, environs, context);
    results.set(declaration, result);
    findings.push(...result.findings);
    outcomes.notApplicable += result.outcomes.notApplicable;
    outcomes.passed += result.outcomes.passed;
    outcomes.failed += result.outcomes.failed;
    outcomes.notEvaluated += result.outcomes.notEvaluated;
  }
  return { findings: unique(findings), outcomes, memo: { rules: context.rules, results, environs } };
}

function stillTrue({ reads }: ResourceResult, revisionOf: (key: string) => unknown): boolean {
  for (const [key, revision] of reads) {
    const now = revisionOf(key);
    if (now !== revision && !(key.startsWith('naming') && sameItems(now as Named, revision as Named)))
      return false;
  }
  return true;
}

/** The declarations that may name a resource. */
type Named = readonly Declaration[];

function sameItems(a: Named, b: Named): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** What the reads of resources lead to now, each worked out once. */
function revisions(environs: Environs): (key: string) => unknown {
  const known = new Map<string, unknown>();
  return (key) => {
    let revision = known.get(key);
    if (revision === undefined) known.set(key, (revision = currentRevision(key, environs)));
    return revision;
  };
}

function currentRevision(read: string, { template, relations, neighbours }: Environs): unknown {
  const [kind, ...words] = read.split('\t') as [string, string, string, string];
  switch (kind) {
    case 'neighbours':
      return neighbours.revision;
    case 'open':
      return template.open;
    case 'type':
      return template.ofType(words[0]);
    case 'naming':
      return relations.naming(...words);
    case 'mentions':
      return currentMention(words[0], words[1], template);
    default:
      return template.named(words[0]);
  }
}

/** Whether something mentions a resource now; `except` are the types that do not count. */
function currentMention(name: string, except: string, template: Template): boolean | undefined {
  const declaration = template.named(name);
  return declaration && template.mentions?.(declaration, except.split(','));
}

function lintResource(declaration: Declaration, environs: Environs, context: LintContext): ResourceResult {
  const findings: Finding[] = [];
  const outcomes: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };
  const byRule = context.keepOutcomes === true ? new Map<string, keyof Outcomes>() : undefined;
  const reads = new Map<string, unknown>();
  let first: World | undefined;
  for (const active of applicable(declaration.type, context.rules)) {
    // Rules that meet no condition share one world, and what was read in it.
    if (first?.pristine === true) first.renew();
    else first = new World([], context.rules.strict, context.onRead);
    try {
      const judged = judge(active, declaration, environs, reads, first);
      findings.push(...judged.findings);
      outcomes[judged.outcome] += 1;
      byRule?.set(active.rule.id, judged.outcome);
      context.onOutcome?.(active.rule.id, declaration, judged.outcome);
    } catch (error) {
      outcomes.notEvaluated += 1;
      byRule?.set(active.rule.id, 'notEvaluated');
      context.onError?.(active.rule.id, error);
    }
  }
  const left = context.rules.strict ? findings : foremost(findings, context.rules);
  return { findings: left, outcomes, byRule, reads };
}

/** Without what another finding on the same thing says already. */
function foremost(findings: readonly Finding[], rules: RuleSet): readonly Finding[] {
  return findings.filter((finding) => {
    const implying = rules.impliedBy.get(finding.ruleId);
    return !findings.some(
      (other) => implying?.includes(other.ruleId) === true && onSameThing(finding, other),
    );
  });
}

/** Whether both stand in the same map: a rule of a security group, a listener. */
function onSameThing(a: Finding, b: Finding): boolean {
  const [p, q] = [a.path.slice(0, -1), b.path.slice(0, -1)];
  return p.length === q.length && p.every((segment, i) => segment === q[i]);
}

function applicable(type: string, rules: RuleSet): readonly ActiveRule[] {
  const own = rules.byType.get(type) ?? [];
  return rules.any.length === 0 ? own : [...own, ...rules.any];
}

/** Copies that a loop made of one resource give one finding at one place. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<object, Finding[]>();
  return findings.filter((finding) => {
    const { ruleId, place, message } = finding;
    const near = seen.get(place.source);
    if (near === undefined) seen.set(place.source, [finding]);
    else if (
      near.some(
        (other) =>
          other.place.start === place.start &&
          other.ruleId === ruleId &&
          other.place.end === place.end &&
          other.message.length === message.length,
      )
    )
      return false;
    else near.push(finding);
    return true;
  });
}
