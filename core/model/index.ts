export { Answer, all, any, no, not, unknown, yes, type Evidence, type Truth } from './answer.ts';
export type { Control, Framework, Requirement } from './framework.ts';
export { findingId, type Finding, type Outcomes } from './finding.ts';
export {
  caution,
  Interpolation,
  isSafe,
  Mention,
  REASONS,
  reasonsOf,
  withReason,
  type Edit,
  type EditValue,
  type Fix,
  type Reason,
  type Safety,
} from './edit.ts';
export { Members } from './members.ts';
export { piecesOfText } from './pieces.ts';
export {
  atLeast,
  atMost,
  between,
  defaultsOf,
  defineOptions,
  listOf,
  oneOf,
  rangeOf,
  text,
  type Option,
  type Options,
  type OptionsOf,
  type OptionValue,
} from './options.ts';
export { formatPath, parsePath, type Path, type Place } from './place.ts';
export { Policy, Statement, type Condition, type Principal } from './policy.ts';
export { NOT_KNOWN, mayBeEqual, type Namer, type Outward } from './reach.ts';
export { Relations } from './relations.ts';
export { Resource, type Environs } from './resource.ts';
export {
  defineRule,
  PROFILES,
  propertyRule,
  set,
  setAt,
  SEVERITIES,
  workspaceRule,
  type AnyRule,
  type Peer,
  type Profile,
  type PropertyFix,
  type PropertyRule,
  type Rule,
  type RuleInfo,
  type Severity,
  type View,
  type WorkspaceRule,
  type WorkspaceView,
} from './rule.ts';
export type { Declaration, Neighbours, Template } from './template.ts';
export { Value, type Data, type Literal, type Origin, type Reference } from './value.ts';
export {
  MOST_SINGLE_WORLDS,
  MOST_WORLDS,
  noteOf,
  World,
  type Atom,
  type Decision,
  type Note,
  type Read,
} from './world.ts';
export { eachWorld, type Search } from './worlds.ts';
export { fitsWildcard } from '../text/wildcard.ts';
export {
  EVERYWHERE,
  NO_REASON,
  OTHER_TOOLS,
  parseWish,
  type FileWish,
  type IgnoreWish,
  type OtherTool,
  type Suppression,
} from './suppression.ts';
