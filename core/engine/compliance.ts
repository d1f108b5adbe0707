import type { AnyRule, Control, Framework, Requirement, Severity } from '../model/index.ts';
import { sum, type Counts, type Tally } from './tally.ts';

/**
 * What the code shows of a control or a requirement: `inPart` where all that was seen passes and something else is asked,
 * `watched` where somebody looks at a fact of the account, `nothingToEvaluate` where no resource is concerned,
 * `notDecidable` where no rule answers for it.
 */
export type Status =
  | 'passed'
  | 'failed'
  | 'inPart'
  | 'watched'
  | 'notEvaluated'
  | 'nothingToEvaluate'
  | 'notDecidable';

export const STATUSES: readonly Status[] = [
  'passed',
  'failed',
  'inPart',
  'watched',
  'notEvaluated',
  'nothingToEvaluate',
  'notDecidable',
];

export interface ControlResult {
  readonly control: Control;
  /** What must hold: the title of the rule that answers for it, of the first where several do. */
  readonly title: string;
  readonly status: Status;
  /** The rules that answer for it, each with how many resources it concerns. */
  readonly rules: readonly { readonly id: string; readonly resources: Counts }[];
  /** What all of the rules found: a resource that two of them concern counts twice. */
  readonly checks: Counts;
}

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly status: Status;
  readonly controls: readonly ControlResult[];
}

/** The score as Security Hub counts it: of the controls that were evaluated, those that pass. */
export interface Score {
  /** In whole per cent; undefined where no control was evaluated. */
  readonly percent: number | undefined;
  readonly controls: Readonly<Record<Status, number>>;
  /** The controls that were evaluated, by the severity that Security Hub gives them. */
  readonly severities: Readonly<Record<ScoredSeverity, { readonly passed: number; readonly failed: number }>>;
}

export type ScoredSeverity = Exclude<Severity, 'info'>;

export interface FrameworkResult {
  readonly framework: Framework;
  readonly requirements: readonly RequirementResult[];
  readonly statuses: Readonly<Record<Status, number>>;
  /** The controls of Security Hub's standard whose requirement is not known. */
  readonly unplaced: readonly ControlResult[];
  readonly score: Score;
}

/**
 * What a tally says of each control, by its id. `active` are the rules that ran: a control with a rule that is turned
 * off does not pass.
 */
export function judgeControls(
  controls: readonly Control[],
  rules: readonly AnyRule[],
  active: ReadonlySet<string>,
  tally: Tally,
): ReadonlyMap<string, ControlResult> {
  const answering = new Map<string, AnyRule[]>();
  for (const rule of rules)
    for (const control of rule.controls) answering.set(control, [...(answering.get(control) ?? []), rule]);
  return new Map(
    controls.map((control) => [
      control.id,
      judgeControl(control, answering.get(control.id) ?? [], active, tally),
    ]),
  );
}

function judgeControl(
  control: Control,
  rules: readonly AnyRule[],
  active: ReadonlySet<string>,
  tally: Tally,
): ControlResult {
  const results = rules.map(({ id }) => ({ id, resources: tally.of(id, control.types) }));
  const checks = sum(results.map(({ resources }) => resources));
  const ran = rules.every(({ id }) => active.has(id));
  const seen = rules.filter((_rule, i) => results[i]!.resources.passed > 0);
  return {
    control,
    title: rules[0]?.title ?? control.title ?? control.id,
    status: rules.length === 0 ? 'notDecidable' : claimOf(control, rules, seen, statusOf(checks, ran)),
    rules: results,
    checks,
  };
}

/** What the rules' status lets one say of the control itself; `seen` are those of its rules that something passed. */
function claimOf(
  { id, needsAllRules }: Control,
  rules: readonly AnyRule[],
  seen: readonly AnyRule[],
  status: Status,
): Status {
  if (rules.every(({ watches }) => watches === true))
    return status === 'passed' ? 'watched' : status === 'failed' ? 'notEvaluated' : status;
  if (status !== 'passed') return status;
  const isWhole = seen.some(({ watches, inPart }) => watches !== true && inPart?.[id] === undefined);
  return isWhole && (needsAllRules !== true || seen.length === rules.length) ? 'passed' : 'inPart';
}

/** What is suppressed is left out, as Security Hub leaves it out; it alone makes no pass. */
function statusOf({ passed, failed, notEvaluated, suppressed }: Counts, ran: boolean): Status {
  if (failed > 0) return 'failed';
  if (notEvaluated > 0 || !ran) return 'notEvaluated';
  if (passed > 0) return 'passed';
  return suppressed > 0 ? 'notEvaluated' : 'nothingToEvaluate';
}

/** What the controls say of a framework's requirements. */
export function judgeFramework(
  framework: Framework,
  controls: ReadonlyMap<string, ControlResult>,
): FrameworkResult {
  const resultsOf = (ids: readonly string[]): readonly ControlResult[] =>
    ids.flatMap((id) => controls.get(id) ?? []);
  const requirements = framework.requirements.map((requirement): RequirementResult => {
    const results = resultsOf([...requirement.controls, ...requirement.beyond]);
    return { requirement, status: together(results.map(statusIn(requirement))), controls: results };
  });
  return {
    framework,
    requirements,
    statuses: count(requirements),
    unplaced: resultsOf(framework.unplaced),
    score: scoreOf(resultsOf([...framework.controls])),
  };
}

/** What a control says of a requirement: of all regions nobody has seen more than one. */
function statusIn({ ofOneRegion }: Requirement): (result: ControlResult) => Status {
  return ({ control, status }) =>
    status === 'passed' && ofOneRegion.includes(control.id) ? 'inPart' : status;
}

/** A requirement fails with any of its controls, and passes where every one that concerns something passes. */
function together(statuses: readonly Status[]): Status {
  const has = (status: Status): boolean => statuses.includes(status);
  if (has('failed')) return 'failed';
  if (has('notEvaluated')) return 'notEvaluated';
  if (has('inPart')) return 'inPart';
  if (has('passed')) return has('watched') || has('notDecidable') ? 'inPart' : 'passed';
  if (has('watched')) return 'watched';
  return has('nothingToEvaluate') ? 'nothingToEvaluate' : 'notDecidable';
}

function count(results: readonly { readonly status: Status }[]): Readonly<Record<Status, number>> {
  const of = (wanted: Status): number => results.filter(({ status }) => status === wanted).length;
  return Object.fromEntries(STATUSES.map((status) => [status, of(status)])) as Record<Status, number>;
}

export function scoreOf(results: readonly ControlResult[]): Score {
  const controls = count(results);
  const evaluated = controls.passed + controls.failed;
  const of = (severity: ScoredSeverity): { passed: number; failed: number } => {
    const { passed, failed } = count(results.filter(({ control }) => control.severity === severity));
    return { passed, failed };
  };
  return {
    percent: evaluated === 0 ? undefined : Math.round((100 * controls.passed) / evaluated),
    controls,
    severities: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
  };
}

/** The scores of the services that have a control among them, by the service as controls name it: `S3`. */
export function scoreByService(results: readonly ControlResult[]): ReadonlyMap<string, Score> {
  const byService = new Map<string, ControlResult[]>();
  for (const result of results) {
    const service = serviceOf(result.control);
    byService.set(service, [...(byService.get(service) ?? []), result]);
  }
  return new Map(
    [...byService].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => [name, scoreOf(own)]),
  );
}

function serviceOf({ id }: Control): string {
  const name = id.slice(0, id.indexOf('.'));
  // Security Hub writes one of its ids so.
  return name === 'Autoscaling' ? 'AutoScaling' : name;
}

/** The frameworks that a rule is behind, each with the requirements that name its controls. */
export function frameworksOf(
  { controls }: Pick<AnyRule, 'controls'>,
  frameworks: readonly Framework[],
): readonly { readonly framework: Framework; readonly requirements: readonly Requirement[] }[] {
  return frameworks.flatMap((framework) => {
    const requirements = framework.requirements.filter((requirement) =>
      controls.some(
        (control) => requirement.controls.includes(control) || requirement.beyond.includes(control),
      ),
    );
    const isUnplaced = controls.some((control) => framework.unplaced.includes(control));
    return requirements.length > 0 || isUnplaced ? [{ framework, requirements }] : [];
  });
}

/** Every control that a framework's requirements name, and those without a known one. */
export function controlsBehind({ controls, requirements }: Framework): ReadonlySet<string> {
  return new Set([...controls, ...requirements.flatMap(({ beyond }) => beyond)]);
}
