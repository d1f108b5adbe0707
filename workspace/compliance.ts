import {
  controlsBehind,
  judgeControls,
  judgeFramework,
  scoreByService,
  scoreOf,
  type ControlResult,
  type FrameworkResult,
  type Score,
  type Status,
} from '../core/engine/compliance.ts';
import { selectRules, type RuleChoices, type RuleSet } from '../core/engine/rule-set.ts';
import type { Counts, Tally } from '../core/engine/tally.ts';
import type { Severity } from '../core/model/index.ts';
import type { FrameworkId } from '../rules/frameworks/ids.ts';
import { rules } from '../rules/index.ts';
import { frameworkOf, loadFrameworks } from './frameworks.ts';

export const NO_CLAIM =
  'This is what the code shows, and no statement of compliance: much of what a framework asks shows in no code.';

/** How each status is called, alone and in a count of several. */
export const STATUS_WORDS: Readonly<Record<Status, readonly [one: string, many: string]>> = {
  passed: ['passed', 'passed'],
  failed: ['failed', 'failed'],
  inPart: ['in part', 'passed in part'],
  watched: ['watched', 'watched, not seen'],
  notEvaluated: ['not evaluated', 'not evaluated'],
  nothingToEvaluate: ['no resource', 'with no resource to evaluate'],
  notDecidable: ['no rule', 'that no rule decides from the code'],
};

/** What the code shows of a framework, or of all of them. */
export interface Compliance {
  /** The framework that was asked for; all of them where none was. */
  readonly frameworks: readonly FrameworkResult[];
  readonly isOne: boolean;
  /** Over the controls of the framework; over all of Security Hub's where none was asked for. */
  readonly score: Score;
  readonly services: ReadonlyMap<string, Score>;
  /** Those that the framework names; every control of Security Hub where none was asked for. */
  readonly controls: readonly ControlResult[];
  /** How many failed results are suppressed. */
  readonly suppressed: number;
}

/** A control as a report has it. */
export interface ReportedControl extends Counts {
  readonly title: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly rules: readonly string[];
  readonly why: string | undefined;
}

export interface ReportedRequirement {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly controls: readonly string[];
  /** Controls that answer for it and do not count for the score. */
  readonly beyond: readonly string[];
}

export interface ReportedFramework {
  readonly id: string;
  readonly name: string;
  readonly score: Score;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly requirements: readonly ReportedRequirement[];
  readonly unplaced: readonly string[];
}

/** What the code shows of compliance, as data. */
export interface ComplianceReport {
  readonly note: string;
  readonly templates: number;
  readonly suppressed: number;
  readonly score: Score;
  readonly services: Readonly<Record<string, Score>>;
  readonly frameworks: readonly ReportedFramework[];
  readonly controls: Readonly<Record<string, ReportedControl>>;
}

/** Every rule that answers for a control. */
export function rulesOfControls(choices: RuleChoices): RuleSet {
  const controls = new Set(loadFrameworks().CONTROLS.map(({ id }) => id));
  return selectRules(rules, { ...choices, framework: controls });
}

/** What a tally says of a framework, of all where undefined; `active` are the rules that ran. */
export function judge(tally: Tally, active: RuleSet, id: FrameworkId | undefined): Compliance {
  const { CONTROLS, FRAMEWORKS } = loadFrameworks();
  const controls = judgeControls(CONTROLS, rules, active.ids, tally);
  const wanted = id === undefined ? undefined : frameworkOf(id);
  const named = wanted === undefined ? undefined : controlsBehind(wanted);
  const scored = [...controls.values()].filter(({ control }) => wanted?.controls.has(control.id) ?? true);
  return {
    frameworks: (wanted === undefined ? FRAMEWORKS : [wanted]).map((one) => judgeFramework(one, controls)),
    isOne: wanted !== undefined,
    score: scoreOf(scored),
    services: scoreByService(scored),
    controls: [...controls.values()].filter(({ control }) => named?.has(control.id) ?? true),
    suppressed: scored.reduce((total, { checks }) => total + checks.suppressed, 0),
  };
}

/** Everything as data: the controls, the requirements that name them, and the scores. */
export function complianceReport(found: Compliance, templates: number): ComplianceReport {
  const { score, services, suppressed, frameworks, controls } = found;
  return {
    note: NO_CLAIM,
    templates,
    suppressed,
    score,
    services: Object.fromEntries(services),
    frameworks: frameworks.map(({ framework, statuses, requirements, ...result }) => ({
      id: framework.id,
      name: framework.name,
      score: result.score,
      statuses,
      requirements: requirements.map(({ requirement, status, controls: [first] }) => ({
        id: requirement.id,
        title: requirement.title === '' ? (first?.title ?? '') : requirement.title,
        status,
        controls: requirement.controls,
        beyond: requirement.beyond,
      })),
      unplaced: framework.unplaced,
    })),
    controls: Object.fromEntries(controls.map((result) => [result.control.id, describe(result)])),
  };
}

function describe({ control, title, status, rules, checks }: ControlResult): ReportedControl {
  return {
    title,
    severity: control.severity,
    status,
    ...checks,
    rules: rules.map(({ id }) => id),
    why: control.unanswered,
  };
}
