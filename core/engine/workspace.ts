import {
  no,
  unknown,
  World,
  yes,
  type Literal,
  type Neighbours,
  type Outcomes,
  type Severity,
  type Template,
  type Truth,
  type Value,
  type WorkspaceView,
} from '../model/index.ts';
import type { RuleSet } from './rule-set.ts';

/** What a closed template keeps for the others to ask about. */
export interface Facts {
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>;
  /** `type` + tab + `path`, where a resource's property perhaps names something outside its template. */
  readonly mayName: ReadonlySet<string>;
  /** By `type` + tab + `path`, the values of what workspace rules ask about, in lower case and with `…` for what is not known. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly language: Template['language'];
  readonly open: boolean;
}

/**
 * The relations that reach across templates and are often asked, with scope `workspace`: of these it is known whether
 * a closed template names something outside it. Of others every resource of the type may.
 */
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
  ['AWS::GuardDuty::PublishingDestination', 'DetectorId'],
  ['AWS::Events::EventBusPolicy', 'EventBusName'],
];

const KEPT: ReadonlySet<string> = new Set(RELATIONS.map((relation) => relation.join('\t')));

/** The properties that workspace rules ask about. */
const ASKED: readonly (readonly [type: string, path: string])[] = [
  ['Terraform::Account::AlternateContact', 'AlternateContactType'],
  ['AWS::CloudTrail::Trail', 'IsMultiRegionTrail'],
  ['AWS::Config::ConfigRule', 'Source.SourceIdentifier'],
  ['AWS::GuardDuty::Detector', 'Enable'],
  ['Terraform::IAM::PolicyAttachment', 'PolicyArn'],
  ['AWS::IAM::Role', 'ManagedPolicyArns'],
  ['AWS::Macie::Session', 'Status'],
  ['AWS::SSO::PermissionSet', 'ManagedPolicies'],
];

const NOT_KNOWN = '…';

/** Draws the facts from a template. */
export function factsOf(template: Template): Facts {
  const counts = new Map<string, number>();
  for (const { type, partial } of template.declarations)
    if (partial !== true) counts.set(type, (counts.get(type) ?? 0) + 1);
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
  const values = new Map<string, ReadonlySet<string>>();
  for (const [type, path] of ASKED) {
    const found = template
      .ofType(type)
      .flatMap((declaration) => textsOf(declaration.property(path.split('.'), world)));
    if (found.length > 0) values.set(`${type}\t${path}`, new Set(found));
  }
  const open = template.hidesResources ?? template.open;
  return { counts, mayName, values, language: template.language, open };
}

/** What a value is, or each member of a list. */
function textsOf(value: Value): readonly string[] {
  const { data } = value;
  switch (data.kind) {
    case 'absent':
      return [];
    case 'literal':
    case 'text':
      return [String(value).toLowerCase()];
    case 'list':
      return [...data.items().flatMap(textsOf), ...(data.open ? [NOT_KNOWN] : [])];
    default:
      return [NOT_KNOWN];
  }
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
    const count = (type: string): number => (this.counts.get(type) ?? 0) - (own?.counts.get(type) ?? 0);
    return {
      revision,
      mayName: (type, path) => {
        const key = `${type}\t${path}`;
        if (!KEPT.has(key)) return count(type) > 0 || this.open - (own?.open === true ? 1 : 0) > 0;
        const others = (this.mayName.get(key) ?? 0) - (own?.mayName.has(key) === true ? 1 : 0);
        return others > 0 || this.open - (own?.open === true ? 1 : 0) > 0;
      },
      count,
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
  'Terraform::IAM::AccountPasswordPolicy',
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
    speaks: (language) => facts.some((fact) => fact.language === language && fact.counts.size > 0),
    some: (type, path, ...literals: readonly Literal[]) => {
      const wanted = literals.map((literal) => String(literal).toLowerCase());
      const found = facts.flatMap((fact) => [...(fact.values.get(`${type}\t${path}`) ?? [])]);
      if (found.some((text) => wanted.includes(text))) return yes;
      return open || found.some((text) => wanted.some((literal) => mayBe(text, literal))) ? unknown : no;
    },
  };
}

/** Whether a text of which parts are not known may be the literal. */
function mayBe(text: string, literal: string): boolean {
  const [first = '', ...rest] = text.split(NOT_KNOWN);
  if (rest.length === 0 || !literal.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = literal.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
