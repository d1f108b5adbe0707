import {
  any,
  no,
  not,
  unknown,
  workspaceRule,
  yes,
  type Answer,
  type RuleInfo,
  type WorkspaceRule,
  type WorkspaceView,
} from '../../core/model/index.ts';

/** A rule that asks whether any template declares a resource of a type. */
export interface PresentRule extends RuleInfo {
  readonly declares: string;
  readonly baseline?: string;
  readonly message: () => string;
}

/** Defines a rule about a resource that an account has to have. */
export function presentRule({ declares: type, ...rule }: PresentRule): WorkspaceRule {
  return workspaceRule({ ...rule, holds: (workspace) => declares(workspace, type) });
}

/** Whether a template of the workspace declares a resource of one of the types. */
export function declares(workspace: WorkspaceView, ...types: readonly string[]): Answer {
  return any(
    ...types.map((type) => {
      const count = workspace.count(type);
      return count === undefined ? unknown : count > 0 ? yes : no;
    }),
  );
}

/** Whether the workspace declares one of `types` wherever it declares `beside`. */
export function declaresBeside(
  workspace: WorkspaceView,
  beside: string,
  ...types: readonly string[]
): Answer {
  return any(not(declares(workspace, beside)), declares(workspace, ...types));
}

/** What brings checks of AWS Config along without naming each: packs, the organization's rules, Security Hub. */
const BUNDLES = [
  'AWS::Config::ConformancePack',
  'AWS::Config::OrganizationConfigRule',
  'AWS::Config::OrganizationConformancePack',
  'AWS::SecurityHub::ConfigurationPolicy',
  'AWS::SecurityHub::Hub',
  'AWS::SecurityHub::HubV2',
  'AWS::SecurityHub::OrganizationConfiguration',
  'AWS::SecurityHub::Standard',
];

const RECORDER = 'AWS::Config::ConfigurationRecorder';

/** Whether anything is checked where AWS Config records. */
export function checksAnything(workspace: WorkspaceView): Answer {
  return declaresBeside(workspace, RECORDER, 'AWS::Config::ConfigRule', ...BUNDLES);
}

/**
 * Whether one of AWS's managed rules is in force, by itself or perhaps in a bundle; where nothing is seen to record, nobody
 * can say.
 */
export function checks(workspace: WorkspaceView, ...identifiers: readonly string[]): Answer {
  const recorded = declares(workspace, RECORDER);
  const checked = any(
    declares(workspace, ...BUNDLES),
    workspace.some('AWS::Config::ConfigRule', 'Source.SourceIdentifier', ...identifiers),
  );
  return checked.truth === 'no' && recorded.truth !== 'yes' ? unknown : checked;
}
