import { type Answer } from './answer.ts';
import type { EditValue, Fix, Safety } from './edit.ts';
import type { Members } from './members.ts';
import type { Option, Options, OptionsOf } from './options.ts';
import { formatPath, parsePath, type Path } from './place.ts';
import type { Resource } from './resource.ts';
import type { Literal, Value } from './value.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** From the quietest to the fullest; each holds the rules of those before it. */
export const PROFILES = ['recommended', 'strict', 'all'] as const;
export type Profile = (typeof PROFILES)[number];

export type Peer = 'checkov' | 'trivy' | 'kics' | 'cfnNag' | 'cdkNag' | 'guard';

/** One shape for several forms of the same thing: a network rule inline, standalone, of the default group. */
export interface View<T> {
  /** The resource types that hold such things. */
  readonly types: readonly string[];
  /** The things that a resource holds, with the resource to speak of. */
  items(resource: Resource): Members<T>;
}

/** What is common to all rules. */
export interface RuleInfo {
  /** `<service>-<thing>-<what must hold>`; also the file's name, the configuration's key and the page. */
  readonly id: string;
  /** What holds where the rule passes, as a sentence without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** The quietest profile that has it; `recommended` unless said. */
  readonly profile?: Profile;
  /** Earlier ids. */
  readonly aliases?: readonly string[];
  /** The version that it came with; the first one unless said. */
  readonly since?: string;
  /** The id of the rule to use in its place, and why, without a full stop. It then runs only where somebody names it. */
  readonly deprecated?: { readonly by: string; readonly why: string };
  /** The Security Hub controls that it answers for. */
  readonly controls: readonly string[];
  /** Of its controls those that it asks in part, each with what it leaves open, as a clause; passing it passes none of them. */
  readonly inPart?: Readonly<Record<string, string>>;
  /** Set where it asks that somebody looks at what its controls are about, a fact of the account: it neither passes nor fails them. */
  readonly watches?: true;
  /** Checks of other tools that ask the same. */
  readonly equivalents?: Readonly<Partial<Record<Peer, readonly string[]>>>;
  /** What a person may set, by name. */
  readonly options?: Readonly<Record<string, Option>>;
  /**
   * Rules that say more: where one of them has a finding on the same thing, `recommended` leaves this one's out.
   * The fuller profiles list both, since each answers for controls of its own.
   */
  readonly impliedBy?: readonly string[];
}

/** What a rule judges, and how. `T` is a resource, or the item of a view; `V` has the values of its options. */
export interface Rule<T = Resource, V extends Options = Options> extends RuleInfo {
  readonly options?: OptionsOf<V>;
  /** A type, several types, any type (`*`), or a view. */
  readonly on: string | readonly string[] | View<T>;
  /** Whether the rule applies; always, unless said. */
  readonly when?: (target: T, options: V) => Answer;
  readonly holds: (target: T, options: V) => Answer;
  /** What is wrong and why it matters, for the person who wrote it. */
  readonly message: (target: T, at: Value, options: V) => string;
  /** The repairs, best first; an edit that cannot be written exactly is not offered. */
  readonly fix?: (target: T, at: Value, options: V) => Fix | readonly Fix[] | undefined;
}

/** What the templates of a workspace declare, for rules about what all of them lack. */
export interface WorkspaceView {
  /**
   * How many resources of the type all templates make; undefined where none is certain, and one may not be seen or depends
   * on the deployment.
   */
  count(type: string): number | undefined;
  /** Whether a template could declare one: a security contact is missing only where one of them is in Terraform. */
  speaks(type: string): boolean;
  /**
   * Whether a resource of the type has the property, or a member of it, as asked, in any template; unknown where one may not
   * be seen, and where the property of one was not kept.
   */
  some(type: string, path: string, ...literals: readonly Literal[]): Answer;
}

/** A rule about what a whole workspace lacks; it never decorates a file. */
export interface WorkspaceRule extends RuleInfo {
  readonly on: 'workspace';
  /** A type of which one resource shows that the workspace sets up the baseline of an account. */
  readonly baseline?: string;
  readonly holds: (workspace: WorkspaceView, options: Options) => Answer;
  readonly message: (options: Options) => string;
}

/** A rule of any kind, as the index lists it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the item's type is the rule's own affair
export type AnyRule = Rule<any> | WorkspaceRule;

/** Defines a rule. */
export function defineRule<T = Resource, V extends Options = Options>(rule: Rule<T, V>): Rule<T> {
  // The engine gives a rule what its own `options` define.
  return rule as Rule<T, never> as Rule<T>;
}

/** Defines a rule about what the workspace as a whole lacks. */
export function workspaceRule(rule: Omit<WorkspaceRule, 'on'>): WorkspaceRule {
  return { ...rule, on: 'workspace' };
}

/** A repair that sets a property of the rule's resource. */
export type PropertyFix<V extends Options = Options> = (
  resource: Resource,
  path: Path,
  at: Value,
  options: V,
) => Fix;

/** A rule about one property of one resource. */
export interface PropertyRule<V extends Options = Options> extends RuleInfo {
  readonly options?: OptionsOf<V>;
  readonly on: string | readonly string[];
  readonly path: string;
  readonly when?: (resource: Resource, options: V) => Answer;
  readonly holds: (value: Value, options: V) => Answer;
  readonly message: (resource: Resource, at: Value, options: V) => string;
  readonly fix?: PropertyFix<V>;
}

/** Defines a rule about one property: `defineRule` with the path filled in. */
export function propertyRule<V extends Options = Options>(rule: PropertyRule<V>): Rule {
  const { path, holds, fix, ...rest } = rule;
  const segments = parsePath(path);
  return defineRule<Resource, V>({
    ...rest,
    holds: (resource, options) => holds(resource.get(segments), options),
    ...(fix === undefined
      ? {}
      : { fix: (resource: Resource, at: Value, options: V) => fix(resource, segments, at, options) }),
  });
}

/** The repair that sets the property to a value. */
export function set(
  value: EditValue,
  safety: Safety,
  title?: string,
): (resource: Resource, path: Path, at?: Value) => Fix {
  return (resource, path) => ({
    title: title ?? `Set ${formatPath(path)} to ${shown(value)}`,
    safety,
    edits: [{ kind: 'set', resource: resource.name, path, value }],
  });
}

/** The repair that sets whatever property the finding stands at, for rules that ask about members of lists. */
export function setAt(
  value: EditValue,
  safety: Safety,
  title: string,
): (resource: Resource, at: Value) => Fix {
  return (resource, at) => ({
    title,
    safety,
    edits: [{ kind: 'set', resource: resource.name, path: at.path, value }],
  });
}

function shown(value: EditValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
