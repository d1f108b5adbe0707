import {
  all,
  defineRule,
  type Answer,
  type Resource,
  type Rule,
  type RuleInfo,
  type Value,
} from '../../core/model/index.ts';
import { setting } from './edits.ts';

/** A rule that asks whether a feature of the detector is left on, which it is unless something turns it off. */
export interface FeatureRule extends RuleInfo {
  readonly feature: string;
  /** The older setting of the same, below `DataSources`. */
  readonly source?: string;
  /** The title of the repair. */
  readonly turnOn: string;
  readonly message: (detector: Resource) => string;
}

/** Defines a rule about a feature of GuardDuty; such rules are of the profile `strict` unless they say otherwise. */
export function featureRule({ feature, source, turnOn, ...rule }: FeatureRule): Rule {
  return defineRule({
    profile: 'strict',
    ...rule,
    on: 'AWS::GuardDuty::Detector',
    when: isOn,
    holds: (detector) => featureNotOff(detector, feature, source),
    fix: (detector, at) => ({
      title: turnOn,
      safety: 'costs',
      edits: [setting(detector, at.path, at.path.at(-1) === 'Status' ? 'ENABLED' : true)],
    }),
  });
}

/**
 * Whether no setting turns a feature of the detector off. What a detector does not mention AWS turns on, all but
 * runtime monitoring; `source` is the older setting of the same, below `DataSources`.
 */
function featureNotOff(detector: Resource, feature: string, source?: string): Answer {
  const listed = detector
    .list('Features')
    .none((item) => all(item.get('Status').is('DISABLED'), item.get('Name').is(feature)));
  if (source === undefined) return listed;
  return all(listed, detector.get(`DataSources.${source}`).or(true).is(true));
}

/** A rule that asks whether the detector turns on a feature which is off unless something turns it on. */
export interface TurnedOnRule extends RuleInfo {
  /** The features, one of which is enough. */
  readonly features: readonly string[];
  /** The agent that GuardDuty has to install and update itself. */
  readonly agent?: string;
  readonly when?: (detector: Resource) => Answer;
  readonly message: (detector: Resource) => string;
}

/** Defines a rule about a feature that has to be turned on; such rules are of the profile `strict` unless they say otherwise. */
export function turnedOnRule({ features, agent, ...rule }: TurnedOnRule): Rule {
  return defineRule({
    profile: 'strict',
    when: isOn,
    ...rule,
    on: 'AWS::GuardDuty::Detector',
    holds: (detector) => featureOn(detector, features, agent),
  });
}

/** Whether the detector watches what runs on hosts and in containers. */
export function watchesRuntimes(detector: Resource): Answer {
  return all(isOn(detector), featureOn(detector, ['RUNTIME_MONITORING']));
}

/** Whether the detector turns on one of the features, with the agent's management where one is asked for. */
function featureOn(detector: Resource, features: readonly string[], agent?: string): Answer {
  return detector
    .list('Features')
    .some((item) =>
      all(
        item.get('Name').is(...features),
        item.get('Status').is('ENABLED'),
        ...(agent === undefined ? [] : [agentOn(item, agent)]),
      ),
    );
}

/** Whether the feature lets GuardDuty install and update an agent. */
function agentOn(feature: Value, agent: string): Answer {
  return feature
    .get('AdditionalConfiguration')
    .list()
    .some((item) => all(item.get('Name').is(agent), item.get('Status').is('ENABLED')));
}

/** Whether the detector works at all. */
function isOn(detector: Resource): Answer {
  return detector.get('Enable').is(true);
}
