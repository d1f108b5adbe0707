import {
  Relations,
  World,
  type Declaration,
  type Environs,
  type Finding,
  type Neighbours,
  type Outcomes,
  type Read,
  type Template,
} from '../model/index.ts';
import { collect, judge } from './judge.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';
import { unchanged } from './unchanged.ts';
import { Watch, type Budget } from './watch.ts';

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
  /** How long the rules may take; as long as they want where undefined. */
  readonly budget?: Budget | undefined;
}

/** What the rules make of one resource, and what that rests on outside the resource. */
export interface ResourceResult {
  readonly findings: readonly Finding[];
  /** The stretches of text that the findings point into. */
  readonly sources: readonly object[];
  readonly outcomes: Outcomes;
  /** The outcome of each rule by its id, where `keepOutcomes` asks for it. */
  readonly byRule: ReadonlyMap<string, keyof Outcomes> | undefined;
  readonly reads: readonly Read[];
  /** Whether rules were left out that took too long. */
  readonly isCut: boolean;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly outcomes: Outcomes;
  /** What was left out since it took too long, in words. */
  readonly notEvaluated: readonly string[];
  /** What the resources stand among: a repair that looks around is given it. */
  readonly environs: Environs;
  /** What the next lint reuses. */
  readonly memo: {
    readonly rules: RuleSet;
    readonly template: Template;
    readonly results: ReadonlyMap<Declaration, ResourceResult>;
  };
}

/** No other template: what a lint of a single one is given. */
export const ALONE: Neighbours = { revision: 'alone', namers: () => [], count: () => 0 };

/**
 * Judges a template. With `previous`, a resource whose declaration and whose other reads are the same keeps
 * its result; the outcome equals that of a lint without it.
 */
export function lint(template: Template, context: LintContext, previous?: LintResult): LintResult {
  const results = new Map<Declaration, ResourceResult>();
  const outcomes: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };
  const kept = previous?.memo.rules === context.rules ? previous.memo.results : undefined;
  const environs = { template, relations: new Relations(template), neighbours: context.neighbours };
  const isUnchanged = kept === undefined ? undefined : unchanged(previous!.memo.template, environs);
  const watch = new Watch(context.budget);
  for (const declaration of template.declarations) {
    const before = kept?.get(declaration);
    const result =
      before !== undefined && !before.isCut && before.reads.every(isUnchanged!)
        ? before
        : lintResource(declaration, environs, context, watch);
    results.set(declaration, result);
    outcomes.notApplicable += result.outcomes.notApplicable;
    outcomes.passed += result.outcomes.passed;
    outcomes.failed += result.outcomes.failed;
    outcomes.notEvaluated += result.outcomes.notEvaluated;
  }
  const findings = template.namesCopies === true ? allOf(results.values()) : together(results.values());
  const notEvaluated = watch.notEvaluated();
  return { findings, outcomes, notEvaluated, environs, memo: { rules: context.rules, template, results } };
}

function lintResource(
  declaration: Declaration,
  environs: Environs,
  context: LintContext,
  watch: Watch,
): ResourceResult {
  const findings: Finding[] = [];
  const outcomes: Outcomes = { notApplicable: 0, passed: 0, failed: 0, notEvaluated: 0 };
  const byRule = context.keepOutcomes === true ? new Map<string, keyof Outcomes>() : undefined;
  const reads = new Map<string, Read>();
  let first: World | undefined;
  let isCut = false;
  const note = (ruleId: string, outcome: keyof Outcomes): void => {
    outcomes[outcome] += 1;
    byRule?.set(ruleId, outcome);
  };
  for (const active of applicable(declaration.type, context.rules)) {
    if (!watch.mayRun(active.rule.id)) {
      isCut = true;
      note(active.rule.id, 'notEvaluated');
      continue;
    }
    first = worldAfter(first, context, reads);
    try {
      const judged = judge(active, declaration, environs, reads, first, context.rules.strict);
      for (const finding of judged.findings) findings.push(finding);
      note(active.rule.id, judged.outcome);
      context.onOutcome?.(active.rule.id, declaration, judged.outcome);
    } catch (error) {
      note(active.rule.id, 'notEvaluated');
      context.onError?.(active.rule.id, error);
    }
    watch.ran(active.rule.id);
  }
  if (first !== undefined) collect(first, reads);
  const left = unique(context.rules.strict ? findings : foremost(findings, context.rules));
  const sources = new Set(left.map(({ place }) => place.source));
  return { findings: left, sources: [...sources], outcomes, byRule, reads: [...reads.values()], isCut };
}

/** The first world of the next rule: rules that meet no condition share one, and what was read in it. */
function worldAfter(
  before: World | undefined,
  { rules, onRead }: LintContext,
  reads: Map<string, Read>,
): World {
  if (before?.pristine === true) {
    before.renew();
    return before;
  }
  if (before !== undefined) collect(before, reads);
  return new World([], rules.strict, onRead);
}

/** Without what another finding on the same thing, which is in the same map, says already: a rule of a security group, a listener. */
function foremost(findings: readonly Finding[], rules: RuleSet): readonly Finding[] {
  if (findings.length < 2) return findings;
  const said = new Set(findings.map(({ ruleId, path }) => thingOf(ruleId, path)));
  return findings.filter(
    ({ ruleId, path }) =>
      rules.impliedBy.get(ruleId)?.some((other) => said.has(thingOf(other, path))) !== true,
  );
}

function thingOf(ruleId: string, path: Finding['path']): string {
  return JSON.stringify([ruleId, ...path.slice(0, -1)]);
}

function applicable(type: string, rules: RuleSet): readonly ActiveRule[] {
  const own = rules.byType.get(type) ?? [];
  return rules.any.length === 0 ? own : [...own, ...rules.any];
}

/** All findings; a `flatMap` takes ten times as long. */
function allOf(results: Iterable<ResourceResult>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const result of results) for (const finding of result.findings) findings.push(finding);
  return findings;
}

/** Copies that a loop made of one resource give one finding at one place. Only what several results point at is compared. */
function together(results: Iterable<ResourceResult>): readonly Finding[] {
  const pointed = new Set<object>();
  const shared = new Set<object>();
  const findings: Finding[] = [];
  for (const result of results) {
    for (const finding of result.findings) findings.push(finding);
    for (const source of result.sources)
      if (pointed.has(source)) shared.add(source);
      else pointed.add(source);
  }
  return shared.size === 0 ? findings : unique(findings, ({ place }) => shared.has(place.source));
}

/** Without findings that say at one place what another says there already. */
function unique(
  findings: readonly Finding[],
  mayBeTwice: (finding: Finding) => boolean = () => true,
): readonly Finding[] {
  const seen = new Map<object, Set<string>>();
  if (findings.length < 2) return findings;
  return findings.filter((finding) => {
    if (!mayBeTwice(finding)) return true;
    const { ruleId, place, message } = finding;
    let near = seen.get(place.source);
    if (near === undefined) seen.set(place.source, (near = new Set()));
    const before = near.size;
    return near.add(`${place.start} ${place.end} ${message.length} ${ruleId}`).size > before;
  });
}
