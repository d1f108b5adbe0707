import {
  no,
  unknown,
  World,
  yes,
  type Literal,
  type Neighbours,
  type Severity,
  type Template,
  type Truth,
  type WorkspaceView,
} from '../model/index.ts';
import type { Outcomes } from './finding.ts';
import type { RuleSet } from './rule-set.ts';

/** What a closed template keeps for the others to ask about. */
export interface Facts {
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>;
  /** `type` + tab + `path`, where a resource's property perhaps names something outside its template. */
  readonly mayName: ReadonlySet<string>;
  /** `type` + tab + `path` + tab + value in lower case, of what workspace rules ask about. */
  readonly literals: ReadonlySet<string>;
  readonly open: boolean;
}

/** The relations that reach across templates: what a rule asks with scope `workspace`. */
const RELATIONS: readonly (readonly [type: string, path: string])[] = [
  ['AWS::WAFv2::WebACLAssociation', 'ResourceArn'],
  ['AWS::WAFRegional::WebACLAssociation', 'ResourceArn'],
  ['AWS::Shield::Protection', 'ResourceArn'],
  ['AWS::Backup::BackupSelection', 'BackupSelection.Resources'],
  ['AWS::S3::BucketPolicy', 'Bucket'],
  ['AWS::SNS::TopicPolicy', 'Topics'],
  ['AWS::SQS::QueuePolicy', 'Queues'],
  ['AWS::EC2::FlowLog', 'ResourceId'],
  ['AWS::WAFv2::LoggingConfiguration', 'ResourceArn'],
  ['AWS::Logs::MetricFilter', 'LogGroupName'],
];

/** The properties that workspace rules ask about. */
const ASKED: readonly (readonly [type: string, path: string])[] = [
  ['AWS::CloudTrail::Trail', 'IsMultiRegionTrail'],
  ['AWS::GuardDuty::Detector', 'Enable'],
  ['AWS::Macie::Session', 'Status'],
];

/** Draws the facts from a template. */
export function factsOf(template: Template): Facts {
  const counts = new Map<string, number>();
  for (const { type } of template.declarations) counts.set(type, (counts.get(type) ?? 0) + 1);
  const world = new World();
  const mayName = new Set<string>();
  for (const [type, path] of RELATIONS) {
    for (const declaration of template.ofType(type)) {
      const value = declaration.property(path.split('.'), world);
      const inside =
        value.data.kind === 'present' &&
        value.data.reference?.scope === 'template' &&
        template.named(value.data.reference.name) !== undefined;
      if (!inside) mayName.add(`${type}\t${path}`);
    }
  }
  const literals = new Set<string>();
  for (const [type, path] of ASKED) {
    for (const declaration of template.ofType(type)) {
      const value = declaration.property(path.split('.'), world);
      literals.add(`${type}\t${path}\t${String(value.literal() ?? value.data.kind).toLowerCase()}`);
    }
  }
  return { counts, mayName, literals, open: template.hidesResources ?? template.open };
}

/** The facts of many templates added up, so that each can ask about all but itself. */
export class Neighbourhood {
  private readonly counts = new Map<string, number>();
  private readonly mayName = new Map<string, number>();
  private open = 0;

  constructor(all: Iterable<Facts> = []) {
    for (const facts of all) this.add(facts);
  }

  add(facts: Facts): void {
    this.count(facts, 1);
  }

  remove(facts: Facts): void {
    this.count(facts, -1);
  }

  /** What the others of a template declare; `own` are the template's facts where they have been added. */
  around(own: Facts | undefined, revision: unknown): Neighbours {
    return {
      revision,
      mayName: (type, path) => {
        const key = `${type}\t${path}`;
        const others = (this.mayName.get(key) ?? 0) - (own?.mayName.has(key) === true ? 1 : 0);
        return others > 0 || this.open - (own?.open === true ? 1 : 0) > 0;
      },
      count: (type) => (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0),
    };
  }

  private count(facts: Facts, sign: 1 | -1): void {
    for (const [type, count] of facts.counts)
      this.counts.set(type, (this.counts.get(type) ?? 0) + sign * count);
    for (const key of facts.mayName) this.mayName.set(key, (this.mayName.get(key) ?? 0) + sign);
    if (facts.open) this.open += sign;
  }
}

/** A finding about the workspace as a whole. */
export interface WorkspaceFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Services that an account's baseline sets up, whichever application runs in it. */
const BASELINE: readonly string[] = [
  'AWS::CloudTrail::Trail',
  'AWS::Config::ConfigurationRecorder',
  'AWS::GuardDuty::Detector',
  'AWS::SecurityHub::Hub',
  'AWS::Macie::Session',
  'AWS::IAM::AccountPasswordPolicy',
];

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
  const isBaseline = baseline ?? facts.some((fact) => BASELINE.some((type) => fact.counts.has(type)));
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

function viewOf(facts: readonly Facts[]): WorkspaceView {
  const open = facts.some((fact) => fact.open);
  const count = (type: string): number => facts.reduce((sum, fact) => sum + (fact.counts.get(type) ?? 0), 0);
  return {
    count: (type) => (open && count(type) === 0 ? undefined : count(type)),
    some: (type, path, ...literals: readonly Literal[]) => {
      const has = (text: string): boolean =>
        facts.some((fact) => fact.literals.has(`${type}\t${path}\t${text}`));
      if (literals.some((literal) => has(String(literal).toLowerCase()))) return yes;
      return open || ['present', 'text', 'choice', 'unknown'].some(has) ? unknown : no;
    },
  };
}
