import { answering } from './others-checks.ts';
import { idsOf, resolveRuleId, type NamedRule } from './rule-names.ts';
import {
  defaultsOf,
  PROFILES,
  type AnyRule,
  type Options,
  type OtherTool,
  type Profile,
  type Rule,
  type Severity,
  type WorkspaceRule,
} from '../model/index.ts';
import { askedBy, type Property } from './asked.ts';

/** A person's wishes about the rules. */
export interface RuleChoices {
  readonly profile?: Profile;
  /**
   * The controls of a framework, in place of a profile: only rules that answer for one of them run, and what AWS does by
   * default must be declared.
   */
  readonly framework?: ReadonlySet<string> | undefined;
  /** Rules by id: a severity, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** The only rules to run, by id; all of the profile's where undefined. */
  readonly only?: readonly string[];
  /** Options by rule id. */
  readonly options?: Readonly<Record<string, Options>>;
  /** The tools whose suppressions hold here too; none where undefined. */
  readonly honour?: readonly OtherTool[] | undefined;
  readonly demands?: SuppressionDemands | undefined;
}

/** What a suppression needs to hold, beside the reason that ours always needs. */
export interface SuppressionDemands {
  /** A reason, of another tool's. */
  readonly reason?: boolean | undefined;
  /** A last day. */
  readonly until?: boolean | undefined;
}

/** A rule that applies, with its options and severity decided. */
export interface ActiveRule<R = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: Options;
}

/** The rules that apply, by the types that they ask about; its identity is the configuration's revision. */
export interface RuleSet {
  readonly profile: Profile;
  /** Whether what AWS has made the default must be declared all the same. */
  readonly strict: boolean;
  readonly byType: ReadonlyMap<string, readonly ActiveRule[]>;
  /** Those that ask about any type. */
  readonly any: readonly ActiveRule[];
  readonly workspace: readonly ActiveRule<WorkspaceRule>[];
  readonly ids: ReadonlySet<string>;
  /** What the templates of a workspace keep for the rules that judge it, whether these are chosen or not. */
  readonly asked: readonly Property[];
  /** The types that show that a workspace sets up the baseline of an account, by rules that are chosen or not. */
  readonly baseline: ReadonlySet<string>;
  /** The rule that a name means, one that does not run among them. */
  readonly resolve: (name: string) => NamedRule | undefined;
  /** The ids whose findings a name stands for. */
  readonly idsOf: (name: string) => readonly string[];
  /** The tools whose suppressions hold here too. */
  readonly honours: ReadonlySet<OtherTool>;
  readonly demands: SuppressionDemands;
  /** The ids of the rules that ask the same as a check of another tool, by any name that the check has. */
  readonly answering: (tool: OtherTool, check: string) => readonly string[];
  /** For each rule that has some, the chosen rules that say more than it does. */
  readonly impliedBy: ReadonlyMap<string, readonly string[]>;
}

/** The resource types that a rule asks about; `*` for any. */
export function typesOf(rule: Rule): readonly string[] {
  const { on } = rule;
  if (typeof on === 'string') return [on];
  return 'types' in on ? on.types : on;
}

/** Chooses and indexes the rules. */
export function selectRules(rules: readonly AnyRule[], choices: RuleChoices = {}): RuleSet {
  const profile = choices.profile ?? 'recommended';
  const byType = new Map<string, ActiveRule[]>();
  const any: ActiveRule[] = [];
  const workspace: ActiveRule<WorkspaceRule>[] = [];
  const ids = new Set<string>();
  const impliedBy = new Map<string, readonly string[]>();
  const ofWorkspace = rules.filter((rule) => rule.on === 'workspace') as readonly WorkspaceRule[];
  for (const rule of rules) {
    if (!chosen(rule, profile, choices)) continue;
    ids.add(rule.id);
    if (rule.impliedBy !== undefined) impliedBy.set(rule.id, rule.impliedBy);
    const how = decided(rule, choices);
    if (rule.on === 'workspace') {
      workspace.push({ rule: rule as WorkspaceRule, ...how });
      continue;
    }
    const active: ActiveRule = { rule: rule as Rule, ...how };
    for (const type of typesOf(active.rule)) {
      if (type === '*') any.push(active);
      else byType.set(type, [...(byType.get(type) ?? []), active]);
    }
  }
  return {
    profile,
    strict: choices.framework !== undefined || profile !== 'recommended',
    byType,
    any,
    workspace,
    ids,
    asked: askedBy(...ofWorkspace).properties,
    baseline: new Set(ofWorkspace.flatMap((rule) => rule.baseline ?? [])),
    resolve: (name) => resolveRuleId(rules, name),
    idsOf: (name) => idsOf(rules, name),
    honours: new Set(choices.honour),
    demands: choices.demands ?? {},
    answering: answering(rules),
    impliedBy,
  };
}

/** The severity and the options of a chosen rule. */
function decided({ id, severity, options }: AnyRule, choices: RuleChoices): Omit<ActiveRule, 'rule'> {
  const wish = choices.severities?.[id];
  return {
    severity: wish === undefined || wish === 'off' ? severity : wish,
    options: { ...defaultsOf(options), ...choices.options?.[id] },
  };
}

function chosen(rule: AnyRule, profile: Profile, choices: RuleChoices): boolean {
  const wish = choices.severities?.[rule.id];
  if (wish === 'off' || (choices.only !== undefined && !choices.only.includes(rule.id))) return false;
  if (rule.deprecated !== undefined && wish === undefined && choices.only === undefined) return false;
  const { framework } = choices;
  if (framework !== undefined) return rule.controls.some((control) => framework.has(control));
  if (wish !== undefined || choices.only !== undefined) return true;
  return PROFILES.indexOf(rule.profile ?? 'recommended') <= PROFILES.indexOf(profile);
}
